import {ticks} from "d3";
import {memo, type PointerEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState} from "react";
import {formatYear} from "../../core/model/formatDate.ts";
import {yearsInWords} from "../../core/network/describeView.ts";
import {type DatedEvidence, type YearBar, type YearSpan, yearBars, yearsPerBar} from "../../core/network/timeline.ts";
import {timeline} from "../../words/en/timeline.ts";
import type {Language, Words} from "../../words/language.ts";
import {useWords} from "../language.ts";
import {useApp} from "../store.ts";
import {movedYears, yearAt} from "../yearsFilter.ts";
import type {SourcesIn, YearsChange} from "./Timeline.tsx";

interface TimelineBarsProps {
  dated: readonly DatedEvidence[];
  sourcesIn: SourcesIn;
  axis: YearSpan;
  chosen: YearSpan;
  choose: YearsChange;
}

const HEIGHT = 30;
/** px */
const LEAST_BAR = 4;

/** A bar a year: dark, what begins in it; quiet above, what lasts from before. A drag chooses years, or moves those chosen. */
export function TimelineBars({dated, sourcesIn, axis, chosen, choose}: TimelineBarsProps) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const brush = useBrush(axis, chosen, choose);
  const step = yearsPerBar(axis, Math.max(2, width / LEAST_BAR));
  const bars = useMemo(() => yearBars(dated, axis, step), [dated, axis, step]);
  const sources = useMemo(() => sourcesIn(bars), [sourcesIn, bars]);
  return (
    <div className="timeline-bars" ref={root} {...brush}>
      {width > 0 && <Bars bars={bars} sources={sources} axis={axis} chosen={chosen} width={width} />}
      <BarTable bars={bars} sources={sources} />
    </div>
  );
}

function Bars({
  bars,
  sources,
  axis,
  chosen,
  width
}: {
  bars: readonly YearBar[];
  sources: readonly number[];
  axis: YearSpan;
  chosen: YearSpan;
  width: number;
}) {
  const language = useApp((state) => state.language);
  const end = axis.to + 1;
  const x = (year: number) => ((year - axis.from) / (end - axis.from)) * width;
  const most = Math.max(1, ...bars.map(({ties, passages, lasting}) => ties + passages + lasting));
  const mostSources = Math.max(1, ...sources);
  // By the square root: a year with one letter is still seen beside one with a hundred.
  const y = (count: number) => (count === 0 ? 0 : Math.max(1.5, Math.sqrt(count / most) * HEIGHT));
  const marked = ticks(axis.from, end, Math.max(2, Math.floor(width / 90))).filter(Number.isInteger);
  return (
    <svg width={width} height={HEIGHT + 18} aria-hidden="true">
      {bars.map((bar, i) => {
        const [left, right] = [Math.max(0, x(bar.from)), Math.min(width, x(bar.to + 1))];
        const [begun, all] = [y(bar.ties + bar.passages), y(bar.ties + bar.passages + bar.lasting)];
        const isChosen = bar.to >= chosen.from && bar.from <= chosen.to;
        return (
          <Bar
            key={bar.from}
            {...{bar, left, right, begun, all, isChosen}}
            sources={sources[i]!}
            voices={sources[i]! / mostSources}
          />
        );
      })}
      {marked.map((year) => (
        <text key={year} className="timeline-tick" x={x(year + 0.5)} y={HEIGHT + 16}>
          {formatYear(year, language)}
        </text>
      ))}
    </svg>
  );
}

interface BarProps {
  bar: YearBar;
  /** px */
  left: number;
  right: number;
  begun: number;
  all: number;
  /** How many sources speak of it, and as a share of the most. */
  sources: number;
  voices: number;
  isChosen: boolean;
}

/** One of many that a step of the slider leaves as they are. */
const Bar = memo(function Bar({bar, left, right, begun, all, sources, voices, isChosen}: BarProps) {
  const t = useWords(timeline);
  const language = useApp((state) => state.language);
  const place = {x: left, width: Math.max(0.5, right - left - (right - left > 6 ? 1.5 : 0.5))};
  return (
    <g className="timeline-bar" data-chosen={isChosen || undefined}>
      <title>{barInWords(bar, sources, t, language)}</title>
      <rect className="timeline-hit" x={left} width={right - left} y={0} height={HEIGHT} />
      <rect className="timeline-lasting" {...place} y={HEIGHT - all} height={all - begun} />
      <rect className="timeline-begun" {...place} y={HEIGHT - begun} height={begun} />
      <rect
        className={sources > 0 ? "timeline-voices" : "timeline-silence"}
        {...place}
        y={HEIGHT + 3}
        height={3}
        opacity={sources > 0 ? 0.25 + 0.75 * voices : 1}
      />
    </g>
  );
});

function barInWords(bar: YearBar, sources: number, t: Words<typeof timeline>, language: Language): string {
  const {ties, passages, lasting} = bar;
  const counts = t.bar({years: yearsInWords(bar, language), ties, passages, lasting});
  return `${counts}; ${sources > 0 ? t.sources({count: sources}) : t.noSource}. ${t.bySources}.`;
}

/** The bars for whoever does not see them. */
const BarTable = memo(function BarTable({bars, sources}: {bars: readonly YearBar[]; sources: readonly number[]}) {
  const t = useWords(timeline);
  const language = useApp((state) => state.language);
  const filled = bars
    .map((bar, i) => ({...bar, sources: sources[i]!}))
    .filter(({ties, passages, lasting}) => ties + passages + lasting > 0);
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.years}</th>
            <th scope="col">{t.tiesBegin}</th>
            <th scope="col">{t.passages}</th>
            <th scope="col">{t.lasting}</th>
            <th scope="col">{t.sourcesColumn}</th>
          </tr>
        </thead>
        <tbody>
          {filled.map((bar) => (
            <tr key={bar.from}>
              <th scope="row">{yearsInWords(bar, language)}</th>
              <td>{bar.ties}</td>
              <td>{bar.passages}</td>
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
      const isAll = chosen.from === axis.from && chosen.to === axis.to;
      const isInside = !isAll && chosen.from < chosen.to && year >= chosen.from && year <= chosen.to;
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
