import {useId, useMemo, useState} from "react";
import type {Group} from "../../core/model/study.ts";
import {type GroupCut, groupsBeside} from "../../core/network/groupsBeside.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {evidence} from "../../words/en/evidence.ts";
import {kinds} from "../../words/en/kinds.ts";
import {changeView} from "../changes/view.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";

/** A group beside another that one chooses: who is in both, who in one alone, what runs across; each number shows it. */
export function GroupBeside({shown, group}: {shown: Shown; group: Group}) {
  const t = useWords(evidence);
  const isolated = shown.view.isolation?.groups.find((id) => id !== group.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const label = useId();
  const others = shown.study.groups.filter(({id}) => id !== group.id);
  const other = others.find(({id}) => id === (chosen ?? isolated));
  if (others.length === 0) return null;
  return (
    <section>
      <h3 id={label}>{t.beside}</h3>
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
      {other && <Cuts shown={shown} group={group} other={other} />}
    </section>
  );
}

function Cuts({shown, group, other}: {shown: Shown; group: Group; other: Group}) {
  const t = useWords(evidence);
  const k = useWords(kinds);
  const {network, study, view} = shown;
  const beside = useMemo(
    () => groupsBeside({network, study, view}, [group.id, other.id]),
    [network, study, view, group.id, other.id]
  );
  const isThis = ({isolation}: GroupCut) => JSON.stringify(isolation) === JSON.stringify(view.isolation);
  const row = (cut: GroupCut, count: string, words: string) => (
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
    </li>
  );
  const members = ({people, others}: GroupCut) =>
    people > 0 || others === 0 ? k.personCount({count: people}) : String(others);
  return (
    <ul className="group-beside small">
      {row(beside.both, members(beside.both), t.inBoth)}
      {row(beside.onlyFirst, members(beside.onlyFirst), t.inThis)}
      {row(beside.onlySecond, members(beside.onlySecond), t.inOther)}
      {row(beside.against, t.tieCount({count: beside.against.ties}), t.across)}
    </ul>
  );
}
