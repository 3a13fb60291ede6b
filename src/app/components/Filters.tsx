import {lazy, memo, Suspense, useId, useMemo, useState} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import {compare} from "../../core/base/compare.ts";
import type {Network} from "../../core/model/network.ts";
import {CERTAINTIES, ENTITY_KINDS, type EntityKind, STANCES} from "../../core/model/study.ts";
import type {View} from "../../core/model/view.ts";
import type {Theme} from "../../core/scene/theme.ts";
import {counting} from "../../words/en/counting.ts";
import {changeView, toggled} from "../changes/view.ts";
import {type ShownFields, useShownFields} from "../derived.ts";
import {type EvidenceCounts, evidenceCounts} from "../evidenceCounts.ts";
import {useWords} from "../language.ts";
import {isOnly, type Only} from "../only.ts";
import type {Change} from "../state.ts";
import {update} from "../store.ts";
import {useGesture} from "../useGesture.ts";
import {Check} from "./Check.tsx";
import {Foreign} from "./Foreign.tsx";
import {Stroke, TieStroke} from "./Stroke.tsx";
import "./Filters.css";
import {windowInWords} from "../../core/model/windowInWords.ts";
import {filters} from "../../words/en/filters.ts";
import {kinds} from "../../words/en/kinds.ts";

// They stand below what one sees first, and come after it.
const NearnessFilter = lazy(async () => ({default: (await import("./NearnessFilter.tsx")).NearnessFilter}));
const SourceFilter = lazy(async () => ({default: (await import("./SourceFilter.tsx")).SourceFilter}));

const change = (part: Partial<View>) => update(changeView(part));

const NO_FIELDS = [] as const;

/**
 * What is drawn: layers, tie classes and types, kinds, certainty and stance, weight, sources. Dates are on the time line.
 * Each section reads its own fields of the view, and is drawn anew when one of these has changed.
 */
export function Filters() {
  const shown = useShownFields(NO_FIELDS);
  if (!shown) return null;
  const statesTies = shown.study.ties.length > 0; // of texts alone there is nothing to choose among
  return (
    <>
      {statesTies && <TieFilter />}
      <WeightFilter />
      <KindFilter />
      {statesTies && <CertaintyFilter />}
      <Suspense fallback={null}>
        <SourceFilter />
      </Suspense>
    </>
  );
}

interface Counted<Field extends keyof View> {
  shown: ShownFields<Field>;
  counts: EvidenceCounts;
}

/** Some fields of the view, and how much there is of what they choose among. */
function useCounted<Field extends keyof View>(fields: readonly (Field | "kinds")[]): Counted<Field | "kinds"> | null {
  const shown = useShownFields(fields);
  return shown && {shown, counts: evidenceCounts(shown.study, shown.network, shown.view.kinds)};
}

/** What "only" at the end of a row needs. */
const only = ({study, view}: Pick<ShownFields<never>, "study"> & {view: Partial<View>}, one: Only, name: string) => ({
  this: one,
  name,
  isAlone: isOnly(one, study, view)
});

const TIES = ["layers", "hiddenClasses", "hiddenTypes", "kinds"] as const;

function TieFilter() {
  const t = useWords(filters);
  const [open, setOpen] = useState<string | null>(null);
  const counted = useCounted(TIES);
  if (!counted) return null;
  const {shown, counts} = counted;
  const {layers} = shown.view;
  return (
    <section aria-label={t.ties}>
      <h2>{t.ties}</h2>
      <Check
        checked={layers.tie}
        onChange={() => change({layers: {...layers, tie: !layers.tie}})}
        only={only(shown, {of: "layer", layer: "tie"}, t.stated)}
      >
        {t.stated}
      </Check>
      <ul className="tie-classes">
        {counts.classes.map(({name, count}) => (
          <li key={name}>
            <TieClass
              {...{name, count, layers, setOpen}}
              types={counts.types.filter((type) => type.class === name).length}
              isHidden={shown.view.hiddenClasses.includes(name)}
              isSole={counts.classes.length === 1}
              isAlone={!layers.coOccurrence && only(shown, {of: "class", name}, name).isAlone}
              isOpen={open === name}
              theme={shown.theme}
            />
            {open === name && <TieTypes name={name} shown={shown} counts={counts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TieClassProps {
  name: string;
  count: number;
  /** How many types are of it. */
  types: number;
  layers: View["layers"];
  isHidden: boolean;
  /** Whether there is no other, and whether no other is shown. */
  isSole: boolean;
  isAlone: boolean;
  /** Whether its types are listed. */
  isOpen: boolean;
  setOpen(name: string | null): void;
  theme: Theme;
}

/** One of many that a tick at another leaves as they are. */
const TieClass = memo(function TieClass(props: TieClassProps) {
  const {name, count, types, layers, isHidden, isSole, isAlone, isOpen, setOpen, theme} = props;
  const t = useWords(filters);
  return (
    <Check
      checked={layers.tie && !isHidden}
      disabled={!layers.tie}
      onChange={() => update(toggleClass(name))}
      sign={<TieStroke theme={theme} tieClass={name} />}
      only={isSole ? undefined : {this: {of: "class", name}, name, isAlone}}
      end={
        <button
          type="button"
          className="quiet tie-types-toggle"
          aria-expanded={isOpen}
          aria-label={t.typesOf({count, types, name})}
          onClick={() => setOpen(isOpen ? null : name)}
        >
          {count}
        </button>
      }
    >
      <Foreign className="first-capital" text={name} />
    </Check>
  );
});

const toggleClass =
  (name: string): Change =>
  (state) => {
    const {opened, view} = state;
    if (!opened) return state;
    const classes = [...new Set(opened.study.tieTypes.map((type) => type.class))].sort(compare);
    return changeView({hiddenClasses: toggled(view.hiddenClasses, name, classes)})(state);
  };

/** The types of a class. */
function TieTypes({name, shown, counts}: Counted<(typeof TIES)[number]> & {name: string}) {
  const {study, view} = shown;
  const ids = study.tieTypes.map(({id}) => id);
  return (
    <ul className="tie-types">
      {counts.types
        .filter((type) => type.class === name)
        .map((type) => (
          <li key={type.id}>
            <Check
              checked={!view.hiddenTypes.includes(type.id)}
              onChange={() => change({hiddenTypes: toggled(view.hiddenTypes, type.id, ids)})}
              only={only(shown, {of: "type", id: type.id}, type.label)}
              count={type.count}
            >
              <Foreign text={type.label} />
            </Check>
          </li>
        ))}
    </ul>
  );
}

const WEIGHTS = ["layers", "minCount", "backbone", "lineWeight", "kinds"] as const;

function WeightFilter() {
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
        onChange={() => change({layers: {...view.layers, coOccurrence: !view.layers.coOccurrence}})}
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

function kindCounts(network: Network): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  network.forEachNode((_node, {kind}) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return counts;
}

const KINDS = ["kinds", "unconnected"] as const;

function KindFilter() {
  const t = useWords(filters);
  const k = useWords(kinds);
  const shown = useShownFields(KINDS);
  const network = shown?.network;
  const counts = useMemo(() => network && kindCounts(network), [network]);
  if (!shown || !counts) return null;
  const {view} = shown;
  return (
    <section aria-label={t.whoAndWhat}>
      <h2>{t.whoAndWhat}</h2>
      {ENTITY_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <Check
          key={kind}
          checked={view.kinds.includes(kind)}
          onChange={() => change({kinds: toggled(view.kinds, kind, ENTITY_KINDS)})}
          only={counts.size > 1 ? only(shown, {of: "kind", kind}, k[`${kind}Many`]) : undefined}
          count={counts.get(kind) ?? 0}
        >
          {capitalised(k[`${kind}Many`])}
        </Check>
      ))}
      <Check checked={view.unconnected} onChange={() => change({unconnected: !view.unconnected})}>
        {t.unconnected}
      </Check>
    </section>
  );
}

const TRUST = ["certainties", "minSources", "stances", "kinds"] as const;

function CertaintyFilter() {
  const t = useWords(filters);
  const counted = useCounted(TRUST);
  if (!counted) return null;
  const {shown, counts} = counted;
  const {view, study, network} = shown;
  const all = evidenceCounts(study, network, ENTITY_KINDS);
  return (
    <section aria-label={t.howSure}>
      <h2>{t.howSure}</h2>
      {CERTAINTIES.map((certainty) => (
        <Check
          key={certainty}
          checked={view.certainties.includes(certainty)}
          onChange={() => change({certainties: toggled(view.certainties, certainty, CERTAINTIES)})}
          only={only(shown, {of: "certainty", certainty}, t[`${certainty}Ties`])}
          count={counts.certainties.get(certainty) ?? 0}
          inAll={all.certainties.get(certainty) ?? 0}
        >
          {t[`${certainty}Ties`]}
        </Check>
      ))}
      <Check checked={view.minSources > 1} onChange={() => change({minSources: view.minSources > 1 ? 1 : 2})}>
        {t.twoSources}
      </Check>
      {STANCES.map((stance) => (
        <Check
          key={stance}
          checked={view.stances.includes(stance)}
          onChange={() => change({stances: toggled(view.stances, stance, STANCES)})}
          count={counts.stances.get(stance) ?? 0}
          inAll={all.stances.get(stance) ?? 0}
        >
          {t[stance]}
        </Check>
      ))}
    </section>
  );
}
