import {useEffect} from "react";
import {leaveDiscovery} from "../discovery/discoveryController.ts";
import {watchDiscoveryKeys} from "../discovery/discoveryKeys.ts";
import {useSession} from "../discovery/discoveryStore.ts";
import {DiscoveryBar} from "./DiscoveryBar.tsx";
import {DiscoveryChoice} from "./DiscoveryChoice.tsx";
import {DiscoveryDetail} from "./DiscoveryDetail.tsx";
import {DiscoveryFilters} from "./DiscoveryFilters.tsx";
import {DiscoveryList} from "./DiscoveryList.tsx";
import {DiscoveryPairs} from "./DiscoveryPairs.tsx";
import {DiscoveryProgress} from "./DiscoveryProgress.tsx";
import "./DiscoveryScreen.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

/** Texts in, names out, a study at the end: choosing the texts, waiting, and the review. */
export function DiscoveryScreen() {
  const stage = useSession((session) => session.stage.type);
  useEffect(() => watchDiscoveryKeys(leaveDiscovery), []);
  return (
    <div className="discovery">
      <DiscoveryBar />
      {stage === "choosing" && <DiscoveryChoice />}
      {stage === "reading" && <DiscoveryProgress />}
      {stage === "reviewing" && <Review />}
      <Notice />
    </div>
  );
}

function Review() {
  const t = useWords(texts);
  const list = useSession((session) => session.list);
  const pane = useSession((session) => session.pane);
  return (
    <main className="discovery-review" data-pane={pane}>
      <section className="discovery-left" aria-label={t.namesFound}>
        <DiscoveryFilters />
        {list === "pairs" ? <DiscoveryPairs /> : <DiscoveryList />}
      </section>
      <DiscoveryDetail />
    </main>
  );
}

/** For the ear: what was just done. */
function Notice() {
  const t = useWords(texts);
  const notice = useSession((session) => session.notice);
  const done = useSession(({log}) => log.done.length);
  return (
    <p className="visually-hidden" role="status">
      {notice !== "" && t.decisions({notice, count: done})}
    </p>
  );
}
