import {useMemo} from "react";
import {type Links, linksBetween} from "../../core/network/linksBetween.ts";
import {passagesBetween} from "../../core/network/passagesBetween.ts";
import type {PathStep, ShortestPaths} from "../../core/network/shortestPaths.ts";
import {type ReadTie, tiesBetween} from "../../core/network/tiesOf.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import type {Selection} from "../state.ts";
import {update} from "../store.ts";
import {Check} from "./Check.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import {Passage, useNamed} from "./Passage.tsx";
import {TieStatement} from "./TieStatement.tsx";
import "./PathPanel.css";
import {evidence} from "../../words/en/evidence.ts";
import type {Words} from "../../words/language.ts";
import {rich, useWords} from "../language.ts";
import {Pair} from "./Pair.tsx";

type Ends = Extract<Selection, {type: "path"}>;

const FEW = {between: 8, paths: 6, ties: 2};

/** How one is linked to another: the shortest paths through what is shown, with the evidence of every step. */
export function PathPanel({shown, ends}: {shown: Shown; ends: Ends}) {
  const t = useWords(evidence);
  const {network, part} = shown;
  const {from, to, tiesOnly} = ends;
  const links = useMemo(
    () => linksBetween(network, part.edges, {from, to, tiesOnly}),
    [network, part, from, to, tiesOnly]
  );
  const {direct, indirect} = links;
  return (
    <>
      <h2 tabIndex={-1}>
        <Pair shown={shown} from={from} to={to} say={t.linkedTo} />
      </h2>
      <p className="evidence-life">{summary(links, t)}</p>
      <p className="path-choices">
        <Check checked={tiesOnly} onChange={() => update(select({...ends, tiesOnly: !tiesOnly}))}>
          {t.byTiesAlone}
        </Check>
        <button type="button" className="link small" onClick={() => update(select({...ends, from: to, to: from}))}>
          {t.otherWay}
        </button>
      </p>
      {direct && (
        <section>
          <h3>{t.directly}</h3>
          <Steps shown={shown} from={from} path={[direct]} />
        </section>
      )}
      {indirect && indirect.length > 2 && <BetweenList shown={shown} found={indirect} />}
      {indirect && <PathList shown={shown} from={from} found={indirect} />}
      {!direct && !indirect && <NoPath tiesOnly={tiesOnly} />}
    </>
  );
}

/** "Linked directly, and in 2 steps by 3 paths" */
function summary({direct, indirect}: Links, t: Words<typeof evidence>): string {
  const ways = indirect && t.ways({steps: indirect.length, count: indirect.count});
  if (direct) return ways ? t.linkedBoth({ways}) : t.linkedDirectly;
  return ways ? t.linkedBy({ways}) : t.noPath;
}

function NoPath({tiesOnly}: {tiesOnly: boolean}) {
  const t = useWords(evidence);
  return (
    <p className="quiet small">{[t.noPathSays, tiesOnly ? t.noPassages : "", t.mayOpen].filter(Boolean).join(" ")}</p>
  );
}

/** Who stands between the two, and on how many of the paths. */
function BetweenList({shown, found: {between, count}}: {shown: Shown; found: ShortestPaths}) {
  const t = useWords(evidence);
  return (
    <section>
      <h3>
        {t.between}
        <span className="count">{between.length}</span>
      </h3>
      <LongList items={between} limit={FEW.between} all={t.allPeople} keyOf={({node}) => node} className="path-between">
        {({node, share, distance}) => (
          <>
            <NameButton shown={shown} node={node} />
            <span className="quiet small">
              {t.stepsAway({
                count: distance,
                share: share === 1 ? t.onEvery : t.onSome({share: Math.round(share * count), count})
              })}
            </span>
          </>
        )}
      </LongList>
    </section>
  );
}

function PathList({shown, from, found: {paths, count}}: {shown: Shown; from: string; found: ShortestPaths}) {
  const t = useWords(evidence);
  const name = (node: string) => shown.appearance.node(node).label;
  return (
    <>
      {paths.length > 1 && (
        <h3 className="path-heading">
          {t.paths}
          <span className="count">{paths.length < count ? t.someOf({shown: paths.length, count}) : count}</span>
        </h3>
      )}
      <LongList items={paths} limit={FEW.paths} all={t.allPaths} keyOf={keyOf} className="path-list">
        {(path, i) => (
          <details open={i === 0}>
            <summary>
              {rich(t.by, {
                names: (
                  <bdi>
                    {path
                      .slice(0, -1)
                      .map(({node}) => cleanLine(name(node)))
                      .join(t.thenBy)}
                  </bdi>
                )
              })}
            </summary>
            <Steps shown={shown} from={from} path={path} />
          </details>
        )}
      </LongList>
    </>
  );
}

const keyOf = (path: readonly PathStep[]): string => path.map(({node}) => node).join(" ");

/** The steps of a path in a row, each with what it rests on. */
function Steps({shown, from, path}: {shown: Shown; from: string; path: readonly PathStep[]}) {
  return (
    <ol className="path-steps">
      {path.map((step, i) => (
        <li key={step.node}>
          <Step shown={shown} from={path[i - 1]?.node ?? from} step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({shown, from, step: {node, edges}}: {shown: Shown; from: string; step: PathStep}) {
  const t = useWords(evidence);
  const {network, study, view, opened} = shown;
  const counts = useMemo(() => new Set(edges), [edges]);
  const ties = useMemo(
    () => tiesBetween(network, study, from, node).filter(({edge}) => counts.has(edge)),
    [network, study, from, node, counts]
  );
  const passages = useMemo(
    () => passagesBetween(network, study, from, node).filter(({source}) => !view.hiddenSources.includes(source)),
    [network, study, from, node, view.hiddenSources]
  );
  const named = useNamed(shown, [from, node]);
  const [first] = passages;
  return (
    <>
      {ties.slice(0, FEW.ties).map((tie: ReadTie) => (
        <TieStatement key={tie.edge} shown={shown} tie={tie} counted full={false} />
      ))}
      {first && ties.length === 0 && (
        <>
          <p className="tie-sentence">
            <NameButton shown={shown} node={from} short bare /> <span className="quiet">{t.namedWith}</span>{" "}
            <NameButton shown={shown} node={node} short bare />
          </p>
          <Passage opened={opened} evidence={first} named={named} counted />
        </>
      )}
      <button
        type="button"
        className="link small"
        onClick={() => update(select({type: "edge", key: ties[0]?.edge ?? edges[0]!}))}
      >
        {t.allBetween({
          what: [t.tieCount({count: ties.length}), t.passageCount({count: passages.length})].join(", ")
        })}
      </button>
    </>
  );
}
