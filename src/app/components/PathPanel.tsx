import {useMemo} from "react";
import {counted} from "../../core/base/counted.ts";
import {type Links, linksBetween} from "../../core/network/linksBetween.ts";
import {passagesBetween} from "../../core/network/passagesBetween.ts";
import type {PathStep, ShortestPaths} from "../../core/network/shortestPaths.ts";
import {type ReadTie, tiesBetween} from "../../core/network/tiesOf.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import type {Shown} from "../derived.ts";
import {type Selection, select} from "../state.ts";
import {update} from "../store.ts";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import {Passage, useNamed} from "./Passage.tsx";
import {TieStatement} from "./TieStatement.tsx";
import "./PathPanel.css";

type Ends = Extract<Selection, {type: "path"}>;

const FEW = {between: 8, paths: 6, ties: 2};

/** How one is linked to another: the shortest paths through what is shown, with the evidence of every step. */
export function PathPanel({shown, ends}: {shown: Shown; ends: Ends}) {
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
        <NameButton shown={shown} node={from} bare />
        <span className="tie-second">
          {" to "}
          <NameButton shown={shown} node={to} bare />
        </span>
      </h2>
      <p className="evidence-life">{summary(links)}</p>
      <p className="path-choices">
        <label className="small">
          <input
            type="checkbox"
            checked={tiesOnly}
            onChange={({target}) => update(select({...ends, tiesOnly: target.checked}))}
          />{" "}
          By ties alone
        </label>
        <button type="button" className="link small" onClick={() => update(select({...ends, from: to, to: from}))}>
          The other way round
        </button>
      </p>
      {direct && (
        <section>
          <h3>Directly</h3>
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
function summary({direct, indirect}: Links): string {
  const ways =
    indirect && `in ${indirect.length} steps by ${indirect.count === 1 ? "one path" : `${indirect.count} paths`}`;
  if (direct) return ways ? `Linked directly, and ${ways}` : "Linked directly, and by nobody else";
  return ways ? `Linked ${ways}` : "No path leads from one to the other";
}

function NoPath({tiesOnly}: {tiesOnly: boolean}) {
  return (
    <p className="quiet small">
      Looked for through what is shown, without ties that a source denies. {tiesOnly && "Passages were left out. "}
      Taking off filters, or showing organisations and events, may open a path.
    </p>
  );
}

/** Who stands between the two, and on how many of the paths. */
function BetweenList({shown, found: {between, count}}: {shown: Shown; found: ShortestPaths}) {
  return (
    <section>
      <h3>
        Between them
        <span className="count">{between.length}</span>
      </h3>
      <LongList items={between} limit={FEW.between} what="people" keyOf={({node}) => node} className="path-between">
        {({node, share, distance}) => (
          <>
            <NameButton shown={shown} node={node} />
            <span className="quiet small">
              {counted(distance, "step")} away,{" "}
              {share === 1 ? "on every path" : `on ${Math.round(share * count)} of ${count}`}
            </span>
          </>
        )}
      </LongList>
    </section>
  );
}

function PathList({shown, from, found: {paths, count}}: {shown: Shown; from: string; found: ShortestPaths}) {
  const name = (node: string) => shown.appearance.node(node).label;
  return (
    <>
      {paths.length > 1 && (
        <h3 className="path-heading">
          The paths, the best attested first
          <span className="count">{paths.length < count ? `${paths.length} of ${count}` : count}</span>
        </h3>
      )}
      <LongList items={paths} limit={FEW.paths} what="paths" keyOf={keyOf} className="path-list">
        {(path, i) => (
          <details open={i === 0}>
            <summary>
              By{" "}
              <bdi>
                {path
                  .slice(0, -1)
                  .map(({node}) => cleanLine(name(node)))
                  .join(", then ")}
              </bdi>
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
  const {network, study, view, opened} = shown;
  const counts = useMemo(() => new Set(edges), [edges]);
  const ties = useMemo(
    () => tiesBetween(network, study, from, node).filter(({edge}) => counts.has(edge)),
    [network, study, from, node, counts]
  );
  const together = edges.some((edge) => network.getEdgeAttribute(edge, "layer") === "co-occurrence");
  const passages = useMemo(
    () => (together ? passagesBetween(network, study, from, node) : []),
    [together, network, study, from, node]
  );
  const named = useNamed(shown, [from, node]);
  const [first] = passages.filter(({source}) => !view.hiddenSources.includes(source));
  return (
    <>
      {ties.slice(0, FEW.ties).map((tie: ReadTie) => (
        <TieStatement key={tie.edge} shown={shown} tie={tie} counted full={false} />
      ))}
      {first && ties.length === 0 && (
        <>
          <p className="tie-sentence">
            <NameButton shown={shown} node={from} short bare /> <span className="quiet">is named with</span>{" "}
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
        All between these two: {[counted(ties.length, "tie"), counted(passages.length, "passage")].join(", ")}
      </button>
    </>
  );
}
