import {useEffect, useState} from "react";
import {LEAST_MOMENTS, MOST_MOMENTS, type Moment, type Side, type SideKind} from "../../core/model/comparison.ts";
import {parseMoment} from "../../core/model/parseMoment.ts";
import {momentName, sideName} from "../../core/network/comparedViews.ts";
import {compare as texts} from "../../words/en/compare.ts";
import {changeView} from "../changes/view.ts";
import {withMoment} from "../comparedMoments.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {differenceFor, kindsOfSources, offeredMoments, startComparing} from "../startComparing.ts";
import {update, useApp} from "../store.ts";

/** What is compared: moments, to be typed, added and taken out; or two sides of one kind. */
export function CompareBar({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const {comparison} = shown.view;
  if (!comparison) return null;
  return (
    <header className="compare-bar">
      <h2 className="visually-hidden">{t.title}</h2>
      {(["moments", "difference"] as const).map((type) => (
        <button
          key={type}
          type="button"
          className="pill"
          aria-pressed={comparison.type === type}
          onClick={() => startComparing(type)}
        >
          {t[type]}
        </button>
      ))}
      {comparison.type === "moments" ? <Moments shown={shown} moments={comparison.moments} /> : <Sides shown={shown} />}
      <button type="button" className="link compare-close" onClick={() => update(changeView({comparison: null}))}>
        {t.close}
      </button>
    </header>
  );
}

function Moments({shown, moments}: {shown: Shown; moments: readonly Moment[]}) {
  const t = useWords(texts);
  const {comparison} = shown.view;
  if (comparison?.type !== "moments") return null;
  const set = (next: readonly Moment[]) => {
    if (next.length >= LEAST_MOMENTS) update(changeView({comparison: {...comparison, moments: [...next]}}));
  };
  return (
    <>
      <ol className="compare-moments">
        {moments.map((moment, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two moments may be the same years
          <li key={i}>
            <MomentField
              index={i}
              moment={moment}
              change={(next) => update(changeView({comparison: withMoment(comparison, i, next)}))}
            />
            {moments.length > LEAST_MOMENTS && (
              <button
                type="button"
                className="compare-remove"
                aria-label={t.remove({moment: momentName(moment)})}
                onClick={() => set(moments.filter((_, k) => k !== i))}
              >
                ×
              </button>
            )}
          </li>
        ))}
        {moments.length < MOST_MOMENTS && (
          <li>
            <button type="button" className="pill" aria-label={t.add} onClick={() => set([...moments, after(moments)])}>
              +
            </button>
          </li>
        )}
      </ol>
      {(["points", "parts"] as const).map((way) => (
        <button key={way} type="button" className="link" onClick={() => set(offeredMoments(shown, way))}>
          {t[way]}
        </button>
      ))}
    </>
  );
}

/** As many years as the last has, following it. */
function after(moments: readonly Moment[]): Moment {
  const {from, to} = moments.at(-1)!;
  return {from: to + 1, to: to + 1 + to - from};
}

interface MomentFieldProps {
  index: number;
  moment: Moment;
  change(moment: Moment): void;
}

/** Years to type; while it has the focus, the time line moves them. */
function MomentField({index, moment, change}: MomentFieldProps) {
  const t = useWords(texts);
  const isAtHand = useApp((state) => state.moment === index);
  const name = momentName(moment);
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const typed = parseMoment(text);
  const commit = () => {
    if (typed && momentName(typed) !== name) change(typed);
    else setText(name);
  };
  return (
    <input
      className="compare-moment"
      aria-label={t.moment({number: index + 1})}
      aria-invalid={typed === null}
      title={typed === null ? t.unreadable : undefined}
      data-at-hand={isAtHand || undefined}
      value={text}
      size={Math.max(4, text.length)}
      maxLength={13}
      onFocus={() => update((state) => ({...state, moment: index}))}
      onChange={({target}) => setText(target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    />
  );
}

const SIDE_KINDS = ["years", "group", "source", "sourceKind", "window"] as const satisfies readonly SideKind[];

/** What kind of thing is compared, and which two. */
function Sides({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const {comparison} = shown.view;
  if (comparison?.type !== "difference") return null;
  const {by} = comparison.a;
  const kinds = SIDE_KINDS.filter((kind) => kind === "years" || optionsOf(kind, shown).length > 1);
  const set = (side: "a" | "b", next: Side) => update(changeView({comparison: {...comparison, [side]: next}}));
  return (
    <>
      <label className="compare-of">
        {t.of}{" "}
        <select
          value={by}
          onChange={({target}) => update(changeView({comparison: differenceFor(shown, target.value as SideKind)}))}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t[kind]}
            </option>
          ))}
        </select>
      </label>
      {(["a", "b"] as const).map((side, i) => {
        const chosen = comparison[side];
        if (chosen.by === "years")
          return (
            <MomentField
              key={side}
              index={i}
              moment={chosen}
              change={(next) => update(changeView({comparison: withMoment(comparison, i, next)}))}
            />
          );
        const options = optionsOf(chosen.by, shown);
        return (
          <select
            key={side}
            className="compare-side"
            aria-label={i === 0 ? t.first : t.second}
            value={options.findIndex((one) => JSON.stringify(one) === JSON.stringify(chosen))}
            onChange={({target}) => set(side, options[Number(target.value)]!)}
          >
            {options.map((one, k) => (
              <option key={JSON.stringify(one)} value={k}>
                {sideName(one, shown.study, shown.language)}
              </option>
            ))}
          </select>
        );
      })}
    </>
  );
}

const WINDOWS = ["sentence", "paragraph", "paragraphs:1", "chapter", "tokens:25"];

/** What either side can be. */
function optionsOf(by: SideKind, shown: Shown): Side[] {
  const {study, opened} = shown;
  switch (by) {
    case "years":
      return [];
    case "group":
      return study.groups.map(({id}) => ({by, group: id}));
    case "source":
      return study.sources.map(({id}) => ({by, source: id}));
    case "sourceKind":
      return kindsOfSources(shown).map((kind) => ({by, kind}));
    case "window":
      return opened.segmentations.length > 0 ? WINDOWS.map((window) => ({by, window})) : [];
    default:
      return by satisfies never;
  }
}
