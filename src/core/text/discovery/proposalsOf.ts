// Persons and other names as proposals: ids, names, forms with counts, passages, confidence.

import {compare} from "../../base/compare.ts";
import {entryOf} from "../../base/entryOf.ts";
import {freeId, slug} from "../../base/slug.ts";
import {nominativeNames} from "../russianNominative.ts";
import {countForms} from "./countForms.ts";
import {probability} from "./evidence.ts";
import type {Judgement, OtherName} from "./judge.ts";
import type {Occurrence} from "./occurrences.ts";
import type {Person, PersonMention} from "./person.ts";
import {fullness, isShouted} from "./personName.ts";
import type {Discovery, Proposal, ProposedKind, ProposedMerge, ProposedSplit} from "./proposal.ts";
import {suggestMerges} from "./suggestMerges.ts";

/** A proposal without its id, which depends on the others'. */
interface Draft {
  kind: ProposedKind;
  name: string;
  mentions: PersonMention[];
  confidence: number;
  reasons: string[];
  person: Person | null;
}

/** Proposals of what was found, with what may be merged and split. `sources` are the ids of the sources in order. */
export function proposalsOf(persons: readonly Person[], judgement: Judgement, sources: readonly string[]): Discovery {
  const drafts = oneOfAName([
    ...persons.map((person) => personDraft(person, judgement)),
    ...judgement.others.map(otherDraft)
  ]);
  for (const {mentions} of drafts) mentions.sort((a, b) => inText(a.occurrence, b.occurrence));
  drafts.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      b.mentions.length - a.mentions.length ||
      compare(a.name, b.name) ||
      inText(a.mentions[0]!.occurrence, b.mentions[0]!.occurrence)
  );
  const ids = new Set<string>();
  const idOf = new Map<Person, string>();
  const proposals = drafts.map((draft) => {
    const id = freeId(slug(draft.name, draft.kind), ids);
    ids.add(id);
    if (draft.person) idOf.set(draft.person, id);
    return proposal(id, draft, sources);
  });
  return {proposals, merges: mergesOf(persons, idOf), splits: splitsOf(drafts, proposals, idOf)};
}

const KINDS: readonly ProposedKind[] = ["person", "organisation", "place"];

const inText = (a: Occurrence, b: Occurrence): number => a.source - b.source || a.start - b.start;

/** Of a person and a place or body written alike, and in no fuller way, the surer takes the other's passages. */
function oneOfAName(drafts: readonly Draft[]): Draft[] {
  const byName = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort(
    (a, b) => b.confidence - a.confidence || b.mentions.length - a.mentions.length || compare(a.kind, b.kind)
  )) {
    const name = draft.name.toLowerCase();
    const isAlone = draft.mentions.every(({occurrence}) => occurrence.text.toLowerCase().endsWith(name));
    const known = byName.get(name);
    if (known && known.kind !== draft.kind && isAlone) {
      known.mentions.push(...draft.mentions.map(({occurrence}) => ({occurrence, rivals: []})));
      continue;
    }
    if (!known) byName.set(name, draft);
    kept.push(draft);
  }
  return kept;
}

function personDraft(person: Person, {reasonsFor}: Judgement): Draft {
  const chances = person.mentions.map(({occurrence}) => probability(occurrence.odds));
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  return {
    kind: "person",
    name: personalName(person),
    mentions: person.mentions.slice(),
    confidence: rounded((mean + Math.max(...chances.slice(0, 1000))) / 2),
    reasons: reasonsFor(person.mentions.map(({occurrence}) => occurrence)),
    person
  };
}

/**
 * The fullest form; of forms alike in that one in the nominative, then the most frequent. A Russian name that stands in
 * other cases only is put into the nominative. A title is added where nothing
 * but one word is known, and the title often stands before it.
 */
function personalName({forms, mentions, name: {address}}: Person): string {
  const recurring = mentions.length < MANY ? [] : forms.filter(({occurrences}) => occurrences.length > 1);
  const [best] = (recurring.length > 0 ? recurring : [...forms]).sort(
    (a, b) =>
      Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
      fullness(b.name) - fullness(a.name) ||
      Number(isDeclined(a.text)) - Number(isDeclined(b.text)) ||
      b.occurrences.length - a.occurrences.length ||
      compare(a.text, b.text)
  );
  if (best!.text.includes(" ") || address === "") return nominativeNames(best!.text)[0]?.text ?? best!.text;
  const titled = forms.filter(({title, name}) => title !== "" && name.address !== "");
  const count = titled.reduce((sum, {occurrences}) => sum + occurrences.length, 0);
  if (count * SELDOM < mentions.length) return best!.text;
  const [usual] = titled.sort(
    (a, b) => Number(isShouted(a.text)) - Number(isShouted(b.text)) || b.occurrences.length - a.occurrences.length
  );
  return `${withoutEpithets(usual!.title)} ${best!.text}`;
}

/** `poor Miss` as `Miss`; titles in small letters only stay as they are. */
const withoutEpithets = (title: string): string => title.replace(/^(?:\p{Ll}+ )+(?=\p{Lu})/u, "");

/** Whose title stands before one of more than so many mentions is not called by it. */
const SELDOM = 5;

/** From so many mentions on a form that stands once names nobody: it may be the father's. */
const MANY = 50;

/** Whether a Russian name stands in another case than the nominative: `Марии Штерн`. */
function isDeclined(text: string): boolean {
  const [name] = nominativeNames(text);
  return name !== undefined && name.text !== text;
}

function otherDraft({kind, confidence, reason, occurrences}: OtherName): Draft {
  const name = countForms(occurrences.map(({text}) => text))[0]!.text;
  const mentions = occurrences.map((occurrence) => ({occurrence, rivals: []}));
  return {kind, name, mentions, confidence: rounded(confidence), reasons: [reason], person: null};
}

function proposal(
  id: string,
  {kind, name, mentions, confidence, reasons}: Draft,
  sources: readonly string[]
): Proposal {
  const forms = countForms(mentions.map(({occurrence}) => occurrence.text));
  const indices = new Map(forms.map(({text}, index) => [text, index]));
  const passages = mentions.map(({occurrence, rivals}) => ({
    source: sources[occurrence.source]!,
    paragraph: occurrence.paragraph,
    start: occurrence.start,
    end: occurrence.end,
    fullStart: occurrence.fullStart,
    form: indices.get(occurrence.text)!,
    score: kind === "person" ? rounded(probability(occurrence.odds) * (rivals.length > 0 ? UNSURE : 1)) : confidence
  }));
  return {id, kind, name, forms, passages, confidence, reasons};
}

/** How sure it is that a form which several persons have means the one it was given to. */
const UNSURE = 0.6;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function mergesOf(persons: readonly Person[], idOf: ReadonlyMap<Person, string>): ProposedMerge[] {
  const kept = persons.filter((person) => idOf.has(person));
  const merges = suggestMerges(kept).map(({one, other, score, reason}): ProposedMerge => {
    const [more, fewer] = one.mentions.length >= other.mentions.length ? [one, other] : [other, one];
    return {ids: [idOf.get(more)!, idOf.get(fewer)!], score, reason};
  });
  return merges.sort((a, b) => b.score - a.score || compare(a.ids[0], b.ids[0]) || compare(a.ids[1], b.ids[1]));
}

/** Passages in a form that several persons have, by the likeliest other person. */
function splitsOf(
  drafts: readonly Draft[],
  proposals: readonly Proposal[],
  idOf: ReadonlyMap<Person, string>
): ProposedSplit[] {
  const names = new Map(proposals.map(({id, name}) => [id, name]));
  const splits = drafts.flatMap(({mentions}, i) => {
    const {id, passages} = proposals[i]!;
    const byRival = new Map<string, number[]>();
    for (const [index, {rivals}] of mentions.entries()) {
      const into = rivals[0] && idOf.get(rivals[0]);
      if (into !== undefined) entryOf(byRival, into, () => []).push(index);
    }
    return [...byRival]
      .filter(([, indices]) => indices.length < passages.length)
      .map(([into, indices]): ProposedSplit => {
        const name = names.get(into)!;
        return {id, passages: indices, into, name, score: 0.4, reason: `written so that ${name} may be meant`};
      });
  });
  return splits.sort((a, b) => b.score - a.score || compare(a.id, b.id) || compare(a.into!, b.into!));
}
