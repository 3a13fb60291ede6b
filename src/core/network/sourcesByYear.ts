import {entryOf} from "../base/entryOf.ts";
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
  const {typed, edgeStates} = part;
  const {evidence, layers, firsts} = typed;
  const [isOn, counts] = [sourceMask(typed, view), passageTest(typed, view)];
  const spoken = new Map<number, Set<number>>();
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++) {
      const source = evidence.items[k]!;
      const isTie = layers[edge] === 1;
      if (source < 0 || !(isTie ? isOn[source + 1] : counts(k))) continue;
      const year = yearOfMonth(isTie ? firsts[edge]! : evidence.firsts[k]!);
      if (Number.isFinite(year)) entryOf(spoken, year, () => new Set()).add(source);
    }
  }
  return spans.map(({from, to}) => new Set(years(from, to).flatMap((year) => [...(spoken.get(year) ?? [])])).size);
}

const years = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, i) => from + i);
