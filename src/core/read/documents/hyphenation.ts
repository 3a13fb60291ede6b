/** The words of a document, in small letters, those cut at the ends of lines left out. */
export function knownWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/(?<!\S)\S*[-\u2010\u00ad]$/u, "");
    for (const [word] of whole.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  return words;
}

/**
 * Lines put together to running text. A hyphen at a line's end is taken off where the word goes on in small letters,
 * unless the document has the word with its hyphen elsewhere, and without it nowhere.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = "";
  for (const line of lines) {
    const cut = /(?<!\p{L})(\p{L}+)[-\u2010\u00ad]$/u.exec(text);
    const rest = /^\p{L}+/u.exec(line)?.[0];
    if (!cut || rest === undefined) text += text === "" || /[-\u2010]$/.test(text) ? line : ` ${line}`;
    else text = keepsHyphen(cut[1]!, rest, words) ? text + line : text.slice(0, -1) + line;
  }
  return text;
}

function keepsHyphen(start: string, rest: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(rest)) return true;
  const [cut, whole] = [`${start}-${rest}`.toLowerCase(), `${start}${rest}`.toLowerCase()];
  return words.has(cut) && !words.has(whole);
}
