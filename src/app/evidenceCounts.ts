import {compare} from "../core/base/compare.ts";
import {finish, rangeSteps, type Steps} from "../core/base/steps.ts";
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
import {type TypedNetwork, typedNetwork} from "../core/network/typedNetwork.ts";

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
export const evidenceCounts = (study: Study, network: Network, kinds: readonly EntityKind[]): EvidenceCounts =>
  finish(evidenceCountsInSteps(study, network, kinds));

/** The same in steps. */
export function* evidenceCountsInSteps(
  study: Study,
  network: Network,
  kinds: readonly EntityKind[]
): Steps<EvidenceCounts> {
  const ofNetwork = known.get(network) ?? new Map<string, EvidenceCounts>();
  known.set(network, ofNetwork);
  const choice = kinds.join(" ");
  const before = ofNetwork.get(choice);
  if (before) return before;
  const counts = inWords(study, typedNetwork(network), yield* tally(typedNetwork(network), new Set(kinds)));
  ofNetwork.set(choice, counts);
  return counts;
}

/** Counts by the numbers that stand in the columns. */
interface Tally {
  types: Uint32Array;
  certainties: Uint32Array;
  stances: Uint32Array;
  sources: Uint32Array;
  coOccurrences: number;
  mostPassages: number;
}

function* tally(typed: TypedNetwork, kinds: ReadonlySet<EntityKind>): Steps<Tally> {
  const isShown = ENTITY_KINDS.map((kind) => kinds.has(kind));
  const {ends, layers, weights, evidence} = typed;
  const counts: Tally = {
    types: new Uint32Array(typed.typeIds.length),
    certainties: new Uint32Array(CERTAINTIES.length),
    stances: new Uint32Array(STANCES.length),
    sources: new Uint32Array(typed.sources.length),
    coOccurrences: 0,
    mostPassages: 0
  };
  const {types, certainties, stances, sources} = counts;
  yield* rangeSteps(layers.length, (from, to) => {
    for (let edge = from; edge < to; edge++) {
      if (!isShown[typed.kinds[ends[2 * edge]!]!] || !isShown[typed.kinds[ends[2 * edge + 1]!]!]) continue;
      for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++)
        if (evidence.items[k]! >= 0) sources[evidence.items[k]!]!++;
      if (layers[edge] === 0) {
        counts.coOccurrences += 1;
        counts.mostPassages = Math.max(counts.mostPassages, weights[edge]!);
      } else {
        types[typed.types[edge]!]!++;
        certainties[typed.certainties[edge]!]!++;
        stances[typed.stances[edge]!]!++;
      }
    }
  });
  return counts;
}

function inWords(study: Study, {typeIds, sources}: TypedNetwork, counts: Tally): EvidenceCounts {
  const typeCounts = named(typeIds, counts.types);
  const types = study.tieTypes
    .map(({id, label, class: tieClass}) => ({id, label, class: tieClass, count: typeCounts.get(id) ?? 0}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
  const classes = new Map<string, number>();
  for (const type of types) classes.set(type.class, (classes.get(type.class) ?? 0) + type.count);
  return {
    classes: [...classes].map(([name, count]) => ({name, count})).sort((a, b) => compare(a.name, b.name)),
    types,
    certainties: named(CERTAINTIES, counts.certainties),
    stances: named(STANCES, counts.stances),
    sources: named(sources, counts.sources),
    coOccurrences: counts.coOccurrences,
    mostPassages: counts.mostPassages
  };
}

/** Counts by word; what is never met is left out. */
const named = <Word>(words: readonly Word[], counts: Uint32Array): Map<Word, number> =>
  new Map(words.flatMap((word, i): [Word, number][] => (counts[i] ? [[word, counts[i]]] : [])));
