import {memo, type PointerEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState} from "react";
import type {Moment} from "../../core/model/comparison.ts";
import {yearsInWords} from "../../core/network/describeView.ts";
import {type DatedEvidence, type YearBar, type YearSpan, yearBars} from "../../core/network/timeline.ts";
import {timeline} from "../../words/en/timeline.ts";
import type {Language, Words} from "../../words/language.ts";
import {useLanguage, useWords} from "../language.ts";
import {boundsOf, perBar, tickInWords, ticksOf, yearsOf} from "../timeInWords.ts";
import {isMovable, movedYears, type TimeUnit, yearAt} from "../yearsFilter.ts";
import {ComparedMarks} from "./ComparedMarks.tsx";
import type {SourcesIn, YearsChange} from "./Timeline.tsx";

interface TimelineBarsProps {
  unit: TimeUnit;
  /** In the unit. */
  dated: readonly DatedEvidence[];
  sourcesIn: SourcesIn;
  axis: YearSpan;
  chosen: YearSpan;
  choose: YearsChange;
  /** Those that are compared. */
  moments: readonly Moment[];
}

const HEIGHT = 30;
/** px */
const LEAST_BAR = 4;

/**
 * A bar a year or a month: dark, the ties that begin in it, then passages, pale what may belong to another bar as well,
 * and quiet above what lasts from before. A drag chooses years, or moves those chosen.
 */
export const TimelineBars = memo(function TimelineBars(props: TimelineBarsProps) {
  const {unit, dated, sourcesIn, axis, chosen, choose, moments} = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const brush = useBrush(axis, chosen, choose);
  const step = perBar(axis, unit, Math.max(2, width / LEAST_BAR));
  const bars = useMemo(() => yearBars(dated, axis, step), [dated, axis, step]);
  const sources = useMemo(() => sourcesIn(bars.map((bar) => yearsOf(bar, unit))), [sourcesIn, bars, unit]);
  return (
    <div className="timeline-bars" ref={root} data-movable={isMovable(chosen, axis) || undefined} {...brush}>
      {width > 0 && <Bars {...{unit, bars, sources, axis, chosen, width, moments}} />}
      <BarTable unit={unit} bars={bars} sources={sources} />
    </div>
  );
});

function Bars({
  unit,
  bars,
  sources,
  axis,
  chosen,
  width,
  moments
}: {
  unit: TimeUnit;
  bars: readonly YearBar[];
  sources: readonly number[];
  axis: YearSpan;
  chosen: YearSpan;
  width: number;
  moments: readonly Moment[];
}) {
  const language = useLanguage();
  const end = axis.to + 1;
  const x = (time: number) => ((time - axis.from) / (end - axis.from)) * width;
  const most = Math.max(1, ...bars.map(({ties, passages, share, lasting}) => ties + passages + share + lasting));
  const mostSources = Math.max(1, ...sources);
  // By the square root: a year with one letter is still seen beside one with a hundred.
  const y = (count: number) => (count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / most) * HEIGHT));
  const marked = ticksOf(axis, unit, Math.max(2, Math.floor(width / 90)));
  return (
    <svg width={width} height={HEIGHT + 18} aria-hidden="true">
      {bars.map((bar, i) => {
        const [left, right] = [Math.max(0, x(bar.from)), Math.min(width, x(bar.to + 1))];
        const begun = bar.ties + bar.passages;
        const heights = {
          ties: y(bar.ties),
          begun: y(begun),
          perhaps: y(begun + bar.share),
          all: y(begun + bar.share + bar.lasting)
        };
        const isChosen = bar.to >= chosen.from && bar.from <= chosen.to;
        return (
          <Bar
            key={bar.from}
            {...{unit, bar, left, right, isChosen}}
            {...heights}
            sources={sources[i]!}
            voices={sources[i]! / mostSources}
          />
        );
      })}
      <ComparedMarks moments={moments} axis={axis} x={x} />
      {marked.map((time) => (
        <text key={time} className="timeline-tick" x={x(time + 0.5)} y={HEIGHT + 16}>
          {tickInWords(time, unit, language)}
        </text>
      ))}
    </svg>
  );
}

interface BarProps {
  unit: TimeUnit;
  bar: YearBar;
  /** px */
  left: number;
  right: number;
  /** Height in px of what is stacked, from the foot up to each. */
  ties: number;
  begun: number;
  perhaps: number;
  all: number;
  /** How many sources speak of it, and as a share of the most. */
  sources: number;
  voices: number;
  isChosen: boolean;
}

/** One of many that a step of the slider leaves as they are. */
const Bar = memo(function Bar(props: BarProps) {
  const {unit, bar, left, right, ties, begun, perhaps, all, sources, voices, isChosen} = props;
  const t = useWords(timeline);
  const language = useLanguage();
  const place = {x: left, width: Math.max(0.5, right - left - (right - left > 6 ? 1.5 : 0.5))};
  return (
    <g className="timeline-bar" data-chosen={isChosen || undefined}>
      <title>{barInWords(bar, unit, sources, t, language)}</title>
      <rect className="timeline-hit" x={left} width={right - left} y={0} height={HEIGHT} />
      <rect className="timeline-lasting" {...place} y={HEIGHT - all} height={all - perhaps} />
      {perhaps > begun && (
        <rect className="timeline-perhaps" {...place} y={HEIGHT - perhaps} height={perhaps - begun} />
      )}
      <rect className="timeline-begun timeline-passages" {...place} y={HEIGHT - begun} height={begun - ties} />
      <rect className="timeline-begun" {...place} y={HEIGHT - ties} height={ties} />
      <rect
        className={sources > 0 ? "timeline-voices" : "timeline-silence"}
        {...place}
        y={HEIGHT + 3}
        height={3}
        fillOpacity={sources > 0 ? 0.25 + 0.75 * voices : 1}
      />
    </g>
  );
});

function barInWords(
  bar: YearBar,
  unit: TimeUnit,
  sources: number,
  t: Words<typeof timeline>,
  language: Language
): string {
  const {ties, passages, perhaps, lasting} = bar;
  const sure = t.bar({years: yearsInWords(boundsOf(bar, unit), language), ties, passages, lasting});
  const counts = perhaps === 0 ? sure : t.barPerhaps({said: sure, count: perhaps});
  return `${counts}; ${sourcesInWords(sources, unit, t)}. ${t.bySources}.`;
}

function sourcesInWords(count: number, unit: TimeUnit, t: Words<typeof timeline>): string {
  if (unit === "year") return count > 0 ? t.sources({count}) : t.noSource;
  return count > 0 ? t.sourcesOfYear({count}) : t.noSourceOfYear;
}

/** The bars for whoever does not see them. */
const BarTable = memo(function BarTable({
  unit,
  bars,
  sources
}: {
  unit: TimeUnit;
  bars: readonly YearBar[];
  sources: readonly number[];
}) {
  const t = useWords(timeline);
  const language = useLanguage();
  const filled = bars
    .map((bar, i) => ({...bar, sources: sources[i]!}))
    .filter(({ties, passages, perhaps, lasting}) => ties + passages + perhaps + lasting > 0);
  return (
    <div className="visually-hidden">
      <table>
        <caption>{unit === "year" ? t.table : t.tableMonths}</caption>
        <thead>
          <tr>
            <th scope="col">{unit === "year" ? t.years : t.months}</th>
            <th scope="col">{t.tiesBegin}</th>
            <th scope="col">{t.passages}</th>
            <th scope="col">{t.perhaps}</th>
            <th scope="col">{t.lasting}</th>
            <th scope="col">{t.sourcesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">{yearsInWords(boundsOf(bar, unit), language)}</th>
              <td>{bar.ties}</td>
              <td>{bar.passages}</td>
              <td>{bar.perhaps}</td>
              <td>{bar.lasting}</td>
              <td>{bar.sources}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** A drag from outside the chosen years chooses anew, one from inside moves them; a click chooses one year. */
function useBrush(axis: YearSpan, chosen: YearSpan, choose: YearsChange) {
  const drag = useRef<{year: number; chosen: YearSpan | null; moved: boolean} | null>(null);
  const yearOf = (event: PointerEvent<HTMLElement>) => {
    const {left, width} = event.currentTarget.getBoundingClientRect();
    return yearAt((event.clientX - left) / Math.max(1, width), axis);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault(); // no selecting of text
      event.currentTarget.setPointerCapture(event.pointerId);
      const year = yearOf(event);
      const isInside = isMovable(chosen, axis) && year >= chosen.from && year <= chosen.to;
      drag.current = {year, chosen: isInside ? chosen : null, moved: false};
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const now = drag.current;
      const year = yearOf(event);
      if (!now || (year === now.year && !now.moved)) return;
      now.moved = true;
      if (now.chosen) choose.to(movedYears(now.chosen, year - now.year, axis));
      else choose.to({from: Math.min(now.year, year), to: Math.max(now.year, year)});
    },
    onPointerUp() {
      const now = drag.current;
      drag.current = null;
      if (now && !now.moved) choose.to({from: now.year, to: now.year});
      choose.end();
    },
    onPointerCancel() {
      drag.current = null;
      choose.end();
    }
  };
}

/** The width of an element in px, 0 until it is known. */
function useWidth(root: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
  return width;
}
