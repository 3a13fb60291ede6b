import {compare} from "../../base/compare.ts";
import {countEach} from "../../base/countEach.ts";
import type {ProposedForm} from "./proposal.ts";

/** The forms among some spellings, each with how often it occurs: the most frequent first, then by code units. */
export const countForms = (spellings: readonly string[]): ProposedForm[] =>
  [...countEach(spellings)]
    .map(([text, count]) => ({text, count}))
    .sort((a, b) => b.count - a.count || compare(a.text, b.text));
