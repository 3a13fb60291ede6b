import {compare} from "../core/base/compare.ts";
import type {Network} from "../core/model/network.ts";
import type {Certainty, EntityKind, Stance, Study} from "../core/model/study.ts";

/** What the filters have to count: among entities of the kinds that are switched on, whatever else is cut. */
export interface EvidenceCounts {
  classes: {name: string; count: number}[];
  types: {id: string; label: string; class: string; count: number}[];
  certainties: ReadonlyMap<Certainty, number>;
  stances: ReadonlyMap<Stance, number>;
  /** References and passages of each source. */
  sources: ReadonlyMap<string, number>;
  coOccurrences: number;
  mostPassages: number;
}

const known = new WeakMap<Network, Map<string, EvidenceCounts>>();

/** Counts once for each network and choice of kinds. */
export function evidenceCounts(study: Study, network: Network, kinds: readonly EntityKind[]): EvidenceCounts {
  const ofNetwork = known.get(network) ?? new Map<string, EvidenceCounts>();
  known.set(network, ofNetwork);
  const choice = kinds.join(" ");
  const before = ofNetwork.get(choice);
  if (before) return before;
  const counts = count(study, network, new Set(kinds));
  ofNetwork.set(choice, counts);
  return counts;
}

function count(study: Study, network: Network, kinds: ReadonlySet<EntityKind>): EvidenceCounts {
  const types = new Map<string, number>();
  const certainties = new Map<Certainty, number>();
  const stances = new Map<Stance, number>();
  const sources = new Map<string, number>();
  let [coOccurrences, mostPassages] = [0, 0];
  network.forEachEdge((_edge, attributes, _from, _to, from, to) => {
    if (!kinds.has(from.kind) || !kinds.has(to.kind)) return;
    for (const {source} of attributes.evidence) if (source !== null) add(sources, source);
    if (attributes.layer === "co-occurrence") {
      coOccurrences += 1;
      mostPassages = Math.max(mostPassages, attributes.weight);
      return;
    }
    add(types, attributes.type);
    add(certainties, attributes.certainty);
    add(stances, attributes.stance);
  });
  const used = study.tieTypes
    .map(({id, label, class: tieClass}) => ({id, label, class: tieClass, count: types.get(id) ?? 0}))
    .filter((type) => type.count > 0)
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
  const classes = new Map<string, number>();
  for (const type of used) classes.set(type.class, (classes.get(type.class) ?? 0) + type.count);
  return {
    classes: [...classes].map(([name, number]) => ({name, count: number})).sort((a, b) => compare(a.name, b.name)),
    types: used,
    certainties,
    stances,
    sources,
    coOccurrences,
    mostPassages
  };
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
