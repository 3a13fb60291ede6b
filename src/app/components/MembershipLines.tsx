import {useMemo, useState} from "react";
import {compare} from "../../core/base/compare.ts";
import {compareDates} from "../../core/model/date.ts";
import type {Membership, Study} from "../../core/model/study.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {type AxisBar, membershipAxis} from "../membershipAxis.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {factsInWords, MembershipFacts} from "./MembershipFacts.tsx";
import "./MembershipLines.css";
import {dates} from "../../words/en/dates.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Language} from "../../words/language.ts";
import {useLanguage, useWords} from "../language.ts";

interface MembershipLinesProps {
  shown: Shown;
  /** Those of one entity. */
  memberships: readonly Membership[];
}

interface Row {
  group: string;
  name: string;
  memberships: Membership[];
  bars: (AxisBar | null)[];
}

const FEW = 8;

/** The groups of one person on one axis of years; role, certainty and source of the line one points at stand below. */
export function MembershipLines({shown, memberships}: MembershipLinesProps) {
  const t = useWords(evidence);
  const {study, appearance, theme, language} = shown;
  const [pointed, setPointed] = useState<string | null>(null);
  const {rows, first, last} = useMemo(() => membershipRows(study, memberships), [study, memberships]);
  const colours = new Map(appearance.groups.map(({id, colour}) => [id, colour]));
  const details = rows.find(({group}) => group === pointed)?.memberships ?? [];
  return (
    <section className="memberships">
      <div className="membership-head">
        <h3>{t.groupsWhen}</h3>
        {first !== null && (
          <p className="membership-years quiet small" aria-hidden="true">
            <span>{first}</span>
            {first !== last && <span>{last}</span>}
          </p>
        )}
      </div>
      <LongList items={rows} limit={FEW} all={t.allGroups} keyOf={({group}) => group}>
        {({group, name, memberships: own, bars}) => (
          <button
            type="button"
            className="membership"
            onMouseEnter={() => setPointed(group)}
            onMouseLeave={() => setPointed(null)}
            onFocus={() => setPointed(group)}
            onBlur={() => setPointed(null)}
            onClick={() => update(select({type: "group", id: group}))}
          >
            <Foreign className="membership-name" text={name} />
            <Axis bars={bars} memberships={own} colour={colours.get(group) ?? theme.plain} />
            <span className="visually-hidden">{own.map((one) => `; ${membershipInWords(one, study, language)}`)}</span>
          </button>
        )}
      </LongList>
      <div className="membership-details quiet small" aria-hidden="true">
        {details.length === 0 && t.pointAt}
        {details.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a table may be alike, and they never move
          <MembershipFacts key={i} shown={shown} membership={one} brief />
        ))}
      </div>
    </section>
  );
}

function Axis({bars, memberships, colour}: {bars: Row["bars"]; memberships: readonly Membership[]; colour: string}) {
  const language = useLanguage();
  return (
    <span className="membership-axis" aria-hidden="true" style={{color: colour}}>
      {bars.map((bar, i) =>
        bar === null ? null : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: one bar for each row of a table; they never move
            key={i}
            className="membership-bar"
            data-certainty={memberships[i]?.certainty}
            data-fades={bar.fadesIn ? "in" : bar.fadesOut ? "out" : undefined}
            style={{left: `${bar.from * 100}%`, width: `${(bar.to - bar.from) * 100}%`}}
          />
        )
      )}
      {bars.every((bar) => bar === null) && <span className="membership-undated">{language.words(dates).undated}</span>}
    </span>
  );
}

/** "leading member, 1923–1929, doubtful; Profile, ¶ 53" */
function membershipInWords(membership: Membership, study: Study, language: Language): string {
  const {source, locator} = membership;
  const title =
    source === null
      ? language.words(evidence).noSourceNamed
      : (study.sources.find(({id}) => id === source)?.title ?? source);
  return [factsInWords(membership, language), title, locator].filter((word) => word !== "").join(", ");
}

/** A row for each group, the earliest first; all on one axis. */
function membershipRows(
  {groups}: Study,
  memberships: readonly Membership[]
): {rows: Row[]; first: number | null; last: number | null} {
  const names = new Map(groups.map(({id, name}) => [id, name]));
  const ordered = [...memberships].sort(
    (a, b) => compareDates(a.start ?? a.end, b.start ?? b.end) || compare(a.group, b.group) || compare(a.role, b.role)
  );
  const axis = membershipAxis(ordered);
  const rows = new Map<string, Row>();
  ordered.forEach((membership, i) => {
    const {group} = membership;
    const row = rows.get(group) ?? {group, name: names.get(group) ?? group, memberships: [], bars: []};
    row.memberships.push(membership);
    row.bars.push(axis?.bars[i] ?? null);
    rows.set(group, row);
  });
  return {rows: [...rows.values()], first: axis?.first ?? null, last: axis?.last ?? null};
}
