import type {Study} from "../../core/model/study.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {Foreign} from "./Foreign.tsx";
import "./SourceLine.css";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

interface SourceLineProps {
  study: Study;
  /** Id of the source; null where none is named. */
  source: string | null;
  locator: string;
  /** Whether the filters leave it out. */
  hidden: boolean;
}

/** Source and locator in one line: a long title is cut, the locator never. */
export function SourceLine({study, source, locator, hidden}: SourceLineProps) {
  const t = useWords(evidence);
  const title = source === null ? t.noSource : (study.sources.find(({id}) => id === source)?.title ?? source);
  return (
    <p className="source-line quiet small">
      <bdi className="source-title" title={cleanLine(title.slice(0, 500))}>
        {title}
      </bdi>
      {(locator !== "" || hidden) && (
        <span className="source-locator">
          {locator !== "" && (
            <>
              {" · "}
              <Foreign text={locator} />
            </>
          )}
          {hidden && ` · ${t.filteredOut}`}
        </span>
      )}
    </p>
  );
}
