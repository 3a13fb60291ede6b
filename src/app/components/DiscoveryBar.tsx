import {counted} from "../../core/base/counted.ts";
import {
  buildNetwork,
  canSaveFolder,
  leaveDiscovery,
  saveStudyFolder,
  saveStudyZip
} from "../discovery/discoveryController.ts";
import {change, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {decisionRedone, decisionUndone} from "../discovery/session.ts";
import "./DiscoveryBar.css";

/** Where one is, how far the review has come, and what can be made of it. */
export function DiscoveryBar() {
  const isReviewing = useSession((session) => session.stage.type === "reviewing");
  return (
    <header className="discovery-bar">
      <div className="discovery-title">
        <h1>Who is named in the texts?</h1>
        {isReviewing && <Counts />}
      </div>
      <nav aria-label="Review">
        {isReviewing && <Steps />}
        <button type="button" className="link" onClick={leaveDiscovery}>
          Leave
        </button>
        {isReviewing && <Results />}
      </nav>
    </header>
  );
}

/** "3 texts · 512 names · 40 accepted · 12 rejected". */
function Counts() {
  const sources = useSession(({stage}) => (stage.type === "reviewing" ? stage.sources.length : 0));
  const {curation, counts} = useSession(selectReview);
  const accepted = counts.byVerdict.get("accepted") ?? 0;
  const rejected = counts.byVerdict.get("rejected") ?? 0;
  return (
    <p className="quiet">
      {counted(sources, "text")} · {counted(curation.candidates.length, "name")} · <strong>{accepted} accepted</strong>{" "}
      · {rejected} rejected
    </p>
  );
}

function Steps() {
  const done = useSession(({log}) => log.done.length);
  const undone = useSession(({log}) => log.undone.length);
  return (
    <>
      <button type="button" className="link" disabled={done === 0} onClick={() => change(decisionUndone)}>
        Undo
      </button>
      <button type="button" className="link" disabled={undone === 0} onClick={() => change(decisionRedone)}>
        Redo
      </button>
    </>
  );
}

function Results() {
  const {curation, counts} = useSession(selectReview);
  const accepted = counts.byVerdict.get("accepted") ?? 0;
  const rest = curation.candidates.length - (counts.byVerdict.get("rejected") ?? 0);
  const who = accepted > 0 ? `of ${counted(accepted, "accepted name")}` : `of all ${counted(rest, "name")}`;
  return (
    <>
      <button type="button" className="link" onClick={saveStudyZip}>
        Save as ZIP
      </button>
      {canSaveFolder() && (
        <button type="button" className="link discovery-folder" onClick={() => void saveStudyFolder()}>
          Save in a folder
        </button>
      )}
      <button type="button" className="action primary" disabled={rest === 0} onClick={() => void buildNetwork()}>
        Build the network<span className="discovery-of"> {who}</span>
      </button>
    </>
  );
}
