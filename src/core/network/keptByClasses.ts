import {type EdgeClasses, type Run, runsBetween} from "./edgeClasses.ts";

/** What was found out for some choice of classes, and what has come and gone since. */
export interface Nearest<Answer> {
  answer: Answer;
  runs: readonly Run[];
}

/** Answers for choices of classes: a byte a class, 1 = passes. */
export interface KeptByClasses<Answer> {
  /** The kept answer with which a choice has most edges in common. */
  nearest(passing: Uint8Array): Nearest<Answer>;
  /** Keeps the answer for a choice; neither may be written to after that. */
  keep(passing: Uint8Array, answer: Answer): void;
}

/**
 * Keeps some answers, so that none is worked out from nothing: the latest, since from one step of a slider to the next few
 * edges come and go, and what is switched off is soon switched on again; that for most edges; and `none`, that for no edge
 * at all.
 */
export function keptByClasses<Answer>(classes: EdgeClasses, none: Answer): KeptByClasses<Answer> {
  const nothing: Kept<Answer> = {passing: new Uint8Array(classes.offsets.length - 1), size: 0, answer: none};
  let fullest = nothing;
  let latest: Kept<Answer>[] = [];
  return {
    nearest(passing) {
      let [nearest, least]: [Nearest<Answer> | null, number] = [null, Number.POSITIVE_INFINITY];
      for (const {passing: before, answer} of [...latest, fullest, nothing]) {
        const runs = runsBetween(classes, before, passing);
        const size = sizeOf(runs);
        if (size < least) [nearest, least] = [{answer, runs}, size];
        if (least <= FEW * classes.edges.length) break;
      }
      return nearest!;
    },
    keep(passing, answer) {
      const now = {passing, size: sizeOf(runsBetween(classes, nothing.passing, passing)), answer};
      if (now.size > fullest.size) fullest = now;
      latest = [now, ...latest.filter((one) => one.answer !== answer)].slice(0, MOST_LATEST);
    }
  };
}

interface Kept<Answer> {
  passing: Uint8Array;
  /** How many edges pass. */
  size: number;
  answer: Answer;
}

const MOST_LATEST = 3;
/** Where no more than this share of all edges has come or gone, nothing nearer is looked for. */
const FEW = 0.02;

const sizeOf = (runs: readonly Run[]): number => runs.reduce((sum, {from, to}) => sum + to - from, 0);
