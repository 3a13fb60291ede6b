import {useMemo} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import type {Group} from "../../core/model/study.ts";
import type {IsolationRule} from "../../core/model/view.ts";
import {edgeFilter} from "../../core/network/visiblePart.ts";
import {onlyIsolated, removeOwnGroup, toggleIsolated} from "../changes/groups.ts";
import {changeView} from "../changes/view.ts";
import {membershipDates} from "../datesInWords.ts";
import {nodeKeys, type Shown} from "../derived.ts";
import {update} from "../store.ts";
import {ExtraColumns} from "./EntityFacts.tsx";
import {Foreign} from "./Foreign.tsx";
import {GroupBeside} from "./GroupBeside.tsx";
import {GroupMembers} from "./GroupMembers.tsx";
import {LongText} from "./LongText.tsx";
import "./GroupPanel.css";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

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
      <GroupMembers shown={shown} group={group.id} />
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
