/** Digits as superscript ones, `12` → `¹²`, as the number of a note behind a name; null for anything else. */
export function superscript(text: string): string | null {
  const digits = text.trim();
  return /^\d{1,3}$/.test(digits) ? digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit))) : null;
}
