import type {ReferenceEvidence} from "../../core/model/network.ts";
import type {Study} from "../../core/model/study.ts";
import {ExtraColumns} from "./EntityFacts.tsx";
import {Foreign} from "./Foreign.tsx";
import {LongText} from "./LongText.tsx";
import {SourceLine} from "./SourceLine.tsx";
import "./References.css";
import {evidence as texts} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

interface ReferencesProps {
  study: Study;
  evidence: readonly ReferenceEvidence[];
  hiddenSources: readonly string[];
  /** Also who wrote the source, its whole title, and whether one can read it here. */
  full?: boolean;
}

/** What a tie rests on: note, source and locator of each reference. */
export function References({study, evidence, hiddenSources, full = false}: ReferencesProps) {
  return (
    <ul className="references">
      {evidence.map((reference) => {
        const {source, locator, note, columns = []} = reference;
        const hidden = source !== null && hiddenSources.includes(source);
        return (
          <li key={JSON.stringify(reference)}>
            {note !== "" && (
              <p className={full ? undefined : "small"}>
                <LongText text={note} />
              </p>
            )}
            {full ? (
              <WholeSource study={study} reference={reference} hidden={hidden} />
            ) : (
              <SourceLine study={study} source={source} locator={locator} hidden={hidden} />
            )}
            {full && <ExtraColumns extra={new Map(columns)} />}
          </li>
        );
      })}
    </ul>
  );
}

function WholeSource({
  study,
  reference: {source: id, locator},
  hidden
}: {
  study: Study;
  reference: ReferenceEvidence;
  hidden: boolean;
}) {
  const t = useWords(texts);
  const source = study.sources.find((one) => one.id === id);
  return (
    <p className="quiet small">
      {source && source.author !== "" && (
        <>
          <Foreign text={source.author} />,{" "}
        </>
      )}
      {id === null ? t.noSource : <Foreign text={source?.title ?? id} />}
      {locator !== "" && (
        <>
          {", "}
          <Foreign text={locator} />
        </>
      )}
      {hidden && ` · ${t.filteredOut}`}
      {source?.text === null && `. ${t.notTypedIn}`}
    </p>
  );
}
