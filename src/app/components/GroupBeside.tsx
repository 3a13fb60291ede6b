import {useId, useMemo, useState} from "react";
import {counted} from "../../core/base/counted.ts";
import type {Group} from "../../core/model/study.ts";
import {type GroupCut, groupsBeside} from "../../core/network/groupsBeside.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import type {Shown} from "../derived.ts";
import {changeView} from "../state.ts";
import {update} from "../store.ts";

/** A group beside another that one chooses: who is in both, who in one alone, what runs across; each number shows it. */
export function GroupBeside({shown, group}: {shown: Shown; group: Group}) {
  const isolated = shown.view.isolation?.groups.find((id) => id !== group.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const label = useId();
  const others = shown.study.groups.filter(({id}) => id !== group.id);
  const other = others.find(({id}) => id === (chosen ?? isolated));
  if (others.length === 0) return null;
  return (
    <section>
      <h3 id={label}>Beside another group</h3>
      <select
        className="group-other"
        aria-labelledby={label}
        value={other?.id ?? ""}
        onChange={({target}) => setChosen(target.value)}
      >
        <option value="" disabled>
          Choose a group
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
    people > 0 || others === 0 ? counted(people, "person", "people") : String(others);
  return (
    <ul className="group-beside small">
      {row(beside.both, members(beside.both), "in both")}
      {row(beside.onlyFirst, members(beside.onlyFirst), "in this one, not in the other")}
      {row(beside.onlySecond, members(beside.onlySecond), "in the other, not in this one")}
      {row(beside.against, counted(beside.against.ties, "tie"), "from one to the other")}
    </ul>
  );
}
