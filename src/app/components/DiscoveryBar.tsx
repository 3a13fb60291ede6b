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
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

/** Where one is, how far the review has come, and what can be made of it. */
export function DiscoveryBar() {
  const t = useWords(texts);
  const isReviewing = useSession((session) => session.stage.type === "reviewing");
  return (
    <header className="discovery-bar">
      <div className="discovery-title">
        <h1>{t.title}</h1>
        {isReviewing && <Counts />}
      </div>
      <nav aria-label={t.review}>
        {isReviewing && <Steps />}
        <button type="button" className="link" onClick={leaveDiscovery}>
          {t.leave}
        </button>
        {isReviewing && <Results />}
      </nav>
    </header>
  );
}

/** "3 texts · 512 names · 40 accepted · 12 rejected". */
function Counts() {
  const t = useWords(texts);
  const sources = useSession(({stage}) => (stage.type === "reviewing" ? stage.sources.length : 0));
  const {curation, counts} = useSession(selectReview);
  const accepted = counts.byVerdict.get("accepted") ?? 0;
  const rejected = counts.byVerdict.get("rejected") ?? 0;
  return (
    <p className="quiet">
      {t.counts({texts: sources, names: curation.candidates.length})} ·{" "}
      <strong>{t.acceptedCount({count: accepted})}</strong> · {t.rejectedCount({count: rejected})}
    </p>
  );
}

function Steps() {
  const t = useWords(texts);
  const done = useSession(({log}) => log.done.length);
  const undone = useSession(({log}) => log.undone.length);
  return (
    <>
      <button type="button" className="link" disabled={done === 0} onClick={() => change(decisionUndone)}>
        {t.undo}
      </button>
      <button type="button" className="link" disabled={undone === 0} onClick={() => change(decisionRedone)}>
        {t.redo}
      </button>
    </>
  );
}

function Results() {
  const t = useWords(texts);
  const {curation, counts} = useSession(selectReview);
  const accepted = counts.byVerdict.get("accepted") ?? 0;
  const rest = curation.candidates.length - (counts.byVerdict.get("rejected") ?? 0);
  const who = accepted > 0 ? t.ofAccepted({count: accepted}) : t.ofAll({count: rest});
  return (
    <>
      <button type="button" className="link" onClick={saveStudyZip}>
        {t.saveZip}
      </button>
      {canSaveFolder() && (
        <button type="button" className="link discovery-folder" onClick={() => void saveStudyFolder()}>
          {t.saveFolder}
        </button>
      )}
      <button type="button" className="action primary" disabled={rest === 0} onClick={() => void buildNetwork()}>
        {t.build}
        <span className="discovery-of"> {who}</span>
      </button>
    </>
  );
}
