import type {ThemeName} from "../core/scene/theme.ts";
import type {ViewerData} from "../export/viewerData.ts";

/** What of a group is kept: its members and what runs between them, or also whoever they are tied to. */
export type ViewerRule = "inside" | "boundary";

/** What is chosen: nobody, a person, or two who are joined. */
export type Chosen = {type: "none"} | {type: "node"; node: number} | {type: "pair"; a: number; b: number};

/** All that the reader of the page has done. */
export interface ViewerState {
  chosen: Chosen;
  /** Under the pointer. */
  hovered: number | null;
  isolated: {group: number; rule: ViewerRule} | null;
  theme: ThemeName;
}

/** Numbers of the nodes that are left when a group is isolated; all of them without. */
export function keptNodes({nodes, lines}: Pick<ViewerData, "nodes" | "lines">, {isolated}: ViewerState): Set<number> {
  const all = nodes.map((_, i) => i);
  if (!isolated) return new Set(all);
  const members = new Set(all.filter((i) => nodes[i]!.groups.includes(isolated.group)));
  if (isolated.rule === "inside") return members;
  const kept = new Set(members);
  for (const {from, to, ghost} of lines) {
    if (ghost) continue;
    if (members.has(from)) kept.add(to);
    if (members.has(to)) kept.add(from);
  }
  return kept;
}

/** Whether a line is left: both ends are kept and, with a group isolated, one of them is a member. */
export function keepsLine(
  {nodes}: Pick<ViewerData, "nodes">,
  {from, to}: {from: number; to: number},
  {isolated}: ViewerState,
  kept: ReadonlySet<number>
): boolean {
  if (!kept.has(from) || !kept.has(to)) return false;
  return !isolated || [from, to].some((node) => nodes[node]!.groups.includes(isolated.group));
}

/** The nodes that are in light: the chosen or hovered one with its neighbours, the chosen two; null = all. */
export function litNodes({lines}: Pick<ViewerData, "lines">, {chosen, hovered}: ViewerState): Set<number> | null {
  if (hovered === null && chosen.type === "pair") return new Set([chosen.a, chosen.b]);
  const centre = hovered ?? (chosen.type === "node" ? chosen.node : null);
  if (centre === null) return null;
  const lit = new Set([centre]);
  for (const {from, to} of lines) {
    if (from === centre) lit.add(to);
    if (to === centre) lit.add(from);
  }
  return lit;
}

/** Whether a line is in light: it runs from the chosen or hovered node, or between the chosen two; true without a choice. */
export function isLitLine({from, to}: {from: number; to: number}, {chosen, hovered}: ViewerState): boolean {
  if (hovered === null && chosen.type === "pair")
    return (from === chosen.a && to === chosen.b) || (from === chosen.b && to === chosen.a);
  const centre = hovered ?? (chosen.type === "node" ? chosen.node : null);
  return centre === null || from === centre || to === centre;
}
