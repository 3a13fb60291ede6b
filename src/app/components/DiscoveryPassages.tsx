import {useMemo, useState} from "react";
import type {Source} from "../../core/model/study.ts";
import type {Candidate} from "../../core/text/discovery/curate.ts";
import type {Passage} from "../../core/text/discovery/proposal.ts";
import {splitOff} from "../discovery/actions.ts";
import {useSession} from "../discovery/discoveryStore.ts";
import {excerpt} from "../discovery/excerpt.ts";
import {passageOrder} from "../discovery/passageOrder.ts";
import {Foreign} from "./Foreign.tsx";
import "./Passage.css";
import "./DiscoveryPassages.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

const FIRST = 20;

const NONE: readonly Source[] = [];

/** Every place where a name stands, with the name marked: running text first, then headings and lists. */
export function DiscoveryPassages({candidate}: {candidate: Candidate}) {
  const t = useWords(texts);
  const sources = useSession(({stage}) => (stage.type === "reviewing" ? stage.sources : NONE));
  const [shown, setShown] = useState(FIRST);
  const {passages, running} = useMemo(() => passageOrder(candidate.passages, sources), [candidate.passages, sources]);
  return (
    <section>
      <h3>{t.passages}</h3>
      <ol className="discovery-passages">
        {passages.slice(0, shown).map((passage, i) => (
          <li key={`${passage.source} ${passage.start}`}>
            {i === running && i > 0 && <h4 className="quiet small">{t.inHeadings}</h4>}
            <One
              candidate={candidate}
              passage={passage}
              source={sources.find(({id}) => id === passage.source)}
              several={sources.length > 1}
            />
          </li>
        ))}
      </ol>
      {passages.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 5 * FIRST)}>
          {t.showMoreOf({count: Math.min(5 * FIRST, passages.length - shown), all: passages.length})}
        </button>
      )}
    </section>
  );
}

interface OneProps {
  candidate: Candidate;
  passage: Passage;
  source: Source | undefined;
  several: boolean;
}

function One({candidate, passage, source, several}: OneProps) {
  const t = useWords(texts);
  const {start, end, paragraph} = passage;
  const {before, name, after} = excerpt(source?.text ?? "", start, end);
  const part = (): void => splitOff(candidate, name, [], [{source: passage.source, start}]);
  return (
    <figure className="passage">
      <blockquote dir="auto">
        <p>
          {before}
          <mark>{name}</mark>
          {after}
        </p>
      </blockquote>
      <figcaption className="quiet small">
        <span>
          {several && (
            <>
              <Foreign text={source?.title ?? ""} />,{" "}
            </>
          )}
          <Foreign text={pageAt(source, start) ?? `¶ ${paragraph + 1}`} />
        </span>
        {candidate.passages.length > 1 && (
          <button type="button" className="link" onClick={part}>
            {t.somebodyElse}
          </button>
        )}
      </figcaption>
    </figure>
  );
}

/** The page of the document on which a place is, where it has pages. */
const pageAt = (source: Source | undefined, offset: number): string | undefined =>
  source?.markup?.pages.findLast(({start}) => start <= offset)?.label;
