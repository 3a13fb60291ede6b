import {useEffect, useRef} from "react";
import type {Problem} from "../../core/base/problem.ts";
import {DISCOVERY_KEYS} from "../discovery/discoveryKeys.ts";
import {change, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {select} from "../discovery/session.ts";
import {DiscoveryCandidate} from "./DiscoveryCandidate.tsx";
import {DiscoverySeveral} from "./DiscoverySeveral.tsx";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryDetail.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

const NONE: readonly Problem[] = [];

/** The name that is looked at, or several, or how one works here. */
export function DiscoveryDetail() {
  const t = useWords(texts);
  const selected = useSession((session) => session.selected);
  const {byId} = useSession(selectReview);
  const candidates = selected.flatMap((id) => byId.get(id) ?? []);
  const [first] = candidates;
  const back = useRef<HTMLButtonElement>(null);
  const pane = useSession((session) => session.pane);
  // On a narrow screen the list, which had the focus, is gone; on a wide one this button is.
  useEffect(() => {
    if (pane === "detail") back.current?.focus();
  }, [pane]);
  return (
    <section className="discovery-detail" aria-label={t.lookedAt}>
      <button ref={back} type="button" className="link discovery-back" onClick={() => change(select(selected, "list"))}>
        {t.backToList}
      </button>
      {first && candidates.length === 1 && <DiscoveryCandidate candidate={first} />}
      {candidates.length > 1 && <DiscoverySeveral candidates={candidates} />}
      {!first && <HowTo />}
    </section>
  );
}

function HowTo() {
  const t = useWords(texts);
  const problems = useSession(({stage}) => (stage.type === "reviewing" ? stage.problems : NONE));
  return (
    <div className="discovery-how">
      <p className="discovery-lead">{t.howLead}</p>
      <p className="quiet">{t.howSays}</p>
      <dl className="discovery-keys">
        {DISCOVERY_KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd className="quiet">{t[does]}</dd>
          </div>
        ))}
      </dl>
      {problems.length > 0 && (
        <div className="discovery-notes">
          <h2>{t.aboutTexts}</h2>
          <ul>
            {problems.map(({message, place, hint}) => (
              <li key={`${place?.file} ${message}`}>
                <Foreign text={place?.file ?? ""} />: <bdi>{message}</bdi>. <span className="quiet">{hint}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
