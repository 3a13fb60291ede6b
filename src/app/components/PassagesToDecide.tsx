import type {ReactNode} from "react";
import type {TextSpan} from "../../core/model/markup.ts";
import type {PassageEvidence} from "../../core/model/network.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {LongList} from "./LongList.tsx";
import {Passage} from "./Passage.tsx";

const FEW = 3;
const NOBODY: ReadonlyMap<string, string> = new Map();

interface PassagesToDecideProps<T> {
  title: string;
  says: string;
  passages: readonly T[];
  shown: Shown;
  /** Which words of a passage are decided on. */
  wordsOf(passage: T): TextSpan;
  /** What stands under a passage. */
  children(passage: T): ReactNode;
}

/** Passages in which someone says, or has said, whom a name means; nothing where there are none. */
export function PassagesToDecide<T extends {evidence: PassageEvidence}>({
  title,
  says,
  passages,
  shown: {view, opened},
  wordsOf,
  children
}: PassagesToDecideProps<T>) {
  const t = useWords(evidence);
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>
        {title}
        <span className="count">{passages.length}</span>
      </h3>
      <p className="quiet small">{says}</p>
      <LongList
        items={passages}
        limit={FEW}
        all={t.allPassages}
        keyOf={(passage) => `${wordsOf(passage).start} ${passage.evidence.source}`}
        className="evidence-passages"
      >
        {(passage) => (
          <>
            <Passage
              opened={opened}
              evidence={passage.evidence}
              named={NOBODY}
              unsure={wordsOf(passage)}
              counted={!view.hiddenSources.includes(passage.evidence.source)}
            />
            {children(passage)}
          </>
        )}
      </LongList>
    </section>
  );
}
