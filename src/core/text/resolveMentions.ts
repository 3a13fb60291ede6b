import type {MentionRule} from "../model/mention.ts";
import type {Alias, Gazetteer} from "./gazetteer.ts";
import {areNamesakes} from "./persons.ts";
import type {Sighting} from "./sightings.ts";

/** Who a sighting means, as far as can be told. */
export interface Resolution {
  sighting: Sighting;
  entity: string | null;
  rule: MentionRule;
  /** How sure, in [0, 1]. */
  score: number;
  /** Best first, where several could be meant. */
  rivals: {entity: string; score: number}[];
}

/**
 * Who is meant by each sighting of a source, in order; sightings that turn out to name nobody are left out.
 *
 * One candidate, one answer. Of several, in this order: whom a fuller form names in the same paragraph; whom one named
 * last, not long before; whose kin stands in the paragraph; who is named most by far. What none of these settles stays
 * unsure. A bare given name that nobody wrote down as an alias needs more: kin in the paragraph (the brothers of
 * somebody named there), or a source that is on first-name terms with that person. Linear in sightings and rivals.
 */
export function resolveMentions(sightings: readonly Sighting[], gazetteer: Gazetteer): Resolution[] {
  const source = readSource(sightings);
  const resolved: Resolution[] = [];
  for (let from = 0; from < sightings.length; ) {
    let to = from + 1;
    while (to < sightings.length && sightings[to]!.paragraph === sightings[from]!.paragraph) to++;
    const here = sightings.slice(from, to);
    for (const sighting of here) {
      const resolution = isSure(sighting) ? sure(sighting) : settled(sighting, here, source, gazetteer);
      if (!resolution) continue;
      resolved.push(resolution);
      if (resolution.entity !== null) note(source, resolution);
    }
    from = to;
  }
  return resolved;
}

/** What is known of a source as a whole, and of what has been read of it. */
interface SourceState {
  /** Sure sightings of each entity. */
  counts: Map<string, number>;
  /** Bare given names: how often each stands alone. */
  bare: Map<string, number>;
  /** Paragraph in which an entity was last named. */
  last: Map<string, number>;
}

/** A form that nobody wrote down for this entity is a little less sure. */
const DERIVED_SCORE = 0.95;
const PARAGRAPH_SCORE = 0.9;
const NEARBY_SCORE = 0.8;
const KIN_SCORE = 0.8;
const PROMINENCE_SCORE = 0.7;
/** Paragraphs over which a name is remembered. */
const REACH = 12;
/** How many times more often one must be named than all rivals together. */
const PROMINENT = 3;
/** A given name that stands alone this often is how the source calls that person. */
const FIRST_NAME_TERMS = 3;

const isBareGiven = ({candidates}: Sighting): boolean =>
  candidates.every(({derived, strength}) => derived && strength === "given");

const isSure = (sighting: Sighting): boolean => sighting.candidates.length === 1 && !isBareGiven(sighting);

function readSource(sightings: readonly Sighting[]): SourceState {
  const counts = new Map<string, number>();
  const bare = new Map<string, number>();
  for (const sighting of sightings) {
    const {entity, spelled} = sighting.candidates[0]!;
    if (isSure(sighting)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (isBareGiven(sighting)) bare.set(spelled, (bare.get(spelled) ?? 0) + 1);
  }
  return {counts, bare, last: new Map()};
}

function note({last}: SourceState, {entity, sighting}: Resolution): void {
  if (entity !== null) last.set(entity, sighting.paragraph);
}

function sure(sighting: Sighting): Resolution {
  const {entity, rule, derived} = sighting.candidates[0]!;
  const how = sighting.isNarrowed ? "title" : derived ? "form" : rule;
  return {sighting, entity, rule: how, score: derived ? DERIVED_SCORE : 1, rivals: []};
}

function settled(
  sighting: Sighting,
  here: readonly Sighting[],
  source: SourceState,
  gazetteer: Gazetteer
): Resolution | null {
  if (isBareGiven(sighting)) return settledGiven(sighting, here, source, gazetteer);
  const {candidates} = sighting;
  const named = inParagraph(sighting, here);
  if (named.length === 1) return chosen(sighting, named[0]!, "paragraph", PARAGRAPH_SCORE);
  if (named.length === 0) {
    const near = lastNamed(sighting, source);
    if (near) return chosen(sighting, near, "nearby", NEARBY_SCORE);
  }
  const prominent = mostNamed(candidates, source);
  return prominent ? chosen(sighting, prominent, "prominence", PROMINENCE_SCORE) : unsure(sighting);
}

function settledGiven(
  sighting: Sighting,
  here: readonly Sighting[],
  source: SourceState,
  gazetteer: Gazetteer
): Resolution | null {
  const {candidates} = sighting;
  const named = inParagraph(sighting, here);
  if (named.length === 1) return chosen(sighting, named[0]!, "paragraph", PARAGRAPH_SCORE);
  const kin = candidates.filter((candidate) => hasKin(candidate, here, gazetteer));
  if (kin.length === 1) return chosen(sighting, kin[0]!, "kin", KIN_SCORE);
  const near = lastNamed(sighting, source);
  if (near) return chosen(sighting, near, "nearby", NEARBY_SCORE);
  const known = candidates.filter(({entity}) => (source.counts.get(entity) ?? 0) > 1);
  if (known.length === 1 && (source.bare.get(candidates[0]!.spelled) ?? 0) >= FIRST_NAME_TERMS)
    return chosen(sighting, known[0]!, "prominence", PROMINENCE_SCORE);
  if (kin.length > 1) return unsure(sighting);
  return null;
}

/** The candidates that a fuller form names beyond doubt in the paragraph. */
function inParagraph({start, end, candidates}: Sighting, here: readonly Sighting[]): Alias[] {
  const length = end - start;
  return candidates.filter(({entity}) =>
    here.some((other) => isSure(other) && other.end - other.start > length && other.candidates[0]!.entity === entity)
  );
}

/** Whom of the candidates the source named last, if not long before and if nobody else of them in the same paragraph. */
function lastNamed({paragraph, candidates}: Sighting, {last}: SourceState): Alias | undefined {
  const places = candidates.map(({entity}) => last.get(entity) ?? Number.NEGATIVE_INFINITY);
  const latest = Math.max(...places);
  if (paragraph - latest > REACH) return undefined;
  const named = candidates.filter((_, i) => places[i] === latest);
  return named.length === 1 ? named[0] : undefined;
}

function mostNamed(candidates: readonly Alias[], {counts}: SourceState): Alias | undefined {
  const sorted = candidates
    .map((alias) => ({alias, count: counts.get(alias.entity) ?? 0}))
    .sort((a, b) => b.count - a.count);
  const others = sorted.slice(1).reduce((sum, {count}) => sum + count, 0);
  return sorted[0]!.count >= PROMINENT * Math.max(1, others) ? sorted[0]!.alias : undefined;
}

/** Whether a namesake by surname of this candidate is named in the paragraph, by more than a given name. */
function hasKin({entity}: Alias, here: readonly Sighting[], gazetteer: Gazetteer): boolean {
  const person = gazetteer.personOf(entity);
  return here.some((other) => {
    if (!isSure(other) || other.candidates[0]!.entity === entity) return false;
    const kin = gazetteer.personOf(other.candidates[0]!.entity);
    return person !== undefined && kin !== undefined && areNamesakes(person, kin);
  });
}

function chosen(sighting: Sighting, {entity}: Alias, rule: MentionRule, score: number): Resolution {
  const others = sighting.candidates.filter((candidate) => candidate.entity !== entity);
  const rest = (1 - score) / others.length;
  const rivals = [{entity, score}, ...others.map((other) => ({entity: other.entity, score: rest}))];
  return {sighting, entity, rule, score, rivals: others.length > 0 ? rivals : []};
}

function unsure(sighting: Sighting): Resolution {
  const score = 1 / sighting.candidates.length;
  return {
    sighting,
    entity: null,
    rule: "unsure",
    score,
    rivals: sighting.candidates.map(({entity}) => ({entity, score}))
  };
}
