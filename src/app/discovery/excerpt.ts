/** Words around a name, cut at white space. */
export interface Excerpt {
  before: string;
  name: string;
  after: string;
}

/** Characters shown on each side of a name. */
const REACH = 170;

/** The surroundings of a name in a text, within its paragraph. Offsets are UTF-16 units, `end` exclusive. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  let before = text.slice(from, start);
  let after = text.slice(end, to);
  const head = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\r\n\r\n"));
  if (head >= 0) before = before.slice(head);
  else if (from > 0) before = `… ${before.replace(/^\S*\s/, "")}`;
  const foot = after.search(/\r?\n\r?\n/);
  if (foot >= 0) after = after.slice(0, foot);
  else if (to < text.length) after = `${after.replace(/\s\S*$/, "")} …`;
  return {before: flat(before).trimStart(), name: flat(text.slice(start, end)), after: flat(after).trimEnd()};
}

const flat = (text: string): string => text.replace(/\s+/g, " ");
