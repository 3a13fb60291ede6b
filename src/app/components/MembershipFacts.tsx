import type {Membership} from "../../core/model/study.ts";
import {cutText} from "../../core/scene/displayText.ts";
import {dates} from "../../words/en/dates.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Language} from "../../words/language.ts";
import {certaintyInWords, membershipDates} from "../datesInWords.ts";
import type {Shown} from "../derived.ts";
import {ExtraColumns} from "./EntityFacts.tsx";
import {Foreign} from "./Foreign.tsx";
import {LongText} from "./LongText.tsx";
import {SourceLine} from "./SourceLine.tsx";

interface MembershipFactsProps {
  shown: Shown;
  membership: Membership;
  /** Nothing in it to press, and a long note cut. */
  brief?: boolean;
  /** Whether it counts in the years and at the certainty shown. */
  counted?: boolean;
}

/** One membership: role, when, how sure, on what source, with what note. */
export function MembershipFacts({
  shown: {study, view, language},
  membership,
  brief = false,
  counted = true
}: MembershipFactsProps) {
  const {source, locator, note, extra} = membership;
  return (
    <div className="membership-facts" data-quiet={!counted || undefined}>
      <p className="small">
        <Foreign text={factsInWords(membership, language)} />
        {!counted && ` · ${language.words(evidence).filteredOut}`}
      </p>
      {note !== "" && (
        <p className="small">
          {brief ? <Foreign text={cutText(note.slice(0, 400), 160)} /> : <LongText text={note} />}
        </p>
      )}
      <SourceLine
        study={study}
        source={source}
        locator={locator}
        hidden={source !== null && view.hiddenSources.includes(source)}
      />
      {!brief && <ExtraColumns extra={extra} />}
    </div>
  );
}

/** "leading member, 1923–1929, doubtful" */
export const factsInWords = ({role, start, end, certainty}: Membership, language: Language): string =>
  [role, membershipDates(start, end, language) || language.words(dates).undated, certaintyInWords(certainty, language)]
    .filter((fact) => fact !== "")
    .join(", ");
