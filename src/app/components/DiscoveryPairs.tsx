import {useState} from "react";
import {keepApart, mergePairs} from "../discovery/actions.ts";
import {change, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {confidenceInWords, type Pair} from "../discovery/review.ts";
import {select} from "../discovery/session.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryPairs.css";

const LEVELS = [0.9, 0.7, 0.5] as const;
const FIRST = 60;

/** Names that may belong to one: each pair with its reason, to be made one or kept apart, one by one or all likely ones. */
export function DiscoveryPairs() {
  const {pairs} = useSession(selectReview);
  const [shown, setShown] = useState(FIRST);
  if (pairs.length === 0) return <p className="discovery-nothing quiet">No two names look like one.</p>;
  return (
    <div className="discovery-pairs">
      <Bulk pairs={pairs} />
      <ul>
        {pairs.slice(0, shown).map((pair) => (
          <PairItem key={pair.key} pair={pair} />
        ))}
      </ul>
      {pairs.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + FIRST)}>
          Show {Math.min(FIRST, pairs.length - shown)} more
        </button>
      )}
    </div>
  );
}

/** One link for each certainty that takes in more pairs than the one above it. */
function Bulk({pairs}: {pairs: readonly Pair[]}) {
  const counts = LEVELS.map((level) => pairs.filter(({merge}) => merge.score >= level));
  const telling = counts.map((some, i) => (some.length > (counts[i - 1]?.length ?? 0) ? some : []));
  return (
    <p className="discovery-bulk small">
      {telling.map(
        (some, i) =>
          some.length > 1 && (
            <button key={LEVELS[i]} type="button" className="link" onClick={() => mergePairs(some)}>
              Make one of all {some.length} that are {i === 0 ? "nearly certain" : i === 1 ? "likely" : "rather likely"}
            </button>
          )
      )}
    </p>
  );
}

function PairItem({pair}: {pair: Pair}) {
  const {into, other, merge} = pair;
  return (
    <li>
      <p>
        <Name id={into.id} name={into.name} /> <span className="quiet">{into.passages.length}</span>
        <span className="quiet"> and </span>
        <Name id={other.id} name={other.name} /> <span className="quiet">{other.passages.length}</span>
      </p>
      <p className="quiet small">
        {confidenceInWords(merge.score)}: {merge.reason}
      </p>
      <p className="discovery-pair-acts">
        <button type="button" className="pill" onClick={() => mergePairs([pair])}>
          Make one
          <span className="visually-hidden">
            {" "}
            of {into.name} and {other.name}
          </span>
        </button>
        <button type="button" className="pill" onClick={() => keepApart(pair)}>
          Keep apart
          <span className="visually-hidden">
            : {into.name} and {other.name}
          </span>
        </button>
      </p>
    </li>
  );
}

function Name({id, name}: {id: string; name: string}) {
  return (
    <button type="button" className="discovery-pair-name" onClick={() => change(select([id], "detail"))}>
      <Foreign text={name} />
    </button>
  );
}
