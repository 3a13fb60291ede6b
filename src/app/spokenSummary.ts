import {neighboursOf} from "../core/network/neighboursOf.ts";
import {cleanLine} from "../core/scene/displayText.ts";
import {evidence} from "../words/en/evidence.ts";
import type {Shown} from "./derived.ts";

/** What a picture says at a glance, for the ear: "Karl Radek: 22 ties, 8 groups, strongest: Ivar Smilga, 15 passages". */
export function spokenSummary({network, study, part, language}: Shown, node: string): string {
  const {label} = network.getNodeAttributes(node);
  const ties = network.filterEdges(node, (edge, {layer}) => layer === "tie" && part.edges.has(edge)).length;
  const groups = new Set(part.groupsOf(node).map(({group}) => group)).size;
  const [strongest] = neighboursOf(network, study, node);
  const t = language.words(evidence);
  const said = {name: label, ties: t.tieCount({count: ties}), groups: t.groupCount({count: groups})};
  if (strongest) {
    const {ties: own, passages} = strongest;
    const bond = [own > 0 ? t.tieCount({count: own}) : "", passages > 0 ? t.passageCount({count: passages}) : ""];
    const other = network.getNodeAttribute(strongest.node, "label");
    return cleanLine(t.spokenStrongest({...said, other, bond: bond.filter(Boolean).join(", ")}));
  }
  return cleanLine(t.spoken(said));
}
