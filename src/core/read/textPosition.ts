import {firstIndex} from "../base/firstIndex.ts";

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
  let known: number[] | undefined;
  return (offset) => {
    known ??= lineStarts(text);
    const starts = known;
    const line = firstIndex(starts.length, (i) => starts[i]! > offset); // from 1: those that begin up to here
    return {line, column: countCharacters(text, starts[line - 1] ?? 0, offset) + 1};
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return starts;
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
