import {compare} from "../base/compare.ts";
import {countEach} from "../base/countEach.ts";
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
 * One candidate, one answer. Several are weighed by what stands near: a fuller form of the name in the same paragraph,
 * or not long before; kin; and how often each is named at all, which counts least but tips the balance where one is
 * named far more than the others. The weights are logarithms of odds, so that scores are shares; below `SURE_ENOUGH`
 * a mention stays unsure. A bare given name that nobody wrote down as an alias needs more than not being ruled out:
 * kin in the paragraph, as in a list of brothers, or a source that is on first-name terms with that person.
 *
 * Read twice: the second time it is known what the source calls whom. Linear in sightings and rivals.
 */
export function resolveMentions(sightings: readonly Sighting[], gazetteer: Gazetteer): Resolution[] {
  const sureCounts = countEach(sightings.filter(isSure).map(({candidates}) => candidates[0]!.entity));
  const bare = countEach(sightings.filter(isBareGiven).map(({candidates}) => candidates[0]!.spelled));
  const first = readThrough(sightings, {counts: sureCounts, sureCounts, bare, gazetteer});
  const counts = countEach(first.flatMap(({entity}) => entity ?? []));
  return readThrough(sightings, {counts, sureCounts, bare, gazetteer});
}

/** What is known of a source as a whole. */
interface Knowledge {
  /** How often each entity is named, by any form and by forms that nobody else has. */
  counts: ReadonlyMap<string, number>;
  sureCounts: ReadonlyMap<string, number>;
  /** How often each bare given name stands alone. */
  bare: ReadonlyMap<string, number>;
  gazetteer: Gazetteer;
}

/** What stands in the paragraph of a sighting, and where entities were named before it. */
interface Surroundings {
  here: readonly Sighting[];
  /** Paragraph in which an entity was last named by a fuller form. */
  last: ReadonlyMap<string, number>;
}

/** A form that nobody wrote down for this entity is a little less sure. */
const DERIVED_SCORE = 0.95;
/** From this share of the odds on, somebody is meant. */
const SURE_ENOUGH = 0.6;
/** Added to the odds by a fuller form before in the paragraph, and behind in it. */
const IN_PARAGRAPH = 2.5;
const BEHIND = 1.5;
/** By a fuller form in the paragraph before, less with distance, nothing beyond so many paragraphs. */
const NEARBY = 1.5;
const REACH = 12;
const KIN = 2.5;
/** Added to all counts, so that a few mentions are no prominence. */
const SMOOTHING = 3;
/** How many times as often as by fuller forms a person must be called by a bare given name. */
const FIRST_NAME_TERMS = 0.5;
const SOMETIMES = 0.2;
/** Taken from the odds of a namesake with whom the source is not on such terms. */
const SELDOM_CALLED_SO = 2.3;

const isBareGiven = ({candidates, isTitled}: Sighting): boolean =>
  !isTitled && candidates.every(({derived, strength}) => derived && strength === "given");

const isFamily = ({candidates}: Sighting): boolean =>
  candidates.every(({derived, strength}) => derived && strength === "family");

const isSure = (sighting: Sighting): boolean =>
  sighting.candidates.length === 1 && !isBareGiven(sighting) && !isFamily(sighting);

function readThrough(sightings: readonly Sighting[], knowledge: Knowledge): Resolution[] {
  const resolved: Resolution[] = [];
  const last = new Map<string, number>();
  for (let from = 0; from < sightings.length; ) {
    let to = from + 1;
    while (to < sightings.length && sightings[to]!.paragraph === sightings[from]!.paragraph) to++;
    const here = sightings.slice(from, to);
    for (const sighting of here) {
      if (isFamily(sighting)) {
        resolved.push(...membersOf(sighting, knowledge));
        continue;
      }
      const resolution = isSure(sighting) ? sure(sighting) : weighed(sighting, {here, last}, knowledge);
      if (resolution) resolved.push(resolution);
    }
    for (const sighting of here) if (isSure(sighting)) last.set(sighting.candidates[0]!.entity, sighting.paragraph);
    from = to;
  }
  return resolved;
}

/**
 * Whom `the Karenins` names: the one bearer of the surname or the two, a woman and a man, that the list knows. Of more,
 * or of two men, nobody can tell.
 */
function membersOf(sighting: Sighting, {gazetteer, counts}: Knowledge): Resolution[] {
  const ids = sighting.candidates.map(({entity}) => entity);
  const women = ids.filter((id) => gazetteer.personOf(id)?.gender === "female");
  if (ids.length === 1 || (ids.length === 2 && women.length === 1))
    return ids.map((entity) => ({sighting, entity, rule: "family", score: FAMILY_SCORE, rivals: []}));
  const weights = ids.map((entity) => ({entity, weight: (counts.get(entity) ?? 0) + SMOOTHING}));
  const all = weights.reduce((sum, {weight}) => sum + weight, 0);
  const rivals = weights
    .map(({entity, weight}) => ({entity, score: rounded(weight / all)}))
    .sort((a, b) => b.score - a.score || compare(a.entity, b.entity));
  return [{sighting, entity: null, rule: "unsure", score: rivals[0]!.score, rivals}];
}

const FAMILY_SCORE = 0.8;

function sure(sighting: Sighting): Resolution {
  const {entity, rule, derived} = sighting.candidates[0]!;
  const how = derived && rule !== "role" ? "form" : rule;
  const decided = sighting.isNarrowed && rule !== "role" ? "title" : how;
  return {sighting, entity, rule: decided, score: derived ? DERIVED_SCORE : 1, rivals: []};
}

/** A reason to think that a candidate is meant: what it adds to the odds. */
interface Reason {
  rule: MentionRule;
  weight: number;
}

function weighed(sighting: Sighting, surroundings: Surroundings, knowledge: Knowledge): Resolution | null {
  const isBare = isBareGiven(sighting);
  const weights = sighting.candidates.map((candidate) => {
    const reasons = reasonsFor(candidate, sighting, surroundings, knowledge, isBare);
    const prior = Math.log((knowledge.counts.get(candidate.entity) ?? 0) + SMOOTHING);
    const against = isBare && reasons.length === 0 ? SELDOM_CALLED_SO : 0;
    return {candidate, reasons, odds: Math.exp(prior - against + reasons.reduce((sum, {weight}) => sum + weight, 0))};
  });
  // A given name is somebody's of the list only for a reason.
  const reasoned = isBare ? weights.filter(({reasons}) => reasons.length > 0) : weights;
  if (reasoned.length === 0) return null;
  // That the source is on first-name terms with one says little against a namesake who is named far more.
  const isUsageAlone = reasoned.every(({reasons}) => reasons.every(({rule}) => rule === "prominence"));
  const possible = isBare && isUsageAlone ? weights : reasoned;
  const all = possible.reduce((sum, {odds}) => sum + odds, 0);
  const ranked = possible
    .map(({candidate, reasons, odds}) => ({entity: candidate.entity, reasons, score: odds / all}))
    .sort((a, b) => b.score - a.score || compare(a.entity, b.entity));
  const best = ranked[0]!;
  const rivals = ranked.length > 1 ? ranked.map(({entity, score}) => ({entity, score: rounded(score)})) : [];
  if (best.score < SURE_ENOUGH || (isBare && best.reasons.length === 0))
    return {sighting, entity: null, rule: "unsure", score: rounded(best.score), rivals};
  const rule = best.reasons[0]?.rule ?? "prominence";
  return {sighting, entity: best.entity, rule, score: rounded(Math.min(best.score, MOST)), rivals};
}

/** What was weighed is never quite sure. */
const MOST = 0.95;
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

function reasonsFor(
  candidate: Alias,
  sighting: Sighting,
  {here, last}: Surroundings,
  {counts, sureCounts, bare, gazetteer}: Knowledge,
  isBare: boolean
): Reason[] {
  const {entity} = candidate;
  const reasons: Reason[] = [];
  const length = sighting.end - sighting.start;
  const fuller = here.filter(
    (other) => isSure(other) && other.candidates[0]!.entity === entity && other.end - other.start > length
  );
  const distance = sighting.paragraph - (last.get(entity) ?? Number.NEGATIVE_INFINITY);
  const usage = (bare.get(candidate.spelled) ?? 0) / Math.max(1, sureCounts.get(entity) ?? 0);
  if (fuller.length > 0) {
    const isBefore = fuller.some(({start}) => start < sighting.start);
    reasons.push({rule: "paragraph", weight: isBefore ? IN_PARAGRAPH : BEHIND});
  } else if (distance <= REACH && (!isBare || usage >= SOMETIMES)) {
    reasons.push({rule: "nearby", weight: NEARBY * (1 - (distance - 1) / REACH)});
  }
  if (isBare && hasKin(candidate, here, gazetteer)) reasons.push({rule: "kin", weight: KIN});
  if (isBare && usage >= FIRST_NAME_TERMS && (counts.get(entity) ?? 0) > 1)
    reasons.push({rule: "prominence", weight: 0});
  return reasons;
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
