import {useMemo} from "react";
import type {Mention} from "../../core/model/mention.ts";
import type {Entity, Study} from "../../core/model/study.ts";
import {type UnsurePassage, unsurePassages} from "../../core/network/unsurePassages.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Shown} from "../derived.ts";
import {rich, useWords} from "../language.ts";
import {decide} from "../readAnew.ts";
import {Foreign} from "./Foreign.tsx";
import {PassagesToDecide} from "./PassagesToDecide.tsx";

/** Where a name may mean this person and nobody can tell: not counted, and shown with those it may mean as well. */
export function UnsurePassages({shown, entity}: {shown: Shown; entity: Entity}) {
  const t = useWords(evidence);
  const {study} = shown;
  const {mentions, segmentations} = shown.opened;
  const passages = useMemo(
    () => unsurePassages(entity.id, study, mentions, segmentations),
    [entity, study, mentions, segmentations]
  );
  return (
    <PassagesToDecide
      title={t.perhaps}
      says={t.perhapsSays}
      passages={passages}
      shown={shown}
      wordsOf={({mention}) => mention}
    >
      {(passage) => (
        <>
          <Rivals passage={passage} names={study.entities} />
          <Decision mention={passage.mention} study={study} />
        </>
      )}
    </PassagesToDecide>
  );
}

function Rivals({passage: {mention}, names}: {passage: UnsurePassage; names: readonly Entity[]}) {
  const t = useWords(evidence);
  return (
    <p className="quiet small">
      {rich(t.mayBe, {
        name: <Foreign text={mention.text} />,
        people: mention.rivals.map(({entity, score}, i) => (
          <span key={entity}>
            {i > 0 && ", "}
            <Foreign text={names.find(({id}) => id === entity)?.name ?? entity} /> ({Math.round(score * 100)} %)
          </span>
        ))
      })}
    </p>
  );
}

/** Who is meant there, for the reader to say: one of those who may be, or nobody. */
function Decision({mention, study}: {mention: Mention; study: Study}) {
  const t = useWords(evidence);
  const source = study.sources.find(({id}) => id === mention.source);
  if (!source) return null;
  const {start, end} = mention;
  const say = (entity: string | null) => () => void decide(source, {start, end, entity});
  return (
    <p className="small decision">
      {mention.rivals.map(({entity}) => (
        <button key={entity} type="button" className="link" onClick={say(entity)}>
          {rich(t.itIs, {name: <Foreign text={study.entities.find(({id}) => id === entity)?.name ?? entity} />})}
        </button>
      ))}
      <button type="button" className="link" onClick={say(null)}>
        {t.itIsNobody}
      </button>
    </p>
  );
}
