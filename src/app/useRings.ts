import {useEffect} from "react";
import type {Communities} from "../core/analysis/communities.ts";
import type {PairGraph} from "../core/analysis/pairGraph.ts";
import type {View} from "../core/model/view.ts";
import type {Shown} from "./derived.ts";
import type {Selection} from "./state.ts";
import {update} from "./store.ts";

/** While whoever calls this is on the page, everybody on the stage wears a ring; `found` is null as long as it is sought. */
export function useRings({part}: Shown, {nodes}: PairGraph, found: Communities | null): void {
  const {nodeKeys} = part.typed;
  useEffect(() => {
    if (!found) return;
    const {classes, stability} = found;
    const rings = {
      shares: new Float32Array(nodeKeys.length).fill(-1),
      communities: new Uint16Array(nodeKeys.length)
    };
    for (const [i, key] of nodes.entries()) {
      if (classes[i]! < 0) continue;
      const node = nodeKeys.indexOf(key);
      rings.shares[node] = stability[i]!;
      rings.communities[node] = classes[i]! + 1;
    }
    update((state) => ({...state, rings}));
    return () => update((state) => (state.rings === rings ? {...state, rings: null} : state));
  }, [nodeKeys, nodes, found]);
}

/** A view as its picture is to be: with the rings that are looked at now, whether or not they are kept. */
export const withRingsLookedAt = (view: View, selection: Selection | null): View =>
  selection?.type === "communities" ? {...view, rings: selection.layer} : view;
