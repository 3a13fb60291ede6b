/** Line and column of an offset, both from 1; a column counts characters (code points), as editors do. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A function from UTF-16 offsets into `text` to positions. Lines end with LF, CRLF or CR. The lines are indexed at the
 * first call, in one pass; each call then costs a binary search and the length of the line before the offset.
 */
export function positionFinder(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, offset);
    return {line: line + 1, column: countCharacters(text, starts[line] ?? 0, offset) + 1};
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code points from `start` to `end`: the second half of a surrogate pair does not count. */
function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const isSecondHalf =
      (text.charCodeAt(i) & 0xfc00) === 0xdc00 && i > start && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
    if (!isSecondHalf) count++;
  }
  return count;
}
