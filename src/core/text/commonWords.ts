/**
 * A test whether a text uses a word in small letters at least a third as often as with a capital, so that with a capital
 * it may open a sentence rather than be a name. Looks at the first million characters, once for each distinct word.
 */
export function commonWordTest(text: string): (word: string) => boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const known = new Map<string, boolean>();
  return (word) => {
    let isCommon = known.get(word);
    if (isCommon === undefined) {
      isCommon = 3 * occurrences(sample, word.toLowerCase()) >= occurrences(sample, word);
      known.set(word, isCommon);
    }
    return isCommon;
  };
}

const SAMPLE = 1 << 20;

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) count++;
  return count;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}’'-]/u.test(character);
