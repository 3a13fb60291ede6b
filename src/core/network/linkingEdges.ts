import type {Network} from "../model/network.ts";
import {STANCES} from "../model/study.ts";
import {typedNetwork} from "./typedNetwork.ts";

/** Edges of which one can be asked whether it is among them; nobody has to go through all of a network for that. */
export type SomeEdges = Pick<ReadonlySet<string>, "has">;

const DENIED = STANCES.indexOf("denied");

/** Of some edges those that link whom they join: all but ties that a source denies, and on request ties alone. */
export function linkingEdges(network: Network, edges: SomeEdges, tiesOnly: boolean): SomeEdges {
  const {edgeKeys, layers, stances} = typedNetwork(network);
  return {
    has(key) {
      if (!edges.has(key)) return false;
      const edge = edgeKeys.indexOf(key);
      return layers[edge] === 1 ? stances[edge] !== DENIED : !tiesOnly;
    }
  };
}
