import {useMemo} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import {compare} from "../../core/base/compare.ts";
import {compareDates} from "../../core/model/date.ts";
import {ENTITY_KINDS, type EntityKind, type Group, type Membership} from "../../core/model/study.ts";
import type {IsolationRule} from "../../core/model/view.ts";
import {membershipFilter} from "../../core/network/membershipFilter.ts";
import {edgeFilter} from "../../core/network/visiblePart.ts";
import {onlyIsolated, removeOwnGroup, toggleIsolated} from "../changes/groups.ts";
import {changeView} from "../changes/view.ts";
import {membershipDates} from "../datesInWords.ts";
import {nodeKeys, type Shown} from "../derived.ts";
import {update} from "../store.ts";
import {ExtraColumns} from "./EntityFacts.tsx";
import {Foreign} from "./Foreign.tsx";
import {GroupBeside} from "./GroupBeside.tsx";
import {LongList} from "./LongList.tsx";
import {LongText} from "./LongText.tsx";
import {MembershipFacts} from "./MembershipFacts.tsx";
import {NameButton} from "./NameButton.tsx";
import "./GroupPanel.css";
import {evidence} from "../../words/en/evidence.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import type {Language} from "../../words/language.ts";
import {useWords} from "../language.ts";

const FEW = 14;

/** One group: what it was and when, what holds it together and ties it to others, and its members. */
export function GroupPanel({shown, group}: {shown: Shown; group: Group}) {
  const t = useWords(evidence);
  const isolated = shown.view.isolation?.groups.includes(group.id) ?? false;
  const colour = shown.appearance.groups.find(({id}) => id === group.id)?.colour;
  const said = [capitalised(group.kind), membershipDates(group.start, group.end, shown.language)].filter(
    (word) => word !== ""
  );
  return (
    <>
      <h2 tabIndex={-1}>
        <Foreign text={group.name} />
      </h2>
      {said.length > 0 && (
        <p className="evidence-life">
          {colour && <span className="swatch group-swatch" style={{background: colour}} />}
          <Foreign text={said.join(", ")} />
        </p>
      )}
      {group.note !== "" && (
        <p className="evidence-note">
          <LongText text={group.note} />
        </p>
      )}
      <ExtraColumns extra={group.extra} />
      <p className="group-isolate">
        <button type="button" className="action" onClick={() => update(toggleIsolated(group.id))}>
          {isolated ? t.isolated : t.isolate}
        </button>
        {shown.view.ownGroups.some(({id}) => id === group.id) && (
          <button type="button" className="link small" onClick={() => update(removeOwnGroup(group.id))}>
            {t.removeGroup}
          </button>
        )}
      </p>
      <GroupTies shown={shown} group={group.id} />
      <GroupBeside shown={shown} group={group} />
      <Members shown={shown} group={group.id} />
    </>
  );
}

/** How many ties run between members and how many lead out; each number shows what it counts. */
function GroupTies({shown, group}: {shown: Shown; group: string}) {
  const t = useWords(evidence);
  const {network, study, view} = shown;
  const {inside, out} = useMemo(() => {
    const keys = nodeKeys(network);
    const members = new Set(
      study.memberships.flatMap((one) => (one.group === group ? (keys.get(one.entity) ?? []) : []))
    );
    const kinds = new Set(view.kinds);
    const passes = edgeFilter(study, view);
    const counts = {inside: 0, out: 0};
    network.forEachEdge((_edge, attributes, from, to, source, target) => {
      const ends = Number(members.has(from)) + Number(members.has(to));
      if (ends === 0 || attributes.layer !== "tie" || !passes(attributes)) return;
      if (kinds.has(source.kind) && kinds.has(target.kind)) counts[ends === 2 ? "inside" : "out"] += 1;
    });
    return counts;
  }, [network, study, view, group]);
  const show = (rule: IsolationRule) => update(changeView({isolation: {...onlyIsolated(view, group), rule}}));
  return (
    <p className="small group-ties">
      <button type="button" className="link" onClick={() => show("inside")}>
        {t.tiesInside({count: inside})}
      </button>
      <button type="button" className="link" onClick={() => show("boundary")}>
        {t.tiesOut({count: out})}
      </button>
    </p>
  );
}

function Members({shown, group}: {shown: Shown; group: string}) {
  const t = useWords(evidence);
  const {language} = shown;
  const {study, network, view} = shown;
  const isOwn = view.ownGroups.some(({id}) => id === group); // nothing to say of when and on what source
  const counts = useMemo(() => membershipFilter(study, view), [study, view]);
  const members = useMemo(() => membersOf(study.memberships, study.entities, group), [study, group]);
  const keys = nodeKeys(network);
  const entityKinds = useMemo(() => new Map(study.entities.map(({id, kind}) => [id, kind])), [study]);
  return (
    <section>
      <h3>
        {t.members}
        <span className="count">{countsByKind(members, entityKinds, language)}</span>
      </h3>
      {members.length === 0 && <p className="quiet">{t.noMembers}</p>}
      <LongList items={members} limit={FEW} all={t.allMembers} keyOf={([entity]) => entity} className="group-members">
        {([entity, own]) => {
          const key = keys.get(entity);
          return (
            <>
              {key === undefined ? <Foreign text={entity} /> : <NameButton shown={shown} node={key} />}
              {(isOwn ? [] : own).map((membership, i) => (
                <MembershipFacts
                  // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a table may be alike, and they never move
                  key={i}
                  shown={shown}
                  membership={membership}
                  counted={counts(membership)}
                />
              ))}
            </>
          );
        }}
      </LongList>
    </section>
  );
}

/** "14 people, 1 organisation" */
function countsByKind(
  members: readonly [string, unknown][],
  kinds: ReadonlyMap<string, EntityKind>,
  language: Language
): string {
  const t = language.words(kindTexts);
  return ENTITY_KINDS.flatMap((kind) => {
    const count = members.filter(([entity]) => kinds.get(entity) === kind).length;
    return count === 0 ? [] : [t[`${kind}Count`]({count})];
  }).join(", ");
}

/** Members with all their memberships, whoever joined first before the others, then by name. */
function membersOf(
  memberships: readonly Membership[],
  entities: Shown["study"]["entities"],
  group: string
): [string, Membership[]][] {
  const names = new Map(entities.map(({id, name}) => [id, name]));
  const members = new Map<string, Membership[]>();
  const own = memberships.filter((one) => one.group === group);
  own.sort(
    (a, b) =>
      compareDates(a.start ?? a.end, b.start ?? b.end) ||
      compare(names.get(a.entity) ?? "", names.get(b.entity) ?? "") ||
      compare(a.entity, b.entity)
  );
  for (const membership of own) {
    const list = members.get(membership.entity);
    if (list) list.push(membership);
    else members.set(membership.entity, [membership]);
  }
  return [...members];
}
