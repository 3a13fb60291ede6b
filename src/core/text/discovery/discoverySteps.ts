import {compare} from "../../base/compare.ts";
import type {Source} from "../../model/study.ts";
import {paragraphsOf} from "../segment.ts";
import {candidatesOf} from "./candidates.ts";
import {clusterPersons} from "./clusterPersons.ts";
import {judge} from "./judge.ts";
import type {Lexicon} from "./lexicon/lexicon.ts";
import {countManner, type Manner, mannerOf} from "./manner.ts";
import type {Discovery, DiscoveryProgress} from "./proposal.ts";
import {proposalsOf} from "./proposalsOf.ts";
import {createLexemeCounts, type Run, readRuns} from "./runs.ts";
import {stretchesOf} from "./stretches.ts";
import {createTokenReader} from "./tokens.ts";
import {createWordRegister} from "./wordRegister.ts";

/**
 * Persons, organisations and places that texts seem to name, found step by step: iterate it, and between two steps show
 * how far it is or let something else happen; to cancel, stop iterating. Sources without text are passed over. The
 * order of the sources does not matter. Time grows linearly with the texts.
 *
 * Two readings: the first counts words and notes runs of capitalised words; the second judges them by all that the
 * first has seen (`evidence.ts`), and what is a person is put together (`clusterPersons.ts`).
 */
export function* discoverySteps(sources: readonly Source[], lexicon: Lexicon): Generator<DiscoveryProgress, Discovery> {
  const texts = sources.filter(({text}) => text !== null).sort((a, b) => compare(a.id, b.id));
  const total = texts.reduce((sum, {text}) => sum + text!.length, 1);
  const register = createWordRegister(lexicon);
  const readTokens = createTokenReader(register);
  const counts = createLexemeCounts();
  const runs: Run[] = [];
  const manners: Manner[] = [];
  let read = 0;
  for (const [index, source] of texts.entries()) {
    const progress = () => ({left: 1 - (READING * read) / total, doing: `reading ${source.title || source.id}`});
    const manner = countManner();
    let unsaid = 0;
    for (const stretch of stretchesOf(source.text!, paragraphsOf(source))) {
      for (const run of readRuns(source.text!, index, stretch, {readTokens, register, counts, manner})) runs.push(run);
      const length = stretch.end - stretch.start;
      read += length;
      unsaid += length;
      if (unsaid < STEP) continue;
      unsaid = 0;
      yield progress();
    }
    manners.push(mannerOf(manner));
    yield progress();
  }
  const candidates = runs.flatMap((run) => candidatesOf(run, manners[run.source]!, register, counts));
  const judging = judge(candidates, {texts: texts.map(({text}) => text!), manners, register, counts});
  let step = judging.next();
  while (!step.done) {
    yield {left: 0.4 - 0.25 * step.value, doing: "weighing the evidence"};
    step = judging.next();
  }
  const judged = step.value;
  yield {left: 0.15, doing: "putting names together"};
  const persons = clusterPersons(judged.persons);
  yield {left: 0.05, doing: "writing proposals"};
  return proposalsOf(
    persons,
    judged,
    texts.map(({id}) => id)
  );
}

/** As `discoverySteps`, all at once. */
export function discover(sources: readonly Source[], lexicon: Lexicon): Discovery {
  const steps = discoverySteps(sources, lexicon);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** UTF-16 units between two steps: some tens of milliseconds. */
const STEP = 250_000;
/** Share of the time that reading takes. */
const READING = 0.6;
