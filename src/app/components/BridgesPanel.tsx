import {useMemo} from "react";
import {bridges} from "../../core/analysis/bridges.ts";
import {between} from "../../words/en/between.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import "./BetweenPanels.css";

const FEW = 12;

/** The links and people whose loss would part what is shown, those that cut off most first; the stage lights them. */
export function BridgesPanel({shown}: {shown: Shown}) {
  const t = useWords(between);
  const {part} = shown;
  const {links, people} = useMemo(() => bridges(part), [part]);
  const {nodeKeys} = part.typed;
  return (
    <>
      <h2 tabIndex={-1}>{t.bridges}</h2>
      <p className="quiet small">{t.bridgesSays}</p>
      {links.length + people.length === 0 && <p>{t.noBridges}</p>}
      {people.length > 0 && (
        <section>
          <h3>
            {t.people}
            <span className="count">{people.length}</span>
          </h3>
          <LongList
            items={people}
            limit={FEW}
            all={t.allPeople}
            keyOf={({node}) => String(node)}
            className="between-list"
          >
            {({node, pieces, cutOff}) => (
              <>
                <NameButton shown={shown} node={nodeKeys.at(node)} />
                <span className="quiet small">{t.peopleCut({pieces, count: cutOff})}</span>
              </>
            )}
          </LongList>
        </section>
      )}
      {links.length > 0 && (
        <section>
          <h3>
            {t.links}
            <span className="count">{links.length}</span>
          </h3>
          <LongList
            items={links}
            limit={FEW}
            all={t.allLinks}
            keyOf={({ends}) => ends.join(" ")}
            className="between-list"
          >
            {({ends: [a, b], cutOff}) => (
              <>
                <span>
                  <NameButton shown={shown} node={nodeKeys.at(a)} short bare />
                  {t.to}
                  <NameButton shown={shown} node={nodeKeys.at(b)} short bare />
                </span>
                <button type="button" className="link small" onClick={() => openEvidence(shown, a, b)}>
                  {t.linksCut({count: cutOff})}
                </button>
              </>
            )}
          </LongList>
        </section>
      )}
    </>
  );
}

/** What the link of two rests on. */
function openEvidence({part}: Shown, a: number, b: number): void {
  const {adjacency, edgeKeys} = part.typed;
  for (let k = adjacency.offsets[a]!; k < adjacency.offsets[a + 1]!; k++) {
    const key = edgeKeys.at(adjacency.edges[k]!);
    if (adjacency.neighbours[k] !== b || !part.edges.has(key)) continue;
    update(select({type: "edge", key}));
    return;
  }
}
