/**
 * A foreign value as a problem shows it: in double quotes, cut after 60 characters, with control characters, line
 * breaks and writing-direction marks spelled out, so that no value can disturb the line it stands in.
 */
export function quoted(value: string): string {
  const characters = [...value.slice(0, 200)];
  const shown = characters.length > 60 || value.length > 200 ? `${characters.slice(0, 60).join("")}…` : value;
  return `"${shown.replace(UNSEEN, escaped)}"`;
}

/** A whole number with its thousands set apart by a no-break space: 5 812. */
export const figure = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

const UNSEEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
