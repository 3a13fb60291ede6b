import {ENTITY_KINDS, type EntityKind} from "../model/study.ts";
import type {Network} from "../model/network.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance, EdgeAppearance} from "./appearance.ts";
import {displayText} from "./displayText.ts";
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
export function legendOf(network: Network, part: VisiblePart, appearance: Appearance, theme: Theme): Legend {
  const drawn = drawnNodes(network, part, appearance);
  return {
    sections: [
      groupRows(drawn, appearance, theme),
      kindRows(drawn, theme),
      appearance.legend.map(({label, sample}): LegendRow => ({type: "line", sample, label: displayText(label)}))
    ].filter((rows) => rows.length > 0),
    notes: notes(network, part, appearance)
  };
}

interface DrawnNode {
  kind: EntityKind;
  shape: NodeShape;
  colours: string[];
  rank: number;
}

function drawnNodes(network: Network, part: VisiblePart, appearance: Appearance): DrawnNode[] {
  const nodes = [...part.nodes].map((key): DrawnNode => ({kind: network.getNodeAttribute(key, "kind"), ...appearance.node(key)}));
  return nodes.sort((a, b) => b.rank - a.rank);
}

function groupRows(drawn: readonly DrawnNode[], {groups}: Appearance, theme: Theme): LegendRow[] {
  const colours = new Set(drawn.flatMap((node) => node.colours));
  const rows = groups
    .filter(({colour}) => colours.has(colour))
    .map(({name, colour}): LegendRow => ({type: "node", shape: "disc", colours: [colour], label: displayText(name)}));
  if (rows.length === 0) return [];
  const double = drawn.find((node) => node.colours.length > 1);
  const most = Math.max(...drawn.map((node) => node.colours.length));
  if (double) rows.push({type: "node", shape: "disc", colours: double.colours.slice(0, 2), label: most > 2 ? "in two groups or more" : "in two groups"});
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

function notes(network: Network, part: VisiblePart, appearance: Appearance): string[] {
  const edges = [...part.edges];
  const ties = edges.filter((edge) => network.getEdgeAttribute(edge, "layer") === "tie");
  if (edges.length === 0) return [];
  if (ties.length === 0) return ["Disc: number of people named together with.", "Line: number of passages."];
  const lines = ["Disc: number of ties. Line: number of references."];
  if (ties.some((edge) => appearance.edge(edge).arrow)) lines.push("Arrow: from whom to whom.");
  return lines;
}
