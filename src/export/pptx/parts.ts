// The parts of a presentation that are the same in each but for its size, colours and number of slides.

import type {Theme} from "../../core/scene/theme.ts";
import {escapeXml} from "../xml.ts";
import {NOTES_PAGE} from "./notesXml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const NAMES =
  `${A} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** A relationship's target, and the last word of its type; one that begins with "/" is a type of the package itself. */
type Relationship = readonly [type: string, target: string];

/** Relationships numbered rId1, rId2 … in order. */
export function relationships(list: readonly Relationship[]): string {
  const lines = list.map(([type, target], i) => {
    const whole = type.startsWith("/") ? `${PACKAGE}/relationships${type}` : `${OFFICE}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${whole}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

/** Every part's kind; `names` are the parts' paths in the package. */
export function contentTypes(names: readonly string[]): string {
  const kinds: readonly [RegExp, string][] = [
    [/^ppt\/presentation\.xml$/, `${PRESENTATION}presentation.main+xml`],
    [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}slideMaster+xml`],
    [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}slideLayout+xml`],
    [/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}slide+xml`],
    [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}notesMaster+xml`],
    [/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}notesSlide+xml`],
    [/^ppt\/theme\/[^/]+\.xml$/, "application/vnd.openxmlformats-officedocument.theme+xml"],
    [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
    [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"]
  ];
  const overrides = names.flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${kind}"/>`] : [];
  });
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.";

/** The list of slides; relationships are the master, the notes master, then the slides. */
export function presentationXml(slides: number, {width, height}: {width: number; height: number}): string {
  const list = Array.from({length: slides}, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`);
  return (
    `${HEAD}<p:presentation ${NAMES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${list.join("")}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/>` +
    `<p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/></p:presentation>`
  );
}

export const masterXml = (): string =>
  `${HEAD}<p:sldMaster ${NAMES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>` +
  `<p:spTree>${TREE}${titlePlaceholder()}</p:spTree></p:cSld><p:clrMap ${MAP}/>` +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
  `<p:txStyles><p:titleStyle>${style(3200, "+mj-lt")}</p:titleStyle><p:bodyStyle>${style(1600, "+mn-lt")}</p:bodyStyle>` +
  `<p:otherStyle>${style(1600, "+mn-lt")}</p:otherStyle></p:txStyles></p:sldMaster>`;

export const layoutXml = (): string =>
  `${HEAD}<p:sldLayout ${NAMES} type="titleOnly" preserve="1"><p:cSld name="Picture"><p:spTree>${TREE}${titlePlaceholder()}` +
  "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";

const titlePlaceholder = (): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>' +
  '<p:spPr><a:xfrm><a:off x="426720" y="426720"/><a:ext cx="7315200" cy="533400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
  '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
  '<a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>';

const style = (size: number, face: string): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size}">` +
  `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`;

/** Our colours and typefaces as the presentation's own, so that what is added to a slide fits it. */
export function themeXml({ground, ink, quiet, panel, accent, groups}: Theme): string {
  const colour = (name: string, value: string): string =>
    `<a:${name}><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:${name}>`;
  const accents = groups.slice(0, 6).map((value, i) => colour(`accent${i + 1}`, value));
  const face = (name: string, panose: string): string =>
    `<a:latin typeface="${name}" panose="${panose}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `${HEAD}<a:theme ${A} name="Prosopograph"><a:themeElements><a:clrScheme name="Prosopograph">` +
    `${colour("dk1", ink)}${colour("lt1", ground)}${colour("dk2", quiet)}${colour("lt2", panel)}${accents.join("")}` +
    `${colour("hlink", accent)}${colour("folHlink", quiet)}</a:clrScheme>` +
    `<a:fontScheme name="Prosopograph"><a:majorFont>${face("Source Serif 4", "02040603050405020204")}</a:majorFont>` +
    `<a:minorFont>${face("Source Sans 3", "020B0503030403020204")}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Prosopograph"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements></a:theme>"
  );
}

/** Title and maker; no times but one that is given. */
export function coreXml(title: string, description: string, language: string, date: Date | undefined): string {
  const time = date
    ? `<dcterms:created xsi:type="dcterms:W3CDTF">${date.toISOString().slice(0, 19)}Z</dcterms:created>`
    : "";
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Prosopograph</dc:creator>` +
    `<dc:description>${escapeXml(description)}</dc:description><dc:language>${escapeXml(language)}</dc:language>${time}</cp:coreProperties>`
  );
}

export const appXml = (slides: number): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Prosopograph</Application><Slides>${slides}</Slides></Properties>`;
