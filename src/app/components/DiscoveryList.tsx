import {type KeyboardEvent, type MouseEvent, useEffect, useState} from "react";
import {cleanLine} from "../../core/scene/displayText.ts";
import type {Candidate} from "../../core/text/discovery/curate.ts";
import type {ProposedForm} from "../../core/text/discovery/proposal.ts";
import {change, selectListed, useSession} from "../discovery/discoveryStore.ts";
import {confidenceInWords} from "../discovery/review.ts";
import {select} from "../discovery/session.ts";
import {useWindowedRows} from "../useWindowedRows.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryList.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

const ROW = 54;

/** The names found, of which only those in sight are drawn. One list box: arrows move, Shift and Ctrl select several. */
export function DiscoveryList() {
  const t = useWords(texts);
  const listed = useSession(selectListed);
  const selected = useSession((session) => session.selected);
  const [several, setSeveral] = useState(false);
  const {box, onScroll, first, last, reveal} = useWindowedRows(listed.length, ROW);
  const [cursor = ""] = selected;
  const at = listed.findIndex(({id}) => id === cursor);
  useEffect(() => reveal(at), [at, reveal]);

  const pick = (id: string, event: MouseEvent): void => {
    if (event.shiftKey) change(select(range(listed, cursor, id)));
    else if (event.ctrlKey || event.metaKey || several) change(select(toggledIn(selected, id)));
    else change(select([id], "detail"));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = target(event.key, at, listed.length);
    const next = to === null ? undefined : listed[to];
    if (!next || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    change(select(event.shiftKey ? [next.id, ...selected.filter((id) => id !== next.id)] : [next.id]));
  };
  if (listed.length === 0) return <Nothing />;
  return (
    <div className="discovery-list">
      <div
        ref={box}
        className="discovery-rows"
        role="listbox"
        aria-label={t.namesFound}
        aria-multiselectable="true"
        aria-activedescendant={at >= first && at < last ? `candidate-${at}` : undefined}
        tabIndex={0}
        data-discovery-list
        onScroll={onScroll}
        onKeyDown={onKeyDown}
      >
        <div style={{height: listed.length * ROW}}>
          {listed.slice(first, last).map((candidate, i) => (
            <Row
              key={candidate.id}
              candidate={candidate}
              index={first + i}
              count={listed.length}
              selected={selected.includes(candidate.id)}
              current={first + i === at}
              onPick={pick}
            />
          ))}
        </div>
      </div>
      <p className="discovery-several small">
        <span className="quiet">
          {selected.length > 1 ? t.selectedCount({count: selected.length}) : t.shownCount({count: listed.length})}
        </span>
        {selected.length > 0 && (
          <button type="button" className="link discovery-narrow" onClick={() => change(select(selected, "detail"))}>
            {selected.length === 1 ? t.lookAtIt : t.lookAtThem}
          </button>
        )}
        <button type="button" className="link" aria-pressed={several} onClick={() => setSeveral(!several)}>
          {several ? t.oneAtATime : t.several}
        </button>
      </p>
    </div>
  );
}

interface RowProps {
  candidate: Candidate;
  index: number;
  count: number;
  selected: boolean;
  /** The one that the keys move. */
  current: boolean;
  onPick(id: string, event: MouseEvent): void;
}

const SIGNS = {accepted: "M1 6.5l3.5 3.5L11 2", rejected: "M2 2l8 8M10 2l-8 8", open: ""} as const;

function Row({
  candidate: {id, name, forms, passages, confidence, verdict},
  index,
  count,
  selected,
  current,
  onPick
}: RowProps) {
  const t = useWords(texts);
  const others = otherForms(name, forms);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and says which option is meant
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={`candidate-${index}`}
      role="option"
      aria-selected={selected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className="discovery-row"
      data-verdict={verdict}
      data-current={current || undefined}
      style={{transform: `translateY(${index * ROW}px)`}}
      onClick={(event) => onPick(id, event)}
    >
      <svg className="discovery-sign" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SIGNS[verdict]} />
      </svg>
      <Foreign className="discovery-name" text={name} />
      <span className="discovery-count">
        <span aria-hidden="true">{passages.length}</span>
        <span className="visually-hidden">{t.passageCount({count: passages.length})}</span>
      </span>
      <span className="discovery-forms quiet small">
        {confidenceInWords(confidence, t)}
        <span className="visually-hidden">
          {verdict === "accepted" ? t.saidAccepted : verdict === "rejected" ? t.saidRejected : ""}
        </span>
        {others.slice(0, 4).map((form) => (
          <bdi key={form}> · {cleanLine(form)}</bdi>
        ))}
        {others.length > 4 && ` · ${t.moreForms({count: others.length - 4})}`}
      </span>
    </div>
  );
}

function Nothing() {
  const t = useWords(texts);
  return <p className="discovery-nothing quiet">{t.nothingFits}</p>;
}

/** The row that a key leads to; null for other keys. */
function target(key: string, at: number, count: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? 0 : at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** From the one looked at to the one clicked, which comes first. */
function range(listed: readonly Candidate[], from: string, to: string): string[] {
  const [a, b] = [from, to].map((id) => listed.findIndex((candidate) => candidate.id === id));
  if (a === undefined || b === undefined || a < 0) return [to];
  const ids = listed.slice(Math.min(a, b), Math.max(a, b) + 1).map(({id}) => id);
  return [to, ...ids.filter((id) => id !== to)];
}

const toggledIn = (selected: readonly string[], id: string): string[] =>
  selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];

/** The other ways of writing a name; one that a heading has in capitals, and the text in small letters, says nothing new. */
function otherForms(name: string, forms: readonly ProposedForm[]): string[] {
  const texts = forms.map(({text}) => text);
  const inCapitals = new Set([name, ...texts].flatMap((text) => (/\p{Ll}/u.test(text) ? text.toUpperCase() : [])));
  return texts.filter((text) => text !== name && !inCapitals.has(text));
}
