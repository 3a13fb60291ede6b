import type {Points} from "./flatten.ts";

/** The pieces of a line that a pattern of dash and gap lengths, px, leaves of it. Its lengths are taken in turn. */
export function dashesOf(points: Points, pattern: readonly number[]): number[][] {
  const pieces: number[][] = [];
  const total = pattern.reduce((sum, length) => sum + length, 0);
  if (!(total > 0)) return [Array.from(points)];
  let turn = 0;
  let left = pattern[0]!;
  let piece: number[] | null = [points[0]!, points[1]!];
  for (let i = 2; i < points.length; i += 2) {
    let [x, y] = [points[i - 2]!, points[i - 1]!];
    const [toX, toY] = [points[i]!, points[i + 1]!];
    let rest = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y));
    while (rest > left) {
      [x, y] = [x + ((toX - x) * left) / rest, y + ((toY - y) * left) / rest];
      rest -= left;
      piece?.push(x, y);
      if (piece) pieces.push(piece);
      turn += 1;
      left = pattern[turn % pattern.length]!;
      piece = turn % 2 === 0 ? [x, y] : null;
    }
    left -= rest;
    piece?.push(toX, toY);
  }
  if (piece) pieces.push(piece);
  return pieces;
}
