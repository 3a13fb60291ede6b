import {useState} from "react";
import type {Paragraph} from "../../core/model/mention.ts";
import {cutText, unturned} from "../../core/scene/displayText.ts";
import {finding} from "../../words/en/finding.ts";
import {useWords} from "../language.ts";
import "./ReadOn.css";

interface ReadOnProps {
  text: string;
  paragraphs: readonly Paragraph[];
  /** Index of the paragraph one comes from. */
  at: number;
}

/** Paragraphs added at a time, before and behind. */
const STEP = 2;
/** UTF-16 units shown of one paragraph. */
const LONGEST = 6000;

/** The source around a passage, more of it as one asks. */
export function ReadOn({text, paragraphs, at}: ReadOnProps) {
  const t = useWords(finding);
  const [reach, setReach] = useState<{before: number; behind: number} | null>(null);
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={reach !== null}
        onClick={() => setReach(reach ? null : {before: STEP, behind: STEP})}
      >
        {reach ? t.readLess : t.readOn}
      </button>
      {reach && (
        <Around
          text={text}
          paragraphs={paragraphs}
          at={at}
          from={Math.max(0, at - reach.before)}
          to={Math.min(paragraphs.length, at + 1 + reach.behind)}
          earlier={() => setReach({...reach, before: reach.before + STEP})}
          further={() => setReach({...reach, behind: reach.behind + STEP})}
        />
      )}
    </>
  );
}

interface AroundProps extends ReadOnProps {
  from: number;
  to: number;
  earlier(): void;
  further(): void;
}

function Around({text, paragraphs, at, from, to, earlier, further}: AroundProps) {
  const t = useWords(finding);
  return (
    <div className="read-on">
      <button type="button" className="link" disabled={from === 0} onClick={earlier}>
        {from === 0 ? t.begins : t.earlier}
      </button>
      {paragraphs.slice(from, to).map(({start, bodyStart, end, heading, locator}, i) => (
        <p key={start} dir="auto" data-heading={heading || undefined} data-current={from + i === at || undefined}>
          {locator !== "" && <bdi className="quiet small">{unturned(locator)} </bdi>}
          {cutText(unturned(text.slice(bodyStart, end)), LONGEST)}
        </p>
      ))}
      <button type="button" className="link" disabled={to === paragraphs.length} onClick={further}>
        {to === paragraphs.length ? t.ends : t.further}
      </button>
    </div>
  );
}
