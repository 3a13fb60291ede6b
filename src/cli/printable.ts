/**
 * `text` such that a terminal shows all of it and obeys none of it: control characters but the line end, and those
 * that turn the direction of writing, appear as `\u{9b}`.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const OBEYED = /(?!\n)[\p{Cc}\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/gu;
