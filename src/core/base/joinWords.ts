import {view} from "../../words/en/view.ts";
import {ENGLISH} from "../../words/language.ts";

/** "a", "a and b", "a, b and c"; with "or" in place of "and" on request; "" for none. */
export const joinWords = (words: readonly string[], last: "and" | "or" = "and", language = ENGLISH): string =>
  words.length > 1
    ? language.words(view)[last]({before: words.slice(0, -1).join(", "), last: words.at(-1)!})
    : (words[0] ?? "");
