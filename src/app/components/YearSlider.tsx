import {type KeyboardEvent, memo, type PointerEvent, useRef} from "react";
import type {YearSpan} from "../../core/network/timeline.ts";
import {timeline} from "../../words/en/timeline.ts";
import {useLanguage, useWords} from "../language.ts";
import {timeInWords} from "../timeInWords.ts";
import {type TimeUnit, yearAt} from "../yearsFilter.ts";
import type {YearsChange} from "./Timeline.tsx";

interface YearSliderProps {
  unit: TimeUnit;
  axis: YearSpan;
  chosen: YearSpan;
  choose: YearsChange;
}

/** First and last year or month, by keyboard or by dragging one end. */
export const YearSlider = memo(function YearSlider({unit, axis, chosen, choose}: YearSliderProps) {
  const t = useWords(timeline);
  const track = useRef<HTMLDivElement>(null);
  const length = axis.to - axis.from + 1;
  const yearUnder = ({clientX}: PointerEvent): number => {
    const {left, width} = track.current!.getBoundingClientRect();
    return yearAt((clientX - left) / Math.max(1, width), axis);
  };
  // The right thumb stands at the end of its step, so that a single one has a length.
  const [left, right] = [(chosen.from - axis.from) / length, (chosen.to + 1 - axis.from) / length];
  return (
    // biome-ignore lint/a11y/useSemanticElements: two thumbs of one slider belong together, and are no part of a form
    <div ref={track} className="year-slider" role="group" aria-label={t.shown}>
      <span className="year-fill" style={{left: `${left * 100}%`, width: `${(right - left) * 100}%`}} />
      <Thumb
        name={unit === "year" ? t.from : t.fromMonth}
        unit={unit}
        place={left}
        year={chosen.from}
        bounds={{from: axis.from, to: chosen.to}}
        yearUnder={yearUnder}
        move={(from) => choose.to({from, to: chosen.to})}
        end={choose.end}
      />
      <Thumb
        name={unit === "year" ? t.to : t.toMonth}
        unit={unit}
        place={right}
        year={chosen.to}
        bounds={{from: chosen.from, to: axis.to}}
        yearUnder={yearUnder}
        move={(to) => choose.to({from: chosen.from, to})}
        end={choose.end}
      />
    </div>
  );
});

interface ThumbProps {
  name: string;
  unit: TimeUnit;
  /** Share of the track. */
  place: number;
  year: number;
  /** Between which it may go. */
  bounds: YearSpan;
  yearUnder(event: PointerEvent): number;
  move(year: number): void;
  end(): void;
}

function Thumb({name, unit, place, year, bounds, yearUnder, move, end}: ThumbProps) {
  const language = useLanguage();
  const go = (to: number) => move(Math.min(bounds.to, Math.max(bounds.from, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = yearAfter(event.key, year, bounds, PAGE[unit]);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <span
      className="year-thumb"
      style={{left: `${place * 100}%`}}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="horizontal"
      aria-valuemin={bounds.from}
      aria-valuemax={bounds.to}
      aria-valuenow={year}
      aria-valuetext={timeInWords(year, unit, language)}
      onKeyDown={onKeyDown}
      onKeyUp={end}
      onPointerDown={(event) => {
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) go(yearUnder(event));
      }}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

/** Ten years, or a year. */
const PAGE = {year: 10, month: 12};

/** Where a key leads, as it does on every slider; undefined for keys that are none of its own. */
function yearAfter(key: string, year: number, {from, to}: YearSpan, page: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return year + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return year - 1;
    case "PageUp":
      return year + page;
    case "PageDown":
      return year - page;
    case "Home":
      return from;
    case "End":
      return to;
    default:
      return undefined;
  }
}
