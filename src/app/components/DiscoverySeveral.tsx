import type {Candidate} from "../../core/text/discovery/curate.ts";
import {decideOn, mergeInto} from "../discovery/actions.ts";
import {confidenceInWords} from "../discovery/review.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoverySeveral.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

/** Several names at once: to accept, reject, or make one of. */
export function DiscoverySeveral({candidates}: {candidates: readonly Candidate[]}) {
  const t = useWords(texts);
  const ids = candidates.map(({id}) => id);
  return (
    <div className="discovery-chosen">
      <h2>{t.namesSelected({count: candidates.length})}</h2>
      <p className="discovery-acts">
        <button type="button" className="action" onClick={() => decideOn(ids, "accepted")}>
          {t.acceptThem}
        </button>
        <button type="button" className="action" onClick={() => decideOn(ids, "rejected")}>
          {t.rejectAll}
        </button>
      </p>
      <h3>{t.makeOneCalled}</h3>
      <ul>
        {candidates.map(({id, name, passages, confidence}) => (
          <li key={id}>
            <button type="button" className="discovery-into" onClick={() => mergeInto(id, ids)}>
              <Foreign text={name} />{" "}
              <span className="quiet small">
                {t.passageCount({count: passages.length})}, {confidenceInWords(confidence, t)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
