import {useMemo} from "react";
import {ENTITY_KINDS, type EntityKind} from "../../core/model/study.ts";
import {groupMembers, type Member, saidOfAll} from "../../core/network/groupMembers.ts";
import {membershipFilter} from "../../core/network/membershipFilter.ts";
import {evidence} from "../../words/en/evidence.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import type {Language} from "../../words/language.ts";
import {nodeKeys, type Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {LongText} from "./LongText.tsx";
import {MembershipFacts} from "./MembershipFacts.tsx";
import {NameButton} from "./NameButton.tsx";

const FEW = 14;

/** Who was in a group, as what, when, and on what source; what is so of all of them is said once. */
export function GroupMembers({shown, group}: {shown: Shown; group: string}) {
  const t = useWords(evidence);
  const {study, view, language} = shown;
  const isOwn = view.ownGroups.some(({id}) => id === group); // nothing to say of when and on what source
  const counts = useMemo(() => membershipFilter(study, view), [study, view]);
  const members = useMemo(() => groupMembers(study, group), [study, group]);
  const alike = isOwn ? null : saidOfAll(members);
  const entityKinds = useMemo(() => new Map(study.entities.map(({id, kind}) => [id, kind])), [study]);
  return (
    <section>
      <h3>
        {t.members}
        <span className="count">{countsByKind(members, entityKinds, language)}</span>
      </h3>
      {members.length === 0 && <p className="quiet">{t.noMembers}</p>}
      {alike && <MembershipFacts shown={shown} membership={alike} counted={counts(alike)} />}
      <LongList items={members} limit={FEW} all={t.allMembers} keyOf={([entity]) => entity} className="group-members">
        {(member) => (
          <>
            <MemberName shown={shown} entity={member[0]} />
            {!isOwn && <Facts shown={shown} member={member} isSaid={alike !== null} counts={counts} />}
          </>
        )}
      </LongList>
    </section>
  );
}

function MemberName({shown, entity}: {shown: Shown; entity: string}) {
  const key = nodeKeys(shown.network).get(entity);
  return key === undefined ? <Foreign text={entity} /> : <NameButton shown={shown} node={key} />;
}

interface FactsProps {
  shown: Shown;
  member: Member;
  /** Said of all already, but for the note. */
  isSaid: boolean;
  counts: ReturnType<typeof membershipFilter>;
}

function Facts({shown, member: [, own], isSaid, counts}: FactsProps) {
  if (isSaid) {
    const note = own[0]?.note ?? "";
    return note === "" ? null : (
      <p className="small membership-facts">
        <LongText text={note} />
      </p>
    );
  }
  return own.map((membership, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a table may be alike, and they never move
    <MembershipFacts key={i} shown={shown} membership={membership} counted={counts(membership)} />
  ));
}

/** "14 people, 1 organisation" */
function countsByKind(members: readonly Member[], kinds: ReadonlyMap<string, EntityKind>, language: Language): string {
  const t = language.words(kindTexts);
  return ENTITY_KINDS.flatMap((kind) => {
    const count = members.filter(([entity]) => kinds.get(entity) === kind).length;
    return count === 0 ? [] : [t[`${kind}Count`]({count})];
  }).join(", ");
}
