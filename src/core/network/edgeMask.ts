import {monthsBetween} from "../model/months.ts";
import {CERTAINTIES, ENTITY_KINDS, type EntityKind, STANCES, type Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import type {EdgeClasses} from "./edgeClasses.ts";
import {type KeptByClasses, keptByClasses} from "./keptByClasses.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/**
 * A byte for each edge: 1 where it passes every filter of `view` but isolation, and both its ends are of kinds that are
 * shown. Says the same as `edgeFilter` (visiblePart.ts), for all edges at once: the filters are asked once for each class
 * of edges, and from one view to the next only those edges are gone through whose classes have come or gone.
 *
 * @returns an array that others may hold: it is not to be written to.
 */
export function edgeMask(typed: TypedNetwork, study: Study, view: View): Uint8Array {
  const {classes} = typed;
  const passing = classMask(typed, study, view);
  const masks = kept.get(classes) ?? keptByClasses(classes, new Uint8Array(classes.edges.length));
  kept.set(classes, masks);
  const {answer, runs} = masks.nearest(passing);
  const mask = runs.length === 0 ? answer : answer.slice();
  for (const {from, to, more} of runs) setAll(mask, classes.edges, from, to, more > 0 ? 1 : 0);
  masks.keep(passing, mask);
  passingOf.set(mask, passing);
  return mask;
}

const kept = new WeakMap<EdgeClasses, KeptByClasses<Uint8Array>>();
const passingOf = new WeakMap<Uint8Array, Uint8Array>();

/** What `edgeMask` said of each class when it made this mask; null for another mask. */
export const passingClasses = (mask: Uint8Array): Uint8Array | null => passingOf.get(mask) ?? null;

function setAll(mask: Uint8Array, edges: Uint32Array, from: number, to: number, byte: number): void {
  for (let i = from; i < to; i++) mask[edges[i]!] = byte;
}

/** A mask of edges without what has an end that is not among these nodes. */
export function between(mask: Uint8Array, {ends}: TypedNetwork, nodes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mask.length);
  for (let i = 0; i < mask.length; i++) kept[i] = mask[i]! & nodes[ends[2 * i]!]! & nodes[ends[2 * i + 1]!]!;
  return kept;
}

/** A byte for each class of edges: first by what is a look-up, then, where the view asks for more, by one thing after another. */
function classMask(typed: TypedNetwork, study: Study, view: View): Uint8Array {
  const {ends, layers, firsts, lasts} = typed;
  const {edges, offsets} = typed.classes;
  const mask = tellingMask(typed, study, view);
  const keep = (passes: Test): void => {
    for (let i = 0; i < mask.length; i++) if (mask[i] === 1 && !passes(edges[offsets[i]!]!)) mask[i] = 0;
  };
  if (hasYears(view)) {
    const isInYears = yearTest(firsts, lasts, view);
    keep((edge) => layers[edge] !== 1 || isInYears(edge));
  }
  if (view.hiddenSources.length > 0) {
    const rests = sourceTest(typed, view);
    keep((edge) => layers[edge] !== 1 || rests(edge));
  }
  if (view.layers.coOccurrence) {
    const isPairShown = pairTest(typed, view);
    keep((edge) => layers[edge] === 1 || isPairShown(edge));
  }
  if (view.minSources > 1) keep(sourcesTest(typed, view));
  const isOf = kindMask(typed, view.kinds);
  if (isOf.includes(0)) keep((edge) => isOf[ends[2 * edge]!] === 1 && isOf[ends[2 * edge + 1]!] === 1);
  return mask;
}

/** A byte for each class: whether its layer is shown, and of ties their type, certainty and stance. */
function tellingMask(
  {layers, types, certainties, stances, classes, ...typed}: TypedNetwork,
  study: Study,
  view: View
): Uint8Array {
  const ofType = typeMask(typed, study, view);
  const ofCertainty = Uint8Array.from(CERTAINTIES, (certainty) => Number(view.certainties.includes(certainty)));
  const ofStance = Uint8Array.from(STANCES, (stance) => Number(view.stances.includes(stance)));
  const [tie, pair] = [Number(view.layers.tie), Number(view.layers.coOccurrence)];
  const mask = new Uint8Array(classes.offsets.length - 1);
  for (let i = 0; i < mask.length; i++) {
    const edge = classes.edges[classes.offsets[i]!]!;
    mask[i] =
      layers[edge] === 1
        ? tie & ofType[types[edge]!]! & ofCertainty[certainties[edge]!]! & ofStance[stances[edge]!]!
        : pair;
  }
  return mask;
}

const kindsBefore = new WeakMap<Uint8Array, {shown: string; mask: Uint8Array}>();

/** A byte for each node: 1 where its kind is one of these. The latest answer is kept, and not to be written to. */
export function kindMask({kinds}: TypedNetwork, shown: readonly EntityKind[]): Uint8Array {
  const before = kindsBefore.get(kinds);
  if (before?.shown === shown.join()) return before.mask;
  const isShown = Uint8Array.from(ENTITY_KINDS, (kind) => Number(shown.includes(kind)));
  const mask = kinds.map((kind) => isShown[kind]!);
  kindsBefore.set(kinds, {shown: shown.join(), mask});
  return mask;
}

type Test = (edge: number) => boolean;

/** A byte for each tie type: 1 where neither it nor its class is switched off. */
function typeMask(
  {typeIds}: Pick<TypedNetwork, "typeIds">,
  {tieTypes}: Study,
  {hiddenTypes, hiddenClasses}: View
): Uint8Array {
  const classOf = new Map(tieTypes.map((type) => [type.id, type.class]));
  const [types, classes] = [new Set(hiddenTypes), new Set(hiddenClasses)];
  return Uint8Array.from(typeIds, (id) => Number(!types.has(id) && !classes.has(classOf.get(id) ?? "")));
}

/** A co-occurrence passes with enough passages of the sources and years that are shown. */
function pairTest(typed: TypedNetwork, view: View): Test {
  const {offsets} = typed.evidence;
  const least = Math.max(1, view.minCount);
  const counts = passageTest(typed, view);
  if (!hasYears(view) && view.hiddenSources.length === 0) return (i) => offsets[i + 1]! - offsets[i]! >= least;
  return (i) => {
    let count = 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (counts(k)) count++;
    return count >= least;
  };
}

/** Whether a passage, by its place among all evidence, is of the sources and years that are shown. */
export function passageTest(
  typed: TypedNetwork,
  view: Pick<View, "hiddenSources" | "years" | "undated">
): (piece: number) => boolean {
  const {items, firsts, lasts} = typed.evidence;
  const isOn = sourceMask(typed, view);
  const isInYears = yearTest(firsts, lasts, view);
  return (piece) => isOn[items[piece]! + 1] === 1 && isInYears(piece);
}

/** At least so many of the shown sources say so. */
function sourcesTest(typed: TypedNetwork, view: View): Test {
  const {layers, evidence} = typed;
  const isOn = sourceMask(typed, view);
  const counts = passageTest(typed, view);
  return (i) => {
    const met = new Set<number>();
    for (let k = evidence.offsets[i]!; k < evidence.offsets[i + 1]!; k++) {
      const source = evidence.items[k]!;
      if (source >= 0 && (layers[i] === 1 ? isOn[source + 1] === 1 : counts(k))) met.add(source);
    }
    return met.size >= view.minSources;
  };
}

/** A tie rests on a source that is shown, or on evidence without any. */
function sourceTest(typed: TypedNetwork, view: View): Test {
  const {offsets, items} = typed.evidence;
  const isOn = sourceMask(typed, view);
  return (i) => {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (isOn[items[k]! + 1] === 1) return true;
    return false;
  };
}

/** A byte for "no source" and then one for each source: 1 where it is shown. */
export function sourceMask({sources}: TypedNetwork, {hiddenSources}: Pick<View, "hiddenSources">): Uint8Array {
  const hidden = new Set(hiddenSources);
  return Uint8Array.from([1, ...sources.map((id) => Number(!hidden.has(id)))]);
}

const hasYears = ({years}: Pick<View, "years">): boolean => years.from !== null || years.to !== null;

/** An uncertain or open date passes when any of the months it may mean lies within the bounds. */
function yearTest(firsts: Float32Array, lasts: Float32Array, view: Pick<View, "years" | "undated">): Test {
  if (!hasYears(view)) return () => true;
  const {from, to} = monthsBetween(view.years);
  const {undated} = view;
  return (i) => {
    const first = firsts[i]!;
    return Number.isNaN(first) ? undated : lasts[i]! >= from && first <= to;
  };
}
