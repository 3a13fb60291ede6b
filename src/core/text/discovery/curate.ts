import {freeId, slug} from "../../base/slug.ts";
import type {EntityKind} from "../../model/study.ts";
import {countForms} from "./countForms.ts";
import type {Decision, PassageRef} from "./decision.ts";
import type {Discovery, Passage, ProposedForm} from "./proposal.ts";

/** A proposal as decisions have left it, or a part that a split made. */
export interface Candidate {
  id: string;
  kind: EntityKind;
  name: string;
  /** The most frequent first, then by spelling. */
  forms: ProposedForm[];
  /** In the order of the proposals that they come from; `form` is an index into `forms`. */
  passages: Passage[];
  confidence: number;
  reasons: string[];
  verdict: "open" | "accepted" | "rejected";
  /** The proposals whose passages are here, its own first. */
  origins: string[];
}

/** Candidates in the order of the proposals, parts behind what they were split from. */
export interface Curation {
  candidates: Candidate[];
  /** Indices of decisions that could not be applied, since what they speak of is not there (any more). */
  unapplied: number[];
}

/**
 * The candidates that a list of decisions leaves of some proposals. Every passage of the discovery belongs to exactly
 * one candidate, whatever is decided. Linear in passages and in decisions times what they touch; changes neither
 * argument.
 */
export function curate({proposals}: Discovery, decisions: readonly Decision[]): Curation {
  const candidates: Candidates = new Map(
    proposals.map(({id, kind, name, forms, passages, confidence, reasons}) => [
      id,
      {id, kind, name, forms, passages, confidence, reasons, verdict: "open", origins: [id]}
    ])
  );
  const unapplied: number[] = [];
  for (const [index, decision] of decisions.entries()) if (!apply(candidates, decision)) unapplied.push(index);
  return {candidates: [...candidates.values()], unapplied};
}

/** An id for a part called `name` that no candidate has. */
export function freePartId(curation: Curation, name: string): string {
  return freeId(slug(name, "entity"), new Set(curation.candidates.map(({id}) => id)));
}

type Candidates = Map<string, Candidate>;

/** Applies one decision; false, and nothing changed, where it speaks of what is not there. */
function apply(candidates: Candidates, decision: Decision): boolean {
  switch (decision.type) {
    case "accept":
      return change(candidates, decision.ids, {verdict: "accepted"});
    case "reject":
      return change(candidates, decision.ids, {verdict: "rejected"});
    case "reopen":
      return change(candidates, decision.ids, {verdict: "open"});
    case "rename":
      return decision.name.trim() !== "" && change(candidates, [decision.id], {name: decision.name.trim()});
    case "change-kind":
      return change(candidates, [decision.id], {kind: decision.kind});
    case "merge":
      return merge(candidates, decision.into, decision.ids);
    case "split":
      return split(candidates, decision);
    default:
      decision satisfies never;
      return false;
  }
}

function change(candidates: Candidates, ids: readonly string[], to: Partial<Candidate>): boolean {
  if (ids.length === 0 || !ids.every((id) => candidates.has(id))) return false;
  for (const id of ids) candidates.set(id, {...candidates.get(id)!, ...to});
  return true;
}

function merge(candidates: Candidates, into: string, ids: readonly string[]): boolean {
  const parts = [...new Set([into, ...ids])].flatMap((id) => candidates.get(id) ?? []);
  const [target] = parts;
  if (target?.id !== into || parts.length < 2 || !ids.every((id) => candidates.has(id))) return false;
  for (const {id} of parts.slice(1)) candidates.delete(id);
  candidates.set(into, {
    ...target,
    ...withForms(parts.flatMap(written)),
    confidence: Math.max(...parts.map(({confidence}) => confidence)),
    reasons: [...new Set(parts.flatMap(({reasons}) => reasons))].slice(0, MOST_REASONS),
    origins: [...new Set(parts.flatMap(({origins}) => origins))]
  });
  return true;
}

const MOST_REASONS = 5;

function split(candidates: Candidates, decision: Decision & {type: "split"}): boolean {
  const {id, part, name} = decision;
  const whole = candidates.get(id);
  if (!whole || candidates.has(part) || part === "" || name.trim() === "") return false;
  const forms = new Set(decision.forms);
  const passages = new Set(decision.passages.map(keyOf));
  const [taken, left]: [Written[], Written[]] = [[], []];
  for (const one of written(whole)) (forms.has(one.text) || passages.has(keyOf(one.passage)) ? taken : left).push(one);
  if (taken.length === 0 || left.length === 0) return false;
  // The part stands behind what it was split from: put in all anew, in order.
  const all = [...candidates.values()];
  candidates.clear();
  for (const candidate of all) {
    if (candidate !== whole) candidates.set(candidate.id, candidate);
    else {
      candidates.set(id, {...whole, ...withForms(left)});
      candidates.set(part, {...whole, id: part, name: name.trim(), ...withForms(taken)});
    }
  }
  return true;
}

/** A passage with the form it is written in. */
interface Written {
  text: string;
  passage: Passage;
}

const written = ({forms, passages}: Candidate): Written[] =>
  passages.map((passage) => ({text: forms[passage.form]!.text, passage}));

const keyOf = ({source, start}: PassageRef): string => `${start} ${source}`;

/** Passages and their forms, counted anew. */
function withForms(all: readonly Written[]): Pick<Candidate, "forms" | "passages"> {
  const forms = countForms(all.map(({text}) => text));
  const indices = new Map(forms.map(({text}, index) => [text, index]));
  return {forms, passages: all.map(({text, passage}) => ({...passage, form: indices.get(text)!}))};
}
