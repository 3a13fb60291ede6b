import {useMemo} from "react";
import type {Entity} from "../../core/model/study.ts";
import {type DecidedPassage, decidedPassages} from "../../core/network/decidedPassages.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Shown} from "../derived.ts";
import {rich, useWords} from "../language.ts";
import {takeBack} from "../readAnew.ts";
import {Foreign} from "./Foreign.tsx";
import {PassagesToDecide} from "./PassagesToDecide.tsx";

/** Where somebody has said whom a name means that is or might be this person's, each to be taken back. */
export function DecidedPassages({shown, entity}: {shown: Shown; entity: Entity}) {
  const t = useWords(evidence);
  const {study} = shown;
  const {segmentations} = shown.opened;
  const passages = useMemo(() => decidedPassages(entity, study, segmentations), [entity, study, segmentations]);
  return (
    <PassagesToDecide
      title={t.decidedTitle}
      says={t.decidedSays}
      passages={passages}
      shown={shown}
      wordsOf={({verdict}) => verdict}
    >
      {(passage) => <Decided passage={passage} study={study} />}
    </PassagesToDecide>
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
