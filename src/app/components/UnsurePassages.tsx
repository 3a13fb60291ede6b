import {useMemo} from "react";
import type {Mention} from "../../core/model/mention.ts";
import type {Entity, Study} from "../../core/model/study.ts";
import {type UnsurePassage, unsurePassages} from "../../core/network/unsurePassages.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Shown} from "../derived.ts";
import {rich, useWords} from "../language.ts";
import {decide} from "../readAnew.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {Passage} from "./Passage.tsx";

const FEW = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** Where a name may mean this person and nobody can tell: not counted, and shown with those it may mean as well. */
export function UnsurePassages({shown: {study, view, opened}, entity}: {shown: Shown; entity: Entity}) {
  const t = useWords(evidence);
  const {mentions, segmentations} = opened;
  const passages = useMemo(
    () => unsurePassages(entity.id, study, mentions, segmentations),
    [entity, study, mentions, segmentations]
  );
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>
        {t.perhaps}
        <span className="count">{passages.length}</span>
      </h3>
      <p className="quiet small">{t.perhapsSays}</p>
      <LongList
        items={passages}
        limit={FEW}
        all={t.allPassages}
        keyOf={({mention}) => `${mention.start} ${mention.source}`}
        className="evidence-passages"
      >
        {(passage) => (
          <>
            <Passage
              opened={opened}
              evidence={passage.evidence}
              named={NOBODY}
              unsure={passage.mention}
              counted={!view.hiddenSources.includes(passage.mention.source)}
            />
            <Rivals passage={passage} names={study.entities} />
            <Decision mention={passage.mention} study={study} />
          </>
        )}
      </LongList>
    </section>
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
