import type {Moment} from "../../core/model/comparison.ts";
import type {YearSpan} from "../../core/network/timeline.ts";
import {useApp} from "../store.ts";

interface ComparedMarksProps {
  moments: readonly Moment[];
  axis: YearSpan;
  x(year: number): number;
}

/** Where on the time line the moments stand that are compared: a bracket over each, with its number. */
export function ComparedMarks({moments, axis, x}: ComparedMarksProps) {
  const atHand = useApp((state) => state.moment);
  return moments.map(({from, to}, i) => {
    if (to < axis.from || from > axis.to) return null;
    const [left, right] = [x(Math.max(axis.from, from)) + 1, x(Math.min(axis.to, to) + 1) - 1];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two moments may be the same years
      <g key={i} className="compared-mark" data-at-hand={i === atHand || undefined}>
        <path d={`M${left} 5V0H${right}V5`} />
        <text x={(left + right) / 2} y={12}>
          {i + 1}
        </text>
      </g>
    );
  });
}
