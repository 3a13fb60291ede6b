import {kinds as kindTexts} from "../../words/en/kinds.ts";
import {nearness} from "../../words/en/nearness.ts";
import {picture as texts} from "../../words/en/picture.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import type {Network} from "../model/network.ts";
import {ENTITY_KINDS, type EntityKind} from "../model/study.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance, EdgeAppearance, NodeAppearance} from "./appearance.ts";
import {displayText} from "./displayText.ts";
import type {LegendEntry} from "./lineLegend.ts";
import {tieCount} from "./markTitles.ts";
import type {ContentEdge, ContentHull, NetworkContent} from "./networkContent.ts";
import {ringNotes, ringRows} from "./ringsLegend.ts";
import type {NodeShape} from "./scene.ts";
import type {Theme} from "./theme.ts";

/** One line of the legend: what it looks like, and what that means. */
export type LegendRow =
  | {type: "node"; shape: NodeShape; colours: string[]; label: string}
  | {type: "line"; sample: EdgeAppearance; label: string}
  /** What becomes of people and lines, where pictures are compared: a disc upon a line. */
  | {type: "change"; node: Pick<NodeAppearance, "colours" | "band">; line: EdgeAppearance | null; label: string}
  /** Discs in the size they have in the network: of who has the fewest ties and who has the most. */
  | {type: "sizes"; radii: readonly [least: number, most: number]; label: string}
  | {type: "hull"; colour: string; opacity: number; label: string}
  /** A ring round a disc: so much of it as the share says. */
  | {type: "dial"; share: number; label: string}
  /** A number that stands behind names. */
  | {type: "number"; number: string; label: string};

export interface Legend {
  /** Rows that belong together. */
  sections: LegendRow[][];
  /** What widths and arrows say: a sentence each. */
  notes: string[];
}

/** The legend in words, of what is really drawn and nothing else. */
export function legendOf(
  network: Network,
  part: VisiblePart,
  {nodes, edges, hulls}: NetworkContent,
  appearance: Appearance,
  theme: Theme
): Legend {
  const drawn = nodes
    .filter(({ghost}) => !ghost)
    .map(({key, look}): DrawnNode => ({key, kind: network.getNodeAttribute(key, "kind"), ...look}))
    .sort((a, b) => b.rank - a.rank);
  const lines = edges.filter(({ghost}) => !ghost);
  const groups = [...groupRows(drawn, appearance, theme), ...hullRows(hulls, appearance, theme)];
  const kinds = kindRows(drawn, theme, appearance.language);
  (kinds.length > 0 ? kinds : groups).push(...sizeRows(drawn, lines, {network, part, language: appearance.language}));
  const sections = [groups, kinds, ringRows(appearance), lineRows(lines, appearance)];
  return {
    sections: sections.filter((rows) => rows.length > 0),
    notes: [...ringNotes(appearance), ...notes(lines, appearance), ...formNotes(hulls, appearance.language)]
  };
}

interface DrawnNode {
  key: string;
  kind: EntityKind;
  shape: NodeShape;
  colours: string[];
  radius: number;
  rank: number;
}

function groupRows(drawn: readonly DrawnNode[], {groups, language}: Appearance, theme: Theme): LegendRow[] {
  const t = language.words(texts);
  const colours = new Set(drawn.flatMap((node) => node.colours));
  const rows = groups
    .filter(({colour}) => colours.has(colour))
    .map(({name, colour}): LegendRow => ({type: "node", shape: "disc", colours: [colour], label: displayText(name)}));
  if (rows.length === 0) return [];
  const double = drawn.find((node) => node.colours.length > 1);
  const most = Math.max(...drawn.map((node) => node.colours.length));
  if (double)
    rows.push({
      type: "node",
      shape: "disc",
      colours: double.colours.slice(0, 2),
      label: most > 2 ? t.inMore : t.inTwo
    });
  if (drawn.some((node) => node.kind === "person" && node.colours[0] === theme.plain)) {
    rows.push({type: "node", shape: "disc", colours: [theme.plain], label: t.inNone});
  }
  return rows;
}

/** Shapes are explained where there is more than one. */
export function kindRows(
  drawn: readonly Pick<DrawnNode, "kind" | "shape">[],
  theme: Theme,
  language = ENGLISH
): LegendRow[] {
  const shapes = new Map(drawn.map(({kind, shape}) => [kind, shape]));
  if (shapes.size < 2) return [];
  return ENTITY_KINDS.filter((kind) => kind !== "person" && shapes.has(kind)).map(
    (kind): LegendRow => ({
      type: "node",
      shape: shapes.get(kind)!,
      colours: [theme.plain],
      label: language.words(kindTexts)[kind]
    })
  );
}

/** An outline in its group's colour explains itself; one without a colour of its own is named. */
function hullRows(hulls: readonly ContentHull[], {groups}: Appearance, theme: Theme): LegendRow[] {
  const coloured = new Set(groups.map(({id}) => id));
  return hulls
    .filter(({id}) => !coloured.has(id))
    .map(
      ({name, colour}): LegendRow => ({type: "hull", colour, opacity: 3 * theme.hullOpacity, label: displayText(name)})
    );
}

/** Who has the fewest ties and who has the most, where that differs. */
function sizeRows(
  drawn: readonly DrawnNode[],
  lines: readonly ContentEdge[],
  {network, part, language}: {network: Network; part: VisiblePart; language: Language}
): LegendRow[] {
  const t = language.words(texts);
  const people = drawn.filter(({kind}) => kind === "person").sort((a, b) => a.radius - b.radius || a.rank - b.rank);
  const [least, most] = [people[0], people.at(-1)];
  if (!least || !most || lines.length === 0 || most.radius < 1.15 * least.radius) return [];
  const isNamed = lines.every(({layer}) => layer === "co-occurrence");
  const count = ({key}: DrawnNode): number => (isNamed ? companions(network, key, part) : tieCount(key, part));
  const [few, many] = [count(least), count(most)];
  const label = isNamed ? t.sizesNamed({few, many}) : t.sizesTies({few, many});
  return [{type: "sizes", radii: [least.radius, most.radius], label}];
}

function companions(network: Network, key: string, part: VisiblePart): number {
  let count = 0;
  network.forEachEdge(key, (edge) => {
    if (part.edges.has(edge)) count += 1;
  });
  return count;
}

/** A dash or a cut that lies hidden under surer ties of the same people is not explained. */
function lineRows(lines: readonly ContentEdge[], {legend}: Appearance): LegendRow[] {
  const dashes = new Set(lines.map(({look}) => look.dashes.join(" ")));
  const isDrawn = ({key, sample}: LegendEntry): boolean => {
    if (key === "implied" || key === "doubtful") return dashes.has(sample.dashes.join(" "));
    if (key === "contested") return lines.some(({look}) => look.split);
    return key !== "denied" || lines.some(({look}) => look.cut);
  };
  return legend
    .filter(isDrawn)
    .map(({label, sample}): LegendRow => ({type: "line", sample, label: displayText(label)}));
}

/** What hubs and pairs say, where groups are drawn so. */
function formNotes(hulls: readonly ContentHull[], language: Language): string[] {
  const t = language.words(texts);
  const isDrawn = (form: ContentHull["form"]) => hulls.some((hull) => hull.form === form);
  return [...(isDrawn("hub") ? [t.hub] : []), ...(isDrawn("pairs") ? [t.pairs] : [])];
}

function notes(lines: readonly ContentEdge[], {lineWeight, language}: Appearance): string[] {
  const t = language.words(texts);
  if (lines.length === 0) return [];
  if (lines.every(({layer}) => layer === "co-occurrence"))
    return [t.width({weight: language.words(nearness)[`${lineWeight}Name`]})];
  const notes = [t.references];
  if (lines.some(({look}) => look.arrow)) notes.push(t.arrow);
  return notes;
}
