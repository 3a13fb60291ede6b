import {communityRings} from "../core/analysis/communityRings.ts";
import {formatDate} from "../core/model/formatDate.ts";
import type {GroupSpan, Network, NodeAttributes} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {type VisiblePart, visiblePart} from "../core/network/visiblePart.ts";
import {type Appearance, createAppearance} from "../core/scene/appearance.ts";
import type {LegendRow} from "../core/scene/legend.ts";
import {type NetworkContent, networkContent} from "../core/scene/networkContent.ts";
import {themes} from "../core/scene/palette.ts";
import {type PictureOptions, pictureOptions, type SomePictureOptions} from "../core/scene/pictureOptions.ts";
import {pictureWords} from "../core/scene/pictureWords.ts";
import {ringNotes, ringRows} from "../core/scene/ringsLegend.ts";
import type {Theme} from "../core/scene/theme.ts";
import {writtenIn} from "../core/scene/writtenIn.ts";
import {kinds} from "../words/en/kinds.ts";
import {page} from "../words/en/page.ts";
import {picture} from "../words/en/picture.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import {spanInWords} from "./spanInWords.ts";
import type {ViewerData, ViewerGroup, ViewerLine, ViewerNode, ViewerTheme} from "./viewerData.ts";
import {viewerEvidence} from "./viewerEvidence.ts";

export interface ViewerInput {
  study: Study;
  /** Laid out. */
  network: Network;
  view: View;
  readings: Readings;
  options?: SomePictureOptions;
  /** That of the options, loaded; English where absent. */
  language?: Language;
}

/** Collects what a stand-alone page of a view shows. Same input, same data. */
export function buildViewerData(input: ViewerInput): ViewerData {
  const {study, network, view, readings, options: some, language = ENGLISH} = input;
  const options = pictureOptions(some);
  const part = visiblePart(network, study, view);
  const rings = communityRings(part, view);
  const looks = (theme: Theme) => createAppearance({network, study, view, part, theme, rings, language});
  const [light, dark] = [looks(themes.light), looks(themes.dark)];
  const content = networkContent({study, network, view, part, appearance: light, theme: themes.light});
  const palette = createPalette();
  const groups = groupsOf(study, content, light, dark, palette);
  const numbers = new Map(content.nodes.map(({key}, i) => [key, i]));
  const words = pictureWords({study, network, view, part, appearance: light, options});
  const edgeColour = (key: string) => palette.number(light.edge(key).colour, dark.edge(key).colour);
  const edges = shownEdges(part);
  const {pairs, passages} = viewerEvidence({study, network, readings, numbers, edges, edgeColour, language});
  return {
    language: writtenIn(language, study),
    words: {code: language.code, texts: language.texts(page)},
    ...captionOf(words, options),
    description: words.description,
    themes: {light: shades(themes.light), dark: shades(themes.dark)},
    theme: options.theme === "dark" ? "dark" : "light",
    groups,
    legend: light.legend.map(({label, sample}, i) => ({
      colour: palette.number(sample.colour, dark.legend[i]?.sample.colour ?? sample.colour),
      ...{dashes: sample.dashes, cut: sample.cut, split: sample.split, opacity: sample.opacity, label}
    })),
    rings: [...ringNotes(light), ...ringRows(light).flatMap(numberedRow)],
    nodes: nodesOf({study, network, content, dark, palette, language}),
    lines: linesOf(content, numbers, edgeColour),
    pairs,
    passages,
    colours: palette.colours
  };
}

function captionOf(
  {title, subtitle, caption}: ReturnType<typeof pictureWords>,
  {parts}: PictureOptions
): Pick<ViewerData, "title" | "subtitle" | "caption"> {
  const sources = caption.sources.length > 0 ? `${caption.heading}${caption.sources.join("; ")}.` : "";
  const lines = [caption.shown.join(" "), parts.sources ? sources : "", caption.closing];
  return {title, subtitle, caption: lines.filter((line) => line !== "")};
}

/** "1: Smilga, Radek and 9 more". */
const numberedRow = (row: LegendRow): string[] => (row.type === "number" ? [`${row.number}: ${row.label}`] : []);

const shownEdges = ({edges, ghostEdges}: VisiblePart): ReadonlySet<string> => new Set([...edges, ...ghostEdges]);

const shades = ({ground, panel, ink, quiet, rule, accent}: Theme): ViewerTheme => ({
  ...{ground, panel, ink, quiet, rule, accent}
});

export interface Palette {
  /** Number of a colour and of its twin on the dark ground. */
  number(light: string, dark: string): number;
  colours: [light: string, dark: string][];
}

function createPalette(): Palette {
  const known = new Map<string, number>();
  const colours: Palette["colours"] = [];
  return {
    colours,
    number(light, dark) {
      const key = `${light} ${dark}`;
      const number = known.get(key) ?? colours.push([light, dark]) - 1;
      known.set(key, number);
      return number;
    }
  };
}

/** The groups that somebody shown is in: the coloured ones first, as the view has them, then the study's others. */
function groupsOf(
  study: Study,
  {hulls}: NetworkContent,
  light: Appearance,
  dark: Appearance,
  palette: Palette
): ViewerGroup[] {
  const colours = new Map(
    light.groups.map(({id, colour}, i) => [id, palette.number(colour, dark.groups[i]?.colour ?? colour)])
  );
  const forms = new Map(hulls.map(({id, form}) => [id, form]));
  return groupOrder(study, light).map(({id, name}) => ({
    name: name || id,
    colour: colours.get(id) ?? null,
    form: forms.get(id) ?? null
  }));
}

function groupOrder({groups}: Study, {groups: coloured}: Appearance): {id: string; name: string}[] {
  const first = new Set(coloured.map(({id}) => id));
  return [...coloured, ...groups.filter(({id}) => !first.has(id))];
}

interface NodesInput {
  study: Study;
  network: Network;
  content: NetworkContent;
  dark: Appearance;
  palette: Palette;
  language: Language;
}

function nodesOf({study, network, content, dark, palette, language}: NodesInput): ViewerNode[] {
  const order = groupOrder(study, dark);
  const numbers = new Map(order.map(({id}, i) => [id, i]));
  const notes = new Map(study.entities.map(({id, note}) => [id, note]));
  return content.nodes.map(({key, x, y, ghost, look}) => {
    const attributes = network.getNodeAttributes(key);
    const groups = attributes.groups.map(({group}) => numbers.get(group)).filter((group) => group !== undefined);
    return {
      ...{x: rounded(x, 4), y: rounded(-y, 4) + 0, radius: rounded(look.radius), shape: look.shape, ghost},
      colours: look.colours.map((colour, i) => palette.number(colour, dark.node(key).colours[i] ?? colour)),
      ...{rank: look.rank, name: look.label, short: look.shortLabel, aliases: attributes.aliases},
      ...{
        life: lifeOf(attributes, language),
        dial: look.dial ? {share: rounded(look.dial.share, 3), community: look.dial.community} : null
      },
      kind: attributes.kind === "person" ? "" : language.words(kinds)[attributes.kind],
      note: notes.get(attributes.id) ?? "",
      groups: [...new Set(groups)],
      memberships: attributes.groups.map((span) =>
        membership(span, language, order[numbers.get(span.group) ?? -1]?.name)
      )
    };
  });
}

function linesOf(
  {edges}: NetworkContent,
  numbers: ReadonlyMap<string, number>,
  colour: (key: string) => number
): ViewerLine[] {
  return edges.map(({key, source, target, look, ghost, title}) => ({
    ...{from: numbers.get(source.key)!, to: numbers.get(target.key)!, colour: colour(key), ghost, title},
    ...{
      width: rounded(look.width),
      opacity: rounded(look.opacity),
      dashes: look.dashes.map((length) => rounded(length))
    },
    ...{arrow: look.arrow, cut: look.cut, split: look.split, bow: rounded(look.bow, 3)}
  }));
}

function lifeOf({born, died}: NodeAttributes, language: Language): string {
  const [first, last] = [born, died].map((date) => (date === null ? "" : formatDate(date, language)));
  return first === "" && last === "" ? "" : `${first}–${last}`;
}

function membership({group, start, end, role, certainty}: GroupSpan, language: Language, name = group): string {
  const doubt = certainty === "stated" ? "" : language.words(picture)[certainty];
  return [name, role, spanInWords({start, end}, language), doubt].filter((part) => part !== "").join(", ");
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits)) + 0;
