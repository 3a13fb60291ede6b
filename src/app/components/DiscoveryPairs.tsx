import {useState} from "react";
import {keepApart, mergePairs} from "../discovery/actions.ts";
import {change, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {confidenceInWords, type Pair} from "../discovery/review.ts";
import {select} from "../discovery/session.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryPairs.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

const LEVELS = [0.9, 0.7, 0.5] as const;
const FIRST = 60;

/** Names that may belong to one: each pair with its reason, to be made one or kept apart, one by one or all likely ones. */
export function DiscoveryPairs() {
  const t = useWords(texts);
  const {pairs} = useSession(selectReview);
  const [shown, setShown] = useState(FIRST);
  if (pairs.length === 0) return <p className="discovery-nothing quiet">{t.noPairs}</p>;
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
          {t.showMore({count: Math.min(FIRST, pairs.length - shown)})}
        </button>
      )}
    </div>
  );
}

/** One link for each certainty that takes in more pairs than the one above it. */
function Bulk({pairs}: {pairs: readonly Pair[]}) {
  const t = useWords(texts);
  const counts = LEVELS.map((level) => pairs.filter(({merge}) => merge.score >= level));
  const telling = counts.map((some, i) => (some.length > (counts[i - 1]?.length ?? 0) ? some : []));
  return (
    <p className="discovery-bulk small">
      {telling.map(
        (some, i) =>
          some.length > 1 && (
            <button key={LEVELS[i]} type="button" className="link" onClick={() => mergePairs(some)}>
              {[t.bulkCertain, t.bulkLikely, t.bulkRather][i]?.({count: some.length})}
            </button>
          )
      )}
    </p>
  );
}

function PairItem({pair}: {pair: Pair}) {
  const t = useWords(texts);
  const {into, other, merge} = pair;
  const both = {first: into.name, second: other.name};
  return (
    <li>
      <p>
        <Name id={into.id} name={into.name} /> <span className="quiet">{into.passages.length}</span>
        <span className="quiet"> · </span>
        <Name id={other.id} name={other.name} /> <span className="quiet">{other.passages.length}</span>
      </p>
      <p className="quiet small">
        {confidenceInWords(merge.score, t)}: {merge.reason}
      </p>
      <p className="discovery-pair-acts">
        <button type="button" className="pill" aria-label={t.makeOneOf(both)} onClick={() => mergePairs([pair])}>
          {t.makeOne}
        </button>
        <button type="button" className="pill" aria-label={t.keepApartBoth(both)} onClick={() => keepApart(pair)}>
          {t.keepApart}
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
