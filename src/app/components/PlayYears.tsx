import {memo, useEffect, useRef, useState} from "react";
import type {YearSpan} from "../../core/network/timeline.ts";
import {timeline} from "../../words/en/timeline.ts";
import {useWords} from "../language.ts";
import {movedYears, type TimeUnit} from "../yearsFilter.ts";
import type {YearsChange} from "./Timeline.tsx";

interface PlayYearsProps {
  unit: TimeUnit;
  axis: YearSpan;
  chosen: YearSpan;
  /** Whether any year is left out. */
  isFiltered: boolean;
  choose: YearsChange;
}

const STEP_MS = 900;
/** How many years or months are shown at once when all of them were before. */
const WINDOW = {year: 5, month: 12};

/** Lets the years pass: the chosen ones move along the axis by themselves, or a step at a time. */
export const PlayYears = memo(function PlayYears(props: PlayYearsProps) {
  const {unit, axis, chosen, isFiltered, choose} = props;
  const t = useWords(timeline);
  const [isPlaying, setPlaying] = useState(false);
  const first = {from: axis.from, to: Math.min(axis.to, axis.from + WINDOW[unit] - 1)};
  const isAtEnd = chosen.to >= axis.to;
  const forward = () => choose.to(isFiltered ? movedYears(chosen, 1, axis) : first);
  useTicks(isPlaying, () => {
    if (isFiltered && isAtEnd) {
      setPlaying(false);
      choose.end();
    } else forward();
  });
  const play = () => {
    if (isPlaying) choose.end();
    else if (isFiltered && isAtEnd) choose.to({from: axis.from, to: axis.from + chosen.to - chosen.from});
    setPlaying(!isPlaying);
  };
  const step = (by: number) => {
    choose.to(isFiltered ? movedYears(chosen, by, axis) : first);
    choose.end();
  };
  return (
    <span className="play-years">
      <button type="button" className="link" onClick={play}>
        {isPlaying ? t.pause : t.play}
      </button>
      <button
        type="button"
        className="link"
        aria-label={unit === "year" ? t.back : t.monthBack}
        disabled={!isFiltered || chosen.from <= axis.from}
        onClick={() => step(-1)}
      >
        ‹
      </button>
      <button
        type="button"
        className="link"
        aria-label={unit === "year" ? t.on : t.monthOn}
        disabled={isFiltered && isAtEnd}
        onClick={() => step(1)}
      >
        ›
      </button>
    </span>
  );
});

/** Calls `tick` again and again while it is wanted, always the latest one. */
function useTicks(isWanted: boolean, tick: () => void): void {
  const latest = useRef(tick);
  useEffect(() => {
    latest.current = tick;
  });
  useEffect(() => {
    if (!isWanted) return;
    latest.current();
    const timer = setInterval(() => latest.current(), STEP_MS);
    return () => clearInterval(timer);
  }, [isWanted]);
}
