import {lazy, memo, Suspense, useState} from "react";
import {ENTITY_KINDS, type Group, type Study} from "../../core/model/study.ts";
import type {Isolation} from "../../core/model/view.ts";
import type {TypedNetwork} from "../../core/network/typedNetwork.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {memoised, type Shown, useOfShown} from "../derived.ts";
import {type Change, changeView, select, toggled, toggleIsolated, toggleWithout} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import "./GroupList.css";
import {groups} from "../../words/en/groups.ts";
import {useWords} from "../language.ts";

const GroupForms = lazy(async () => ({default: (await import("./GroupForms.tsx")).GroupForms}));
const IsolationChoices = lazy(async () => ({default: (await import("./IsolationChoices.tsx")).IsolationChoices}));

const FEW = 8;

/** What of what is shown the list tells. */
const groupsOf = ({study, view, part, appearance, hulls}: Shown) => ({
  study,
  isolation: view.isolation,
  hulls: view.hulls,
  forms: view.forms,
  typed: part.typed,
  memberships: part.memberships,
  coloured: appearance.groups.map(({id}) => id),
  colours: appearance.groups.map(({colour}) => colour),
  outlined: hulls.map(({id}) => id),
  outlinedAs: hulls.map(({form}) => form)
});

/** The study's groups: colour, size, isolate, outline; and how the isolated ones are cut. */
export function GroupList() {
  const t = useWords(groups);
  const told = useOfShown(groupsOf);
  const [all, setAll] = useState(false);
  if (!told || told.study.groups.length === 0) return null;
  const {study, isolation, forms, outlinedAs} = told;
  const sizes = groupSizes(told.typed, told.memberships);
  const isolated = new Set([...(isolation?.groups ?? []), ...(isolation?.without ?? [])]);
  const coloured = new Map(told.coloured.map((id, i) => [id, told.colours[i]]));
  const outlined = new Set(told.outlined);
  const first = [...study.groups].sort((a, b) => Number(coloured.has(b.id)) - Number(coloured.has(a.id)));
  const listed = all ? first : first.filter((group, i) => i < FEW || isolated.has(group.id));
  return (
    <section aria-label={t.title} className="group-list">
      <h2>{t.title}</h2>
      <ul>
        {listed.map((group) => (
          <GroupRow
            key={group.id}
            study={study}
            group={group}
            colour={coloured.get(group.id)}
            size={sizes.get(group.id) ?? 0}
            cut={cutOf(isolation, group.id)}
            isOutlined={outlined.has(group.id)}
            isByChoice={told.hulls.includes(group.id)}
          />
        ))}
      </ul>
      {first.length > listed.length && (
        <button type="button" className="link small" onClick={() => setAll(true)}>
          {t.all({count: first.length})}
        </button>
      )}
      {all && first.length > FEW && (
        <button type="button" className="link small" onClick={() => setAll(false)}>
          {t.fewer}
        </button>
      )}
      <button
        type="button"
        className="link small group-communities"
        onClick={() => update(select({type: "communities", layer: "tie"}))}
      >
        {t.communities}
      </button>
      {outlined.size > 0 && (
        <Suspense fallback={null}>
          <GroupForms study={study} forms={forms} outlined={outlined} hasPairs={outlinedAs.includes("pairs")} />
        </Suspense>
      )}
      {isolation && (
        <Suspense fallback={null}>
          <IsolationChoices isolation={isolation} />
        </Suspense>
      )}
    </section>
  );
}

/** What an isolation does with a group: it is isolated or left out, or neither though others are; "none" without one. */
type Cut = "isolated" | "left" | "beside" | "none";

function cutOf(isolation: Isolation | null, group: string): Cut {
  if (!isolation) return "none";
  return isolation.groups.includes(group) ? "isolated" : isolation.without.includes(group) ? "left" : "beside";
}

interface GroupRowProps {
  study: Study;
  group: Group;
  colour: string | undefined;
  size: number;
  cut: Cut;
  isOutlined: boolean;
  /** Whether it is outlined because the reader wants it so, and not because it is isolated. */
  isByChoice: boolean;
}

/** One of many that a step of the slider leaves as they are. */
const GroupRow = memo(function GroupRow({study, group, colour, size, cut, isOutlined, isByChoice}: GroupRowProps) {
  const t = useWords(groups);
  const isolated = cut === "isolated";
  const left = cut === "left";
  const isMore = left || cut === "beside";
  const selected = useApp(({selection}) => selection?.type === "group" && selection.id === group.id);
  return (
    <li className="group-row" data-active={isolated || left || selected || undefined}>
      <button
        type="button"
        className="group-name"
        aria-current={selected || undefined}
        onClick={() => update(select({type: "group", id: group.id}))}
      >
        <span
          className="swatch"
          style={colour ? {background: colour} : {boxShadow: "inset 0 0 0 1.5px var(--control)"}}
        />
        <Foreign text={group.name} />
      </button>
      <span className="group-cuts">
        {isMore && (
          <button
            type="button"
            className="pill"
            aria-pressed={left}
            aria-label={t.leaveOut({name: cleanLine(group.name)})}
            title={t.leaveOutSays}
            onClick={() => update(toggleWithout(group.id))}
          >
            {t.not}
          </button>
        )}
        <button
          type="button"
          className="pill"
          aria-pressed={isolated}
          aria-label={(isMore ? t.andName : t.isolateName)({name: cleanLine(group.name)})}
          onClick={() => update(toggleIsolated(group.id))}
        >
          {isMore ? t.and : t.isolate}
        </button>
      </span>
      <span className="quiet">{size}</span>
      {(isolated || selected || isOutlined) && (
        <label className="check small group-outline">
          <input
            type="checkbox"
            checked={isOutlined}
            disabled={isOutlined && !isByChoice}
            aria-label={t.outlineName({name: cleanLine(group.name)})}
            onChange={() => update(outline(study, group.id))}
          />
          {t.outline}
        </label>
      )}
    </li>
  );
});

const outline =
  (study: Study, group: string): Change =>
  (state) =>
    changeView({
      hulls: toggled(
        state.view.hulls,
        group,
        study.groups.map(({id}) => id)
      )
    })(state);

/** Number of people in each group in the years shown; of all entities where a group never holds people. */
const groupSizes = memoised((typed: TypedNetwork, counts: Uint8Array): Map<string, number> => {
  const {groups, kinds, memberships} = typed;
  const {offsets, items} = memberships;
  const [people, all] = [new Uint32Array(groups.length), new Uint32Array(groups.length)];
  const isPeopled = new Uint8Array(groups.length);
  for (let node = 0; node < kinds.length; node++) {
    const isPerson = kinds[node] === PERSON;
    let last = -1; // memberships of one group stand together
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const group = items[k]!;
      if (isPerson) isPeopled[group] = 1;
      if (counts[k] === 0 || group === last) continue;
      last = group;
      all[group] = all[group]! + 1;
      if (isPerson) people[group] = people[group]! + 1;
    }
  }
  return new Map(groups.map((id, i) => [id, (isPeopled[i] === 1 ? people[i] : all[i]) ?? 0]));
});

const PERSON = ENTITY_KINDS.indexOf("person");
