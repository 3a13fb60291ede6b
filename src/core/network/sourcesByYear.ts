import {yearOfMonth} from "../model/months.ts";
import type {View} from "../model/view.ts";
import {passageTest, sourceMask} from "./edgeMask.ts";
import {shownOfClasses} from "./shownOfClasses.ts";
import type {YearSpan} from "./timeline.ts";
import type {VisiblePart} from "./visiblePart.ts";

/**
 * How many different sources speak of each of some spans of years, in order and apart: of a tie that begins in them, or
 * in a passage dated to them. What only lasts through them says nothing of them. Linear in classes of edges.
 */
export function sourcesByYear(part: VisiblePart, view: View, spans: readonly YearSpan[]): number[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const {typed} = part;
  const {evidence, layers, firsts, classes} = typed;
  const shown = shownOfClasses(part);
  const [isOn, counts] = [sourceMask(typed, view), passageTest(typed, view)];
  const sourceCount = typed.sources.length;
  const speaks = new Uint8Array((last.to - first.from + 1) * sourceCount); // of each year, a byte for each source
  for (let c = 0; c < shown.length; c++) {
    if (shown[c] === 0) continue;
    const edge = classes.edges[classes.offsets[c]!]!;
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
