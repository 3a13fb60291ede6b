import {counted} from "../core/base/counted.ts";
import {neighboursOf} from "../core/network/neighboursOf.ts";
import {cleanLine} from "../core/scene/displayText.ts";
import type {Shown} from "./derived.ts";

/** What a picture says at a glance, for the ear: "Karl Radek: 22 ties, 8 groups, strongest: Ivar Smilga, 15 passages". */
export function spokenSummary({network, study, part}: Shown, node: string): string {
  const {label} = network.getNodeAttributes(node);
  const ties = network.filterEdges(node, (edge, {layer}) => layer === "tie" && part.edges.has(edge)).length;
  const groups = new Set(part.groupsOf(node).map(({group}) => group)).size;
  const [strongest] = neighboursOf(network, study, node);
  const said = [counted(ties, "tie"), counted(groups, "group")];
  if (strongest) {
    const {ties: own, passages} = strongest;
    const bond = [own > 0 ? counted(own, "tie") : "", passages > 0 ? counted(passages, "passage") : ""];
    said.push(`strongest: ${network.getNodeAttribute(strongest.node, "label")}, ${bond.filter(Boolean).join(", ")}`);
  }
  return cleanLine(`${label}: ${said.join(", ")}`);
}
