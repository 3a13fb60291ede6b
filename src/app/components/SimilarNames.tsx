import {useMemo} from "react";
import type {Entity} from "../../core/model/study.ts";
import {sentenceAt} from "../../core/network/passages.ts";
import type {SimilarName} from "../../core/text/similarNames.ts";
import {similar} from "../../words/en/similar.ts";
import type {Shown} from "../derived.ts";
import {rich, useWords} from "../language.ts";
import {addAlias} from "../readAnew.ts";
import {useSimilarWords} from "../similarWords.ts";
import type {Opened} from "../state.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {Passage} from "./Passage.tsx";

const FEW = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** Words one letter from a name of this person, each with the first passage that has it, and the way to count them. */
export function SimilarNames({shown: {opened, view}, entity}: {shown: Shown; entity: Entity}) {
  const t = useWords(similar);
  const all = useSimilarWords(opened);
  const words = useMemo(() => all.filter((one) => one.entity === entity.id), [all, entity]);
  if (words.length === 0) return null;
  return (
    <section>
      <h3>
        {t.title}
        <span className="count">{words.length}</span>
      </h3>
      <p className="quiet small">{t.says}</p>
      <LongList items={words} limit={FEW} all={t.all} keyOf={({text}) => text} className="evidence-passages">
        {(word) => (
          <>
            <p className="small">
              {rich(t.word, {word: <Foreign key="word" text={word.text} />, count: word.count})},{" "}
              <span className="quiet">{rich(t.like, {name: <Foreign key="name" text={word.alias} />})}</span>{" "}
              <button type="button" className="link" onClick={() => void addAlias(entity, word.text)}>
                {t.add}
              </button>
            </p>
            <Passage
              opened={opened}
              evidence={sentenceOf(word, opened)}
              named={NOBODY}
              unsure={mentionOf(word)}
              counted={!view.hiddenSources.includes(word.source)}
            />
          </>
        )}
      </LongList>
    </section>
  );
}

function sentenceOf({source, start, text}: SimilarName, {segmentations}: Opened) {
  const sentences = segmentations.find((one) => one.source === source)?.sentences ?? [];
  const sentence = sentenceAt(sentences, start);
  return {source, start: sentence?.start ?? start, end: sentence?.end ?? start + text.length};
}

/** The word as `Passage` marks it. */
const mentionOf = ({start, text}: SimilarName) => ({start, end: start + text.length});
