import {type ReactNode, useId, useMemo, useState} from "react";
import type {Group} from "../../core/model/study.ts";
import {groupOverlaps} from "../../core/network/groupOverlaps.ts";
import {type GroupCut, groupsBeside} from "../../core/network/groupsBeside.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {evidence} from "../../words/en/evidence.ts";
import {kinds} from "../../words/en/kinds.ts";
import {changeView} from "../changes/view.ts";
import {nodeKeys, type Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";

/** How many groups that share members are named at once, and up to how many people in both. */
const FEW = 12;
const MOST_NAMED = 8;

/** Where else members of a group are; beside one that is chosen: who is in both, who in one alone, what runs across. */
export function GroupBeside({shown, group}: {shown: Shown; group: Group}) {
  const t = useWords(evidence);
  const {study, view} = shown;
  const isolated = view.isolation?.groups.find((id) => id !== group.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const label = useId();
  const overlaps = useMemo(() => groupOverlaps(study, view, group.id), [study, view, group.id]);
  const others = study.groups.filter(({id}) => id !== group.id);
  const other = others.find(({id}) => id === (chosen ?? isolated));
  if (others.length === 0) return null;
  const both = overlaps.find(({group: id}) => id === other?.id);
  const cuts = other && <Cuts shown={shown} group={group} other={other} both={both?.members ?? []} />;
  return (
    <details className="group-others" open={other !== undefined || undefined}>
      <summary id={label}>{t.beside({count: overlaps.length})}</summary>
      <LongList
        items={overlaps}
        limit={FEW}
        all={t.allGroups}
        keyOf={({group: id}) => id}
        className="group-overlaps small"
        open={overlaps.indexOf(both ?? overlaps[0]!) >= FEW}
      >
        {({group: id, members}) => (
          <>
            <div className="group-overlap">
              <button type="button" className="link" aria-pressed={id === other?.id} onClick={() => setChosen(id)}>
                <Foreign text={others.find((one) => one.id === id)?.name ?? id} />
              </button>
              <span className="count">{members.length}</span>
            </div>
            {id === other?.id && cuts}
          </>
        )}
      </LongList>
      <select
        className="group-other"
        aria-labelledby={label}
        value={other?.id ?? ""}
        onChange={({target}) => setChosen(target.value)}
      >
        <option value="" disabled>
          {t.chooseGroup}
        </option>
        {others.map(({id, name}) => (
          <option key={id} value={id}>
            {cleanLine(name)}
          </option>
        ))}
      </select>
      {!both && cuts}
    </details>
  );
}

function Cuts({shown, group, other, both}: {shown: Shown; group: Group; other: Group; both: readonly string[]}) {
  const t = useWords(evidence);
  const k = useWords(kinds);
  const {network, study, view} = shown;
  const beside = useMemo(
    () => groupsBeside({network, study, view}, [group.id, other.id]),
    [network, study, view, group.id, other.id]
  );
  const isThis = ({isolation}: GroupCut) => JSON.stringify(isolation) === JSON.stringify(view.isolation);
  const row = (cut: GroupCut, count: string, words: string, below?: ReactNode) => (
    <li>
      <button
        type="button"
        className="link"
        aria-pressed={isThis(cut)}
        onClick={() => update(changeView({isolation: isThis(cut) ? null : cut.isolation}))}
      >
        {count}
      </button>{" "}
      <span className="quiet">{words}</span>
      {below}
    </li>
  );
  const members = ({people, others}: GroupCut) =>
    people > 0 || others === 0 ? k.personCount({count: people}) : String(others);
  return (
    <ul className="group-beside small">
      {row(beside.both, members(beside.both), t.inBoth, <Names shown={shown} entities={both} />)}
      {row(beside.onlyFirst, members(beside.onlyFirst), t.inThis)}
      {row(beside.onlySecond, members(beside.onlySecond), t.inOther)}
      {row(beside.against, t.tieCount({count: beside.against.ties}), t.across)}
    </ul>
  );
}

/** Who is in both, where they are few enough to be told. */
function Names({shown, entities}: {shown: Shown; entities: readonly string[]}) {
  const keys = nodeKeys(shown.network);
  const nodes = entities.flatMap((id) => keys.get(id) ?? []);
  if (nodes.length === 0 || nodes.length > MOST_NAMED) return null;
  return (
    <ul className="group-both">
      {nodes.map((node) => (
        <li key={node}>
          <NameButton shown={shown} node={node} />
        </li>
      ))}
    </ul>
  );
}
