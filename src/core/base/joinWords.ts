/** "a", "a and b", "a, b and c"; with "or" in place of "and" on request; "" for none. */
export const joinWords = (words: readonly string[], last: "and" | "or" = "and"): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}` : (words[0] ?? "");
