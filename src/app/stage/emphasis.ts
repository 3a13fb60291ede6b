import type {Network} from "../../core/model/network.ts";
import {linksBetween} from "../../core/network/linksBetween.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import type {Selection} from "../state.ts";

/** What keeps its ink while all else fades. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** A person lights their visible ties and who is at their end; a tie itself, its parallels and its two ends; a path its steps. */
export function emphasisOf(network: Network, part: VisiblePart, target: Selection | null): Emphasis | null {
  const {edges} = part;
  switch (target?.type) {
    case "node": {
      if (!network.hasNode(target.key)) return null;
      const lit = new Set(network.edges(target.key).filter((edge) => edges.has(edge)));
      return {nodes: new Set([target.key, ...[...lit].flatMap((edge) => network.extremities(edge))]), edges: lit};
    }
    case "edge": {
      if (!network.hasEdge(target.key)) return null;
      const [a, b] = network.extremities(target.key) as [string, string];
      return {nodes: new Set([a, b]), edges: new Set(network.edges(a, b).filter((edge) => edges.has(edge)))};
    }
    case "group": {
      const nodes = new Set(
        [...part.nodes].filter((node) => part.groupsOf(node).some(({group}) => group === target.id))
      );
      return {
        nodes,
        edges: new Set([...edges].filter((edge) => network.extremities(edge).every((end) => nodes.has(end))))
      };
    }
    case "path": {
      const {direct, indirect} = linksBetween(network, edges, target);
      const steps = [...(direct ? [direct] : []), ...(indirect?.paths.flat() ?? [])];
      return {
        nodes: new Set([target.from, target.to, ...steps.map(({node}) => node)]),
        edges: new Set(steps.flatMap((step) => step.edges))
      };
    }
    default:
      return null;
  }
}
