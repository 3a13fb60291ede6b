import {memo, type ReactNode, useDeferredValue, useMemo, useState} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import {yearsBetween} from "../../core/model/months.ts";
import type {Network} from "../../core/model/network.ts";
import {densestYears} from "../../core/network/densestYears.ts";
import {yearsInWords} from "../../core/network/describeView.ts";
import {inYears} from "../../core/network/extent.ts";
import {sourcesByYear} from "../../core/network/sourcesByYear.ts";
import {tieYears} from "../../core/network/tieYears.ts";
import {type DatedEvidence, evidenceMonths, type YearSpan, yearAxis} from "../../core/network/timeline.ts";
import {type VisiblePart, visiblePart, wholePart} from "../../core/network/visiblePart.ts";
import {timeline} from "../../words/en/timeline.ts";
import {changeView} from "../changes/view.ts";
import {compare} from "../compare.ts";
import {comparedMoments, undatedAtHand, undatedChange, yearsAtHand, yearsChange} from "../comparedMoments.ts";
import {type Shown, useShown} from "../derived.ts";
import {useLanguage, useWords} from "../language.ts";
import type {Change, Opened} from "../state.ts";
import {store, update, useApp} from "../store.ts";
import {type TimeScale, useTimeScale} from "../timeScale.ts";
import {useGesture} from "../useGesture.ts";
import {chosenYears} from "../yearsFilter.ts";
import {PlayYears} from "./PlayYears.tsx";
import {TimelineBars} from "./TimelineBars.tsx";
import {TimelineKey} from "./TimelineKey.tsx";
import {YearSlider} from "./YearSlider.tsx";
import "./Timeline.css";

/**
 * When the evidence is, year by year, and which years are shown: drag over the bars, or move the two thumbs. What was
 * moved answers at once; the bars, which another filter changes too, follow once the stage has answered.
 */
export function Timeline() {
  const shown = useDeferredValue(useShown());
  return shown && <EvidenceTimeline shown={shown} />;
}

const EvidenceTimeline = memo(function EvidenceTimeline({shown}: {shown: Shown}) {
  const t = useWords(timeline);
  const {axis, outside, toggle} = useAxis(shown);
  if (!axis) return <p className="timeline timeline-empty quiet small">{t.empty}</p>;
  return (
    <ScaledTimeline shown={shown} years={axis}>
      {outside && (
        <button type="button" className="link" title={outside.says} onClick={toggle}>
          {outside.label}
        </button>
      )}
    </ScaledTimeline>
  );
});

/** The time line on an axis of years, by years or by months. */
function ScaledTimeline({shown, years: all, children}: {shown: Shown; years: YearSpan; children: ReactNode}) {
  const t = useWords(timeline);
  const language = useLanguage();
  const evidence = useEvidence(shown);
  const years = useApp(yearsAtHand);
  const comparison = useApp(({view}) => view.comparison);
  const isFiltered = useApp(({view}) => view.years.from !== null || view.years.to !== null);
  const canBeMonths = evidence.months !== null && !comparison;
  const {scale, toggle} = useTimeScale(all, years, canBeMonths);
  const choose = useYearsChange(scale);
  const {unit} = scale;
  const axis = useSpan(scale.axis);
  const chosen = useSpan(chosenYears(years, axis, unit));
  return (
    <section className="timeline" aria-label={t.title} data-filtered={isFiltered || undefined}>
      <div className="timeline-words small">
        <span className="timeline-years">{capitalised(yearsInWords(years, language))}</span>
        <span className="timeline-moves">
          <PlayYears unit={unit} axis={axis} chosen={chosen} isFiltered={isFiltered} choose={choose} />
          {!comparison && (
            <button type="button" className="link" onClick={() => void compare("moments")}>
              {t.compare}
            </button>
          )}
          {isFiltered && (
            <button type="button" className="link" onClick={() => update(changeView({years: {from: null, to: null}}))}>
              {t.allYears}
            </button>
          )}
        </span>
      </div>
      <div className="timeline-axis">
        <TimelineBars
          unit={unit}
          dated={(unit === "month" && evidence.months) || evidence.dated}
          sourcesIn={evidence.sourcesIn}
          axis={axis}
          chosen={chosen}
          choose={choose}
          moments={useMemo(() => comparedMoments(comparison), [comparison])}
        />
        <YearSlider unit={unit} axis={axis} chosen={chosen} choose={choose} />
      </div>
      <TimelineKey />
      <div className="timeline-rest small">
        <Undated count={evidence.undated} />
        <span className="timeline-reach">
          {canBeMonths && (
            <button type="button" className="link" onClick={toggle}>
              {unit === "year" ? t.byMonths : t.byYears}
            </button>
          )}
          {children}
        </span>
      </div>
    </section>
  );
}

/** A span that is the same object while its ends are the same, so that what is drawn from it can stay. */
const useSpan = ({from, to}: YearSpan): YearSpan => useMemo(() => ({from, to}), [from, to]);

/** Whether what has no date is shown, too, and how much that is. */
const Undated = memo(function Undated({count}: {count: number}) {
  const t = useWords(timeline);
  const undated = useApp(({view}) => undatedAtHand(view));
  return (
    <label className="timeline-undated">
      <input type="checkbox" checked={undated} onChange={({target}) => update(showUndated(target.checked))} />
      <span>
        {t.undatedToo} <span className="quiet">{count}</span>
      </span>
    </label>
  );
});

const showUndated =
  (undated: boolean): Change =>
  (state) =>
    changeView(undatedChange(state.view, undated))(state);

/**
 * The years on the axis: those in which nearly all evidence is, with a way to all of them; all, where a filter asks for
 * others, or where that is hardly less.
 */
function useAxis({network, opened, view, language}: Shown) {
  const t = useWords(timeline);
  const [isWhole, setWhole] = useState(false);
  const {segmentations} = opened;
  const {dated, whole, dense} = useMemo(() => {
    const all = yearsOf(network, wholePart(network), {segmentations}).dated;
    return {dated: all, whole: yearAxis(all), dense: densestYears(all)};
  }, [network, segmentations]);
  const toggle = () => setWhole(!isWhole);
  if (!whole || !dense) return {axis: whole, outside: null, toggle};
  const {from, to} = yearsBetween(view.years);
  const isBeyond = (year: number | null) => year !== null && (year < dense.from || year > dense.to);
  if (isBeyond(from) || isBeyond(to)) return {axis: whole, outside: null, toggle};
  if (isWhole) return {axis: whole, outside: {label: t.only({years: yearsInWords(dense, language)}), says: ""}, toggle};
  const count = dated.reduce((sum, one) => sum + (isBeyond(one.first) ? (one.count ?? 1) : 0), 0);
  const says = t.outsideSays({years: yearsInWords(whole, language)});
  return {axis: dense, outside: {label: t.outside({count, years: yearsInWords(dense, language)}), says}, toggle};
}

/** How many sources speak of each of some spans of years. */
export type SourcesIn = (spans: readonly YearSpan[]) => number[];

/** What passes every filter but that of the years. */
function useEvidence({network, study, opened, view, part}: Shown): Evidence & {sourcesIn: SourcesIn} {
  const {
    years: _years,
    undated: _undated,
    title: _title,
    subtitle: _subtitle,
    layout: _layout,
    pins: _pins,
    comparison: _comparison,
    ...filters
  } = view;
  const key = JSON.stringify(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what of the view matters
  return useMemo(() => {
    const open = {...view, comparison: null, years: {from: null, to: null}, undated: true};
    const isOpen = view.years.from === null && view.years.to === null && view.undated;
    const whole = isOpen ? part : visiblePart(network, study, open);
    const sourcesIn = (spans: readonly YearSpan[]) => sourcesByYear(whole, open, spans);
    return {...yearsOf(network, whole, opened, view.hiddenSources), sourcesIn};
  }, [network, study, opened, key]);
}

/** Of more edges than these the ties alone are counted: texts that name so many pairs we have not met. */
const MOST_LISTED = 50_000;
/** Where no text was read, more ties than these are counted in their columns and not listed one by one. */
const MOST_TIES_LISTED = 5000;

const yearsOf = (
  network: Network,
  part: VisiblePart,
  {segmentations}: Pick<Opened, "segmentations">,
  hiddenSources: readonly string[] = []
): Evidence => {
  if (network.size > (part.coOccurrences.total > 0 ? MOST_LISTED : MOST_TIES_LISTED))
    return {...tieYears(part), months: null};
  const {dated: months, undated} = evidenceMonths(network, part.edges, segmentations, hiddenSources);
  return {dated: months.map(inYears), undated, months};
};

interface Evidence {
  dated: readonly DatedEvidence[];
  /** The same by months; null where it is only counted by years. */
  months: readonly DatedEvidence[] | null;
  undated: number;
}

export interface YearsChange {
  /** Shows these years or months at once; the first of a gesture can be undone, the others belong to it. */
  to(years: YearSpan): void;
  /** The gesture is over. */
  end(): void;
}

/** One gesture, one step of undo. */
function useYearsChange({whole, unit}: TimeScale): YearsChange {
  const {change, end} = useGesture();
  const {from, to} = whole;
  return useMemo(
    () => ({
      to: (years) => change(yearsChange(store.getState(), years, {from, to}, unit)),
      end
    }),
    [from, to, unit, change, end]
  );
}
