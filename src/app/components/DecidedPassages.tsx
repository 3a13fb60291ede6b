import {useMemo} from "react";
import type {Entity} from "../../core/model/study.ts";
import {type DecidedPassage, decidedPassages} from "../../core/network/decidedPassages.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Shown} from "../derived.ts";
import {rich, useWords} from "../language.ts";
import {takeBack} from "../readAnew.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {Passage} from "./Passage.tsx";

const FEW = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** Where somebody has said whom a name means that is or might be this person's, each to be taken back. */
export function DecidedPassages({shown: {study, view, opened}, entity}: {shown: Shown; entity: Entity}) {
  const t = useWords(evidence);
  const {segmentations} = opened;
  const passages = useMemo(() => decidedPassages(entity, study, segmentations), [entity, study, segmentations]);
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>
        {t.decidedTitle}
        <span className="count">{passages.length}</span>
      </h3>
      <p className="quiet small">{t.decidedSays}</p>
      <LongList
        items={passages}
        limit={FEW}
        all={t.allPassages}
        keyOf={({evidence: {source}, verdict: {start}}) => `${start} ${source}`}
        className="evidence-passages"
      >
        {(passage) => (
          <>
            <Passage
              opened={opened}
              evidence={passage.evidence}
              named={NOBODY}
              unsure={passage.verdict}
              counted={!view.hiddenSources.includes(passage.evidence.source)}
            />
            <Decided passage={passage} study={study} />
          </>
        )}
      </LongList>
    </section>
  );
}

function Decided({passage: {evidence: place, verdict, text}, study}: {passage: DecidedPassage} & Pick<Shown, "study">) {
  const t = useWords(evidence);
  const source = study.sources.find(({id}) => id === place.source);
  const name = study.entities.find(({id}) => id === verdict.entity)?.name;
  const word = <Foreign key="word" text={text} />;
  return (
    <p className="small decision">
      <span className="quiet">
        {name === undefined
          ? rich(t.decidedIsNobody, {word})
          : rich(t.decidedIs, {word, name: <Foreign key="name" text={name} />})}
      </span>
      {source && (
        <button type="button" className="link" onClick={() => void takeBack(source, verdict)}>
          {t.takeBack}
        </button>
      )}
    </p>
  );
}
