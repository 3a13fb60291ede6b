import {monthsBetween} from "../model/months.ts";
import {CERTAINTIES, STANCES, type Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/**
 * A byte for each edge: 1 where both ends are candidates and the edge passes every filter of `view` but isolation. Says
 * the same as `edgeFilter` (visiblePart.ts), for all edges at once: first by what is a look-up for each, then, where the
 * view asks for more, by one thing after another.
 */
export function edgeMask(typed: TypedNetwork, study: Study, view: View, candidates: Uint8Array): Uint8Array {
  const {layers, firsts, lasts} = typed;
  const mask = tellingMask(typed, study, view);
  if (candidates.includes(0)) keepBetween(mask, typed, candidates);
  if (hasYears(view)) {
    const isInYears = yearTest(firsts, lasts, view);
    keep(mask, (i) => layers[i] !== 1 || isInYears(i));
  }
  if (view.hiddenSources.length > 0) {
    const rests = sourceTest(typed, view);
    keep(mask, (i) => layers[i] !== 1 || rests(i));
  }
  if (view.layers.coOccurrence && layers.includes(0)) {
    const isPairShown = pairTest(typed, view);
    keep(mask, (i) => layers[i] === 1 || isPairShown(i));
  }
  if (view.minSources > 1) keep(mask, sourcesTest(typed, view));
  return mask;
}

/** A byte for each edge: whether its layer is shown, and of a tie its type, certainty and stance. */
function tellingMask(
  {layers, types, certainties, stances, ...typed}: TypedNetwork,
  study: Study,
  view: View
): Uint8Array {
  const ofType = typeMask(typed, study, view);
  const ofCertainty = Uint8Array.from(CERTAINTIES, (certainty) => Number(view.certainties.includes(certainty)));
  const ofStance = Uint8Array.from(STANCES, (stance) => Number(view.stances.includes(stance)));
  const [tie, pair] = [Number(view.layers.tie), Number(view.layers.coOccurrence)];
  const mask = new Uint8Array(layers.length);
  for (let i = 0; i < mask.length; i++)
    mask[i] =
      layers[i] === 1 ? tie & ofType[types[i]!]! & ofCertainty[certainties[i]!]! & ofStance[stances[i]!]! : pair;
  return mask;
}

function keepBetween(mask: Uint8Array, {ends}: TypedNetwork, nodes: Uint8Array): void {
  for (let i = 0; i < mask.length; i++) mask[i] = mask[i]! & nodes[ends[2 * i]!]! & nodes[ends[2 * i + 1]!]!;
}

/** Takes out of a mask what fails a test. */
function keep(mask: Uint8Array, passes: Test): void {
  for (let i = 0; i < mask.length; i++) if (mask[i] === 1 && !passes(i)) mask[i] = 0;
}

/** A byte for each node: 1 where its kind is one of these. */
export function kindMask({kinds}: TypedNetwork, shown: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(256);
  for (const kind of shown) wanted[kind] = 1;
  const mask = new Uint8Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) mask[i] = wanted[kinds[i]!]!;
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
