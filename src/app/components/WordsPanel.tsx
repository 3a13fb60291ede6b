import {useEffect, useMemo, useRef, useState} from "react";
import type {FoundPassage} from "../../core/text/findWords.ts";
import {finding} from "../../words/en/finding.ts";
import {pickAll, select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {peopleIn} from "../findPassages.ts";
import {useWords} from "../language.ts";
import type {Selection} from "../state.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {NameButton} from "./NameButton.tsx";
import {Passage} from "./Passage.tsx";
import "./WordsPanel.css";

type Words = Selection & {type: "words"};

/** Passages drawn at a time. */
const MANY = 20;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** The passages that have the words looked for, in the order of the sources, each with the people whom it names. */
export function WordsPanel({shown, words}: {shown: Shown; words: Words}) {
  const t = useWords(finding);
  const {query, passages, keys, at} = words;
  const sources = useMemo(() => new Set(passages.map(({source}) => source)).size, [passages]);
  const [count, setCount] = useState(Math.max(MANY, (at ?? 0) + 1));
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (at === null) return;
    setCount((before) => Math.max(before, at + 1));
    list.current?.children[at]?.scrollIntoView({block: "center"});
  }, [at]);
  const left = passages.length - count;
  return (
    <>
      <h2 tabIndex={-1}>
        <Foreign text={t.title({words: query.trim()})} />
      </h2>
      <p className="evidence-life">{t.counted({passages: passages.length, sources})}</p>
      <p className="small words-people">
        <span className="quiet">{keys.length === 0 ? t.nobody : t.people({count: keys.length})}</span>
        {keys.length > 0 && (
          <button type="button" className="link" onClick={() => pickOnly(keys)}>
            {t.pick}
          </button>
        )}
      </p>
      <ul className="evidence-passages words-passages" ref={list}>
        {passages.slice(0, count).map((passage, i) => (
          <li key={`${passage.start} ${passage.source}`}>
            <PassageWithPeople shown={shown} passage={passage} current={i === at} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="link small" onClick={() => setCount(count + MANY)}>
          {t.more({count: Math.min(MANY, left), left})}
        </button>
      )}
    </>
  );
}

/** These and nobody who was picked before. */
function pickOnly(keys: readonly string[]): void {
  update((state) => pickAll(keys)(select(null)(state)));
}

interface PassageWithPeopleProps {
  shown: Shown;
  passage: FoundPassage;
  current: boolean;
}

function PassageWithPeople({shown, passage, current}: PassageWithPeopleProps) {
  const {opened, view} = shown;
  const people = useMemo(() => peopleIn(passage, opened), [passage, opened]);
  return (
    <>
      <Passage
        opened={opened}
        evidence={passage}
        named={NOBODY}
        found={passage.marks}
        counted={!view.hiddenSources.includes(passage.source)}
        current={current}
      />
      {people.length > 0 && (
        <p className="words-people">
          {people.map((key) => (
            <NameButton key={key} shown={shown} node={key} short />
          ))}
        </p>
      )}
    </>
  );
}
