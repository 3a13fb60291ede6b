/**
 * A test whether a text uses a word in small letters at least a third as often as with a capital, so that with a capital
 * it may open a sentence rather than be a name. Counts the words of the first million characters, when first asked.
 */
export function commonWordTest(text: string): (word: string) => boolean {
  let counts: ReadonlyMap<string, number> | null = null;
  return (word) => {
    counts ??= wordCounts(text.slice(0, SAMPLE));
    const small = counts.get(word.toLowerCase()) ?? 0;
    return small > 0 && 3 * small >= (counts.get(word) ?? 0);
  };
}

const SAMPLE = 1 << 20;

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(WORDS) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Plain letters by themselves first: V8 calls a function at each letter that is sought in a class of many ranges. */
const WORDS = /(?:[A-Za-z0-9\u0400-\u045F’'-]+|[\p{L}\p{M}\p{N}])+/gu;
