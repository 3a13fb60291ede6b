import {yearOfMonth} from "../model/months.ts";
import type {View} from "../model/view.ts";
import {passageTest, sourceMask} from "./edgeMask.ts";
import type {YearSpan} from "./timeline.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/**
 * How many different sources speak of each of some spans of years, in order and apart: of a tie that begins in them, or
 * in a passage dated to them. What only lasts through them says nothing of them. Linear in the evidence shown.
 */
export function sourcesByYear(part: VisiblePart, view: View, spans: readonly YearSpan[]): number[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const {typed, edgeStates} = part;
  const {evidence, layers, firsts} = typed;
  const [isOn, counts] = [sourceMask(typed, view), passageTest(typed, view)];
  const sourceCount = typed.sources.length;
  const speaks = new Uint8Array((last.to - first.from + 1) * sourceCount); // of each year, a byte for each source
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    const isTie = layers[edge] === 1;
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++) {
      const source = evidence.items[k]!;
      if (source < 0 || !(isTie ? isOn[source + 1] : counts(k))) continue;
      const year = yearOfMonth(isTie ? firsts[edge]! : evidence.firsts[k]!);
      if (year >= first.from && year <= last.to) speaks[(year - first.from) * sourceCount + source] = 1;
    }
  }
  return spans.map(({from, to}) => {
    let count = 0;
    for (let source = 0; source < sourceCount; source++) {
      let year = from;
      while (year <= to && speaks[(year - first.from) * sourceCount + source] === 0) year++;
      if (year <= to) count++;
    }
    return count;
  });
}
