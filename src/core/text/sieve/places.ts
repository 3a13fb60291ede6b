import {unitClass} from "../firstLetters.ts";

/** Where in a text phrases may begin, in order. */
export interface Places {
  /**
   * The first place from an offset on, -1 where there is none. Offsets asked for ascend. A place need not begin a word,
   * but each word that begins a phrase begins at one.
   */
  next(from: number): number;
  /** Says that some phrase begins with the word at the place that was given last, whether it goes on or not. */
  confirm(): void;
}

/** All letters that phrases begin with, `first`: the reference, which runs everywhere. */
export function plainPlaces(text: string, first: ReadonlySet<number>): Places {
  const letters = new RegExp(unitClass(first) || "(?!)", "g");
  return {
    next(from) {
      letters.lastIndex = from;
      return letters.test(text) ? letters.lastIndex - 1 : -1;
    },
    confirm: () => undefined
  };
}
