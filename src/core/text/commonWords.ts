/**
 * A test whether a text uses a word in small letters too, so that with a capital it may be a word that opens a
 * sentence rather than a name. Looks at the first million characters, once for each distinct word.
 */
export function commonWordTest(text: string): (word: string) => boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const known = new Map<string, boolean>();
  return (word) => {
    let isCommon = known.get(word);
    if (isCommon === undefined) {
      isCommon = occurs(sample, word.toLowerCase());
      known.set(word, isCommon);
    }
    return isCommon;
  };
}

const SAMPLE = 1 << 20;

function occurs(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}’'-]/u.test(character);
