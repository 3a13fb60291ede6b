import {lazy, Suspense, useId} from "react";
import {windowInWords} from "../../core/model/windowInWords.ts";
import {counting} from "../../words/en/counting.ts";
import {filters} from "../../words/en/filters.ts";
import {changeView} from "../changes/view.ts";
import {only, useCounted} from "../counted.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {useGesture} from "../useGesture.ts";
import {Check} from "./Check.tsx";
import {Stroke} from "./Stroke.tsx";

// It stands below what one sees first, and comes after it.
const NearnessFilter = lazy(async () => ({default: (await import("./NearnessFilter.tsx")).NearnessFilter}));

const WEIGHTS = ["layers", "minCount", "backbone", "lineWeight", "kinds"] as const;

/** What the texts bring together, and how often it must be. */
export function WeightFilter() {
  const f = useWords(filters);
  const id = useId();
  const t = useWords(counting);
  const {change: slide, end} = useGesture();
  const counted = useCounted(WEIGHTS);
  if (!counted) return null;
  const {shown, counts} = counted;
  const {opened, study, view, theme, language} = shown;
  const hasTexts = opened.segmentations.length > 0;
  const most = Math.max(2, counts.mostPassages);
  return (
    <section aria-label={f.together}>
      <h2>{f.together}</h2>
      <Check
        checked={view.layers.coOccurrence}
        onChange={() => update(changeView({layers: {...view.layers, coOccurrence: !view.layers.coOccurrence}}))}
        sign={<Stroke colour={theme.quiet} />}
        only={study.ties.length > 0 ? only(shown, {of: "layer", layer: "coOccurrence"}, f.together) : undefined}
        count={counts.coOccurrences}
      >
        {windowInWords(study.counting?.window ?? {unit: "paragraph"}, language)}
      </Check>
      <label className="weight" htmlFor={id}>
        <span>{f.minCount({count: view.minCount})}</span>
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={most}
        step={1}
        value={Math.min(view.minCount, most)}
        disabled={!view.layers.coOccurrence}
        onChange={({target}) => slide({minCount: target.valueAsNumber})}
        onPointerUp={end}
        onKeyUp={end}
        onBlur={end}
      />
      <Suspense fallback={null}>
        <NearnessFilter view={view} />
      </Suspense>
      {hasTexts && (
        <button
          type="button"
          className="link counting-open"
          onClick={() => update((state) => ({...state, dialog: "counting"}))}
        >
          {t.open}
        </button>
      )}
    </section>
  );
}
