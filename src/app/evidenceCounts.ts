import {compare} from "../core/base/compare.ts";
import type {Network} from "../core/model/network.ts";
import {
  CERTAINTIES,
  type Certainty,
  ENTITY_KINDS,
  type EntityKind,
  STANCES,
  type Stance,
  type Study
} from "../core/model/study.ts";
import {typedNetwork} from "../core/network/typedNetwork.ts";

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
  const typed = typedNetwork(network);
  const isShown = ENTITY_KINDS.map((kind) => kinds.has(kind));
  const {ends, layers, weights, evidence} = typed;
  const types = new Uint32Array(typed.typeIds.length);
  const certainties = new Uint32Array(CERTAINTIES.length);
  const stances = new Uint32Array(STANCES.length);
  const sources = new Uint32Array(typed.sources.length);
  const tally = (counts: Uint32Array, index: number) => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  let [coOccurrences, mostPassages] = [0, 0];
  for (let edge = 0; edge < layers.length; edge++) {
    if (!isShown[typed.kinds[ends[2 * edge]!]!] || !isShown[typed.kinds[ends[2 * edge + 1]!]!]) continue;
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++)
      if (evidence.items[k]! >= 0) tally(sources, evidence.items[k]!);
    if (layers[edge] === 0) {
      coOccurrences += 1;
      mostPassages = Math.max(mostPassages, weights[edge]!);
    } else {
      tally(types, typed.types[edge]!);
      tally(certainties, typed.certainties[edge]!);
      tally(stances, typed.stances[edge]!);
    }
  }
  const typeCounts = named(typed.typeIds, types);
  const used = study.tieTypes
    .map(({id, label, class: tieClass}) => ({id, label, class: tieClass, count: typeCounts.get(id) ?? 0}))
    .filter((type) => type.count > 0)
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
  const classes = new Map<string, number>();
  for (const type of used) classes.set(type.class, (classes.get(type.class) ?? 0) + type.count);
  return {
    classes: [...classes].map(([name, number]) => ({name, count: number})).sort((a, b) => compare(a.name, b.name)),
    types: used,
    certainties: named(CERTAINTIES, certainties),
    stances: named(STANCES, stances),
    sources: named(typed.sources, sources),
    coOccurrences,
    mostPassages
  };
}

/** Counts by word; what is never met is left out. */
const named = <Word>(words: readonly Word[], counts: Uint32Array): Map<Word, number> =>
  new Map(words.flatMap((word, i): [Word, number][] => (counts[i] ? [[word, counts[i]]] : [])));
