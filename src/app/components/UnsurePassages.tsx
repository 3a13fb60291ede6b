import {useMemo} from "react";
import type {Entity} from "../../core/model/study.ts";
import {type UnsurePassage, unsurePassages} from "../../core/network/unsurePassages.ts";
import type {Shown} from "../derived.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {Passage} from "./Passage.tsx";

const FEW = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** Where a name may mean this person and nobody can tell: not counted, and shown with those it may mean as well. */
export function UnsurePassages({shown: {study, view, opened}, entity}: {shown: Shown; entity: Entity}) {
  const {mentions, segmentations} = opened;
  const passages = useMemo(
    () => unsurePassages(entity.id, study, mentions, segmentations),
    [entity, study, mentions, segmentations]
  );
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>
        Perhaps named here
        <span className="count">{passages.length}</span>
      </h3>
      <p className="quiet small">The name fits several people, and nothing near it tells who is meant. Not counted.</p>
      <LongList
        items={passages}
        limit={FEW}
        what="passages"
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
            <Rivals passage={passage} names={opened.study.entities} />
          </>
        )}
      </LongList>
    </section>
  );
}

function Rivals({passage: {mention}, names}: {passage: UnsurePassage; names: readonly Entity[]}) {
  return (
    <p className="quiet small">
      <Foreign text={mention.text} /> may be{" "}
      {mention.rivals.map(({entity, score}, i) => (
        <span key={entity}>
          {i > 0 && ", "}
          <Foreign text={names.find(({id}) => id === entity)?.name ?? entity} /> ({Math.round(score * 100)} %)
        </span>
      ))}
    </p>
  );
}
