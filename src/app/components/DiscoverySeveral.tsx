import type {Candidate} from "../../core/text/discovery/curate.ts";
import {decideOn, mergeInto} from "../discovery/actions.ts";
import {confidenceInWords} from "../discovery/review.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoverySeveral.css";

/** Several names at once: to accept, reject, or make one of. */
export function DiscoverySeveral({candidates}: {candidates: readonly Candidate[]}) {
  const ids = candidates.map(({id}) => id);
  return (
    <div className="discovery-chosen">
      <h2>{candidates.length} names selected</h2>
      <p className="discovery-acts">
        <button type="button" className="action" onClick={() => decideOn(ids, "accepted")}>
          Accept all
        </button>
        <button type="button" className="action" onClick={() => decideOn(ids, "rejected")}>
          Reject all
        </button>
      </p>
      <h3>Make one of them, called</h3>
      <ul>
        {candidates.map(({id, name, passages, confidence}) => (
          <li key={id}>
            <button type="button" className="discovery-into" onClick={() => mergeInto(id, ids)}>
              <Foreign text={name} />{" "}
              <span className="quiet small">
                {passages.length} passages, {confidenceInWords(confidence)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
