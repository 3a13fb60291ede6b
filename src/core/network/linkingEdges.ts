import type {Network} from "../model/network.ts";

/** Of some edges those that link whom they join: all but ties that a source denies, and on request ties alone. */
export function linkingEdges(network: Network, edges: ReadonlySet<string>, tiesOnly: boolean): Set<string> {
  return new Set(
    [...edges].filter((edge) => {
      const attributes = network.getEdgeAttributes(edge);
      return attributes.layer === "tie" ? attributes.stance !== "denied" : !tiesOnly;
    })
  );
}
