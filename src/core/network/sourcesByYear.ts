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
  const spoken = spans.map(() => new Set<number>());
  const spanOf = new Map(spans.flatMap(({from, to}, i) => years(from, to).map((year) => [year, i] as const)));
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++) {
      const source = evidence.items[k]!;
      const isTie = layers[edge] === 1;
      if (source < 0 || !(isTie ? isOn[source + 1] : counts(k))) continue;
      const span = spanOf.get(isTie ? firsts[edge]! : evidence.firsts[k]!);
      if (span !== undefined) spoken[span]!.add(source);
    }
  }
  return spoken.map(({size}) => size);
}

const years = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, i) => from + i);
