import type {Membership} from "../../core/model/study.ts";
import {certaintyInWords, membershipDates} from "../datesInWords.ts";
import type {Shown} from "../derived.ts";
import {ExtraColumns} from "./EntityFacts.tsx";
import {LongText} from "./LongText.tsx";
import {SourceLine} from "./SourceLine.tsx";

/** One membership: role, when, how sure, on what source, with what note. */
export function MembershipFacts({shown: {study, view}, membership}: {shown: Shown; membership: Membership}) {
  const {source, locator, note, extra} = membership;
  return (
    <div className="membership-facts">
      <p className="small">
        <bdi>{factsInWords(membership)}</bdi>
      </p>
      <SourceLine study={study} source={source} locator={locator} hidden={source !== null && view.hiddenSources.includes(source)} />
      {note !== "" && (
        <p className="quiet small">
          <LongText text={note} />
        </p>
      )}
      <ExtraColumns extra={extra} />
    </div>
  );
}

/** "leading member, 1923–1929, doubtful" */
export const factsInWords = ({role, start, end, certainty}: Membership): string =>
  [role, membershipDates(start, end) || "undated", certaintyInWords(certainty)].filter((fact) => fact !== "").join(", ");
