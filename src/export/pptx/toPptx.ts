import {zipSync} from "fflate";
import {themes} from "../../core/scene/palette.ts";
import type {Scene} from "../../core/scene/scene.ts";
import type {Theme} from "../../core/scene/theme.ts";
import {createTypeface, type FontFiles} from "../../core/scene/typeface.ts";
import {EMU} from "./drawingMl.ts";
import {notesMasterXml, notesXml} from "./notesXml.ts";
import {
  appXml,
  contentTypes,
  coreXml,
  layoutXml,
  masterXml,
  presentationXml,
  relationships,
  themeXml
} from "./parts.ts";
import {slideXml} from "./slideXml.ts";

export interface Slide {
  scene: Scene;
  /** What the speaker sees: a paragraph for each line. */
  notes: string;
  /** One of a run in which the same shapes move and change from slide to slide: its first, or one that follows. */
  morph?: "first" | "next";
}

export interface PptxOptions {
  fonts: FontFiles;
  /** Whose colours the presentation offers for what is added to it. */
  theme?: Theme;
  /** When the file says it was made; absent, it says nothing, and the same slides give the same bytes. */
  date?: Date;
}

/**
 * Scenes as a presentation, one a slide: people are shapes, ties connectors that hold on to them, words text, with
 * speaker notes. Same slides, same bytes.
 * @throws RangeError if there is no slide, or if they are not all of one size.
 */
export function toPptx(
  slides: readonly Slide[],
  {fonts, theme = themes.light, date}: PptxOptions
): Uint8Array<ArrayBuffer> {
  const [first] = slides;
  if (!first) throw new RangeError("slides: expected at least one, got none");
  const {scene} = first;
  const odd = slides.find(({scene: {width, height}}) => width !== scene.width || height !== scene.height);
  if (odd)
    throw new RangeError(
      `slides: expected all of ${scene.width} × ${scene.height} px, got one of ${odd.scene.width} × ${odd.scene.height}`
    );
  const fitting = slides.map((slide) => ({...slide, scene: withinLimits(slide.scene)}));
  return pack(partsOf(fitting, fitting[0]!.scene, createTypeface(fonts), theme, date));
}

/** No slide is larger, inches. */
const LARGEST = 56;

/** A scene that is too large for a slide, on a slide as large as can be. */
const withinLimits = (scene: Scene): Scene => ({
  ...scene,
  perInch: Math.max(scene.perInch, scene.width / LARGEST, scene.height / LARGEST)
});

type Parts = Map<string, string>;

function partsOf(
  slides: readonly Slide[],
  first: Scene,
  typeface: ReturnType<typeof createTypeface>,
  theme: Theme,
  date: Date | undefined
): Parts {
  const {width, height, perInch, title, alt, language} = first;
  const size = {width: Math.round((width / perInch) * EMU), height: Math.round((height / perInch) * EMU)};
  const numbers = slides.map((_, i) => i + 1);
  const parts: Parts = new Map([
    ["_rels/.rels", relationships(PACKAGE_PARTS)],
    ["docProps/app.xml", appXml(slides.length)],
    ["docProps/core.xml", coreXml(title, alt, language, date)],
    ["ppt/presentation.xml", presentationXml(slides.length, size)],
    [
      "ppt/_rels/presentation.xml.rels",
      relationships([
        ["slideMaster", "slideMasters/slideMaster1.xml"],
        ["notesMaster", "notesMasters/notesMaster1.xml"],
        ...numbers.map((i) => ["slide", `slides/slide${i}.xml`] as const),
        ["theme", "theme/theme1.xml"]
      ])
    ],
    ["ppt/slideMasters/slideMaster1.xml", masterXml()],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      relationships([
        ["slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["theme", "../theme/theme1.xml"]
      ])
    ],
    ["ppt/slideLayouts/slideLayout1.xml", layoutXml()],
    [
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      relationships([["slideMaster", "../slideMasters/slideMaster1.xml"]])
    ],
    ["ppt/notesMasters/notesMaster1.xml", notesMasterXml()],
    ["ppt/notesMasters/_rels/notesMaster1.xml.rels", relationships([["theme", "../theme/theme2.xml"]])],
    ["ppt/theme/theme1.xml", themeXml(theme)],
    ["ppt/theme/theme2.xml", themeXml(themes.print)]
  ]);
  slides.forEach(({scene, notes, morph}, i) =>
    addSlide(parts, i + 1, slideXml(scene, typeface, morph), notesXml(notes, language))
  );
  return new Map([["[Content_Types].xml", contentTypes([...parts.keys()])], ...parts]);
}

const PACKAGE_PARTS = [
  ["officeDocument", "ppt/presentation.xml"],
  ["/metadata/core-properties", "docProps/core.xml"],
  ["extended-properties", "docProps/app.xml"]
] as const;

function addSlide(parts: Parts, number: number, slide: string, notes: string): void {
  parts.set(`ppt/slides/slide${number}.xml`, slide);
  parts.set(
    `ppt/slides/_rels/slide${number}.xml.rels`,
    relationships([
      ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ["notesSlide", `../notesSlides/notesSlide${number}.xml`]
    ])
  );
  parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notes);
  parts.set(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relationships([
      ["notesMaster", "../notesMasters/notesMaster1.xml"],
      ["slide", `../slides/slide${number}.xml`]
    ])
  );
}

/** Undated, in the order of its parts. A ZIP can say no earlier time, and says it in local time. */
function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, encoder.encode(xml)]));
  return zipSync(files, {level: 6, mtime: new Date(1980, 0, 1)}) as Uint8Array<ArrayBuffer>;
}
