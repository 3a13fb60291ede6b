import type {Network} from "../model/network.ts";
import {ENTITY_KINDS, type EntityKind} from "../model/study.ts";
import type {Appearance, EdgeAppearance} from "./appearance.ts";
import {displayText} from "./displayText.ts";
import type {LegendEntry} from "./lineLegend.ts";
import type {ContentEdge, NetworkContent} from "./networkContent.ts";
import type {NodeShape} from "./scene.ts";
import type {Theme} from "./theme.ts";

/** One line of the legend: what it looks like, and what that means. */
export type LegendRow =
  | {type: "node"; shape: NodeShape; colours: string[]; label: string}
  | {type: "line"; sample: EdgeAppearance; label: string};

export interface Legend {
  /** Rows that belong together. */
  sections: LegendRow[][];
  /** What sizes, widths and arrows say: a line each. */
  notes: string[];
}

/** The legend in words, of what is really drawn and nothing else. */
export function legendOf(
  network: Network,
  {nodes, edges}: NetworkContent,
  appearance: Appearance,
  theme: Theme
): Legend {
  const drawn = nodes
    .filter(({ghost}) => !ghost)
    .map(({key, look}): DrawnNode => ({kind: network.getNodeAttribute(key, "kind"), ...look}))
    .sort((a, b) => b.rank - a.rank);
  const lines = edges.filter(({ghost}) => !ghost);
  return {
    sections: [groupRows(drawn, appearance, theme), kindRows(drawn, theme), lineRows(lines, appearance)].filter(
      (rows) => rows.length > 0
    ),
    notes: notes(lines)
  };
}

interface DrawnNode {
  kind: EntityKind;
  shape: NodeShape;
  colours: string[];
  rank: number;
}

function groupRows(drawn: readonly DrawnNode[], {groups}: Appearance, theme: Theme): LegendRow[] {
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
      label: most > 2 ? "in two groups or more" : "in two groups"
    });
  if (drawn.some((node) => node.kind === "person" && node.colours[0] === theme.plain)) {
    rows.push({type: "node", shape: "disc", colours: [theme.plain], label: "in none of these groups"});
  }
  return rows;
}

/** Shapes are explained where there is more than one. */
function kindRows(drawn: readonly DrawnNode[], theme: Theme): LegendRow[] {
  const shapes = new Map(drawn.map(({kind, shape}) => [kind, shape]));
  if (shapes.size < 2) return [];
  return ENTITY_KINDS.filter((kind) => kind !== "person" && shapes.has(kind)).map(
    (kind): LegendRow => ({type: "node", shape: shapes.get(kind)!, colours: [theme.plain], label: kind})
  );
}

/** A dash or a cut that lies hidden under surer ties of the same people is not explained. */
function lineRows(lines: readonly ContentEdge[], {legend}: Appearance): LegendRow[] {
  const dashes = new Set(lines.map(({look}) => look.dashes.join(" ")));
  const isDrawn = ({key, sample}: LegendEntry): boolean => {
    if (key === "implied" || key === "doubtful") return dashes.has(sample.dashes.join(" "));
    return key !== "denied" || lines.some(({look}) => look.cut);
  };
  return legend
    .filter(isDrawn)
    .map(({label, sample}): LegendRow => ({type: "line", sample, label: displayText(label)}));
}

function notes(lines: readonly ContentEdge[]): string[] {
  if (lines.length === 0) return [];
  if (lines.every(({layer}) => layer === "co-occurrence"))
    return ["Disc: number of people named together with.", "Line: number of passages."];
  const notes = ["Disc: number of ties. Line: number of references."];
  if (lines.some(({look}) => look.arrow)) notes.push("Arrow: from whom to whom.");
  return notes;
}
