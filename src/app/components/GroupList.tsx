import {lazy, memo, Suspense, useDeferredValue, useState} from "react";
import {ENTITY_KINDS} from "../../core/model/study.ts";
import type {TypedNetwork} from "../../core/network/typedNetwork.ts";
import {select} from "../changes/selection.ts";
import {memoised, type Shown, useOfShown} from "../derived.ts";
import {update} from "../store.ts";
import {cutOf, GroupRow} from "./GroupRow.tsx";
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
  typed: part.typed,
  memberships: part.memberships,
  coloured: appearance.groups.map(({id}) => id),
  colours: appearance.groups.map(({colour}) => colour),
  outlined: hulls.map(({id}) => id),
  outlinedAs: hulls.map(({form}) => form)
});

/**
 * The study's groups: colour, size, isolate, outline; and how the isolated ones are cut. What is pressed or ticked answers
 * at once, by itself; what there is to press, which moves all that stands below, follows once the stage has answered.
 */
export function GroupList() {
  return <Groups told={useDeferredValue(useOfShown(groupsOf))} />;
}

const Groups = memo(function Groups({told}: {told: ReturnType<typeof groupsOf> | null}) {
  const t = useWords(groups);
  const [all, setAll] = useState(false);
  if (!told || told.study.groups.length === 0) return null;
  const {study, isolation, outlinedAs} = told;
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
          <GroupForms study={study} outlined={outlined} hasPairs={outlinedAs.includes("pairs")} />
        </Suspense>
      )}
      {isolation && (
        <Suspense fallback={null}>
          <IsolationChoices last={isolation} />
        </Suspense>
      )}
    </section>
  );
});

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
