/** A line without the white space around it. Offsets are UTF-16 units, `end` exclusive. */
export interface Line {
  start: number;
  end: number;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  afterBlank: boolean;
}

/** The non-empty lines of a text; lines end as on any system, or with Unicode's own separators. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= text.length; ) {
    BREAK.lastIndex = from;
    const end = BREAK.exec(text)?.index ?? text.length;
    const line = trimmed(text, from, end);
    if (line.start < line.end) found.push({...line, afterBlank});
    afterBlank = line.start === line.end;
    from = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return found;
}

/** A span without the white space at its ends; empty at `end` if there is nothing else. */
export function trimmed(text: string, start: number, end: number): {start: number; end: number} {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return {start: from, end: to};
}

const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** White space as Unicode has it, and a byte-order mark. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20 ||
  unit === 0xa0 ||
  unit === 0x85 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  WIDE_BLANKS.has(unit);
const WIDE_BLANKS = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
