import type {ReferenceEvidence} from "../../core/model/network.ts";
import type {Study} from "../../core/model/study.ts";
import "./References.css";

interface ReferencesProps {
  study: Study;
  evidence: readonly ReferenceEvidence[];
  hiddenSources: readonly string[];
  /** Also who wrote the source, what it is, and whether one can read it here. */
  full?: boolean;
}

/** What a tie rests on: source, locator and note, one reference a line. */
export function References({study, evidence, hiddenSources, full = false}: ReferencesProps) {
  return (
    <ul className="references">
      {evidence.map((reference) => (
        <li key={JSON.stringify([reference.source, reference.locator, reference.note])}>
          <Reference study={study} reference={reference} hidden={reference.source !== null && hiddenSources.includes(reference.source)} full={full} />
        </li>
      ))}
    </ul>
  );
}

function Reference({study, reference, hidden, full}: {study: Study; reference: ReferenceEvidence; hidden: boolean; full: boolean}) {
  const source = study.sources.find(({id}) => id === reference.source);
  return (
    <>
      {full && reference.note !== "" && (
        <p>
          <bdi>{reference.note}</bdi>
        </p>
      )}
      <p className="quiet small">
        {full && source && source.author !== "" && (
          <>
            <bdi>{source.author}</bdi>,{" "}
          </>
        )}
        {reference.source === null ? "No source named" : <bdi>{source?.title ?? reference.source}</bdi>}
        {reference.locator !== "" && (
          <>
            {" · "}
            <bdi>{reference.locator}</bdi>
          </>
        )}
        {hidden && " · filtered out"}
        {full && source?.text === null && ". Nobody has typed in this source."}
      </p>
      {!full && reference.note !== "" && (
        <p className="quiet small">
          <bdi>{reference.note}</bdi>
        </p>
      )}
    </>
  );
}
