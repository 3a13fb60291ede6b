import {useMemo} from "react";
import {brokersBetween, MOST_CHOSEN} from "../../core/network/brokersBetween.ts";
import {between} from "../../words/en/between.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import "./BetweenPanels.css";

const FEW = {brokers: 10, pairs: 8};

interface Ends {
  from: string;
  to: string;
}

/** Who stands between some people; every pair opens its paths, with the evidence of each step. */
export function BrokersPanel({shown, keys, tiesOnly}: {shown: Shown; keys: readonly string[]; tiesOnly: boolean}) {
  const t = useWords(between);
  const {network, part} = shown;
  const {brokers, pairs} = useMemo(
    () => brokersBetween(network, part.edges, keys, tiesOnly),
    [network, part, keys, tiesOnly]
  );
  const pathOf = ({from, to}: Ends) => update(select({type: "path", from, to, tiesOnly}));
  return (
    <>
      <h2 tabIndex={-1}>{t.brokers({count: keys.length})}</h2>
      <p className="quiet small">
        {t.brokersSays} {keys.length > MOST_CHOSEN && t.mostChosen({count: MOST_CHOSEN})}
      </p>
      <p className="path-choices">
        <label className="small">
          <input
            type="checkbox"
            checked={tiesOnly}
            onChange={({target}) => update(select({type: "brokers", keys: [...keys], tiesOnly: target.checked}))}
          />{" "}
          {t.tiesOnly}
        </label>
        <button type="button" className="link small" onClick={() => update(select({type: "picked", keys: [...keys]}))}>
          {t.backToPicked}
        </button>
      </p>
      {brokers.length === 0 && <p className="quiet">{t.noBrokers}</p>}
      <LongList items={brokers} limit={FEW.brokers} all={t.allPeople} keyOf={({node}) => node} className="between-list">
        {({node, pairs: own}) => (
          <>
            <NameButton shown={shown} node={node} />
            <details>
              <summary className="quiet small">{t.betweenPairs({count: own.length, total: pairs.length})}</summary>
              <ul className="between-pairs small">
                {own.map((pair) => (
                  <li key={`${pair.from} ${pair.to}`}>
                    <Two shown={shown} pair={pair} />{" "}
                    <button type="button" className="link" onClick={() => pathOf(pair)}>
                      {t.share({percent: Math.round(100 * pair.share)})}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          </>
        )}
      </LongList>
      <section>
        <h3>
          {t.pairs}
          <span className="count">{pairs.length}</span>
        </h3>
        <LongList
          items={pairs}
          limit={FEW.pairs}
          all={t.allPairs}
          keyOf={({from, to}) => `${from} ${to}`}
          className="between-list"
        >
          {(pair) => (
            <>
              <Two shown={shown} pair={pair} />
              <button type="button" className="link small" onClick={() => pathOf(pair)}>
                {pair.length === null ? t.noPath : pair.length === 1 ? t.direct : t.apart({count: pair.length})}
              </button>
            </>
          )}
        </LongList>
      </section>
    </>
  );
}

function Two({shown, pair: {from, to}}: {shown: Shown; pair: Ends}) {
  const t = useWords(between);
  return (
    <span>
      <NameButton shown={shown} node={from} short bare />
      {t.to}
      <NameButton shown={shown} node={to} short bare />
    </span>
  );
}
