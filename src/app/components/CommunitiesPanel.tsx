import {useMemo} from "react";
import type {Communities} from "../../core/analysis/communities.ts";
import {declaredAndDetected} from "../../core/analysis/declaredAndDetected.ts";
import {type Layer, type PairGraph, pairGraph} from "../../core/analysis/pairGraph.ts";
import type {AnalysisReply} from "../../worker/analysisProtocol.ts";
import {addOwnGroup} from "../changes/groups.ts";
import {select} from "../changes/selection.ts";
import {changeView} from "../changes/view.ts";
import type {Shown} from "../derived.ts";
import {update} from "../store.ts";
import {useAnalysis} from "../useAnalysis.ts";
import {useRings} from "../useRings.ts";
import {AnalysisProgress} from "./AnalysisProgress.tsx";
import {DeclaredTable} from "./DeclaredTable.tsx";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import "./CommunitiesPanel.css";
import {analysis as texts} from "../../words/en/analysis.ts";
import {evidence} from "../../words/en/evidence.ts";
import {rich, useWords} from "../language.ts";

type CommunitiesReply = Extract<AnalysisReply, {type: "communities"}>;

const LAYERS: readonly Layer[] = ["tie", "co-occurrence"];
const LAYER_NAMES = {tie: "byTies", "co-occurrence": "byPassages"} as const;
const FEW = {members: 8, misfits: 10};
/** In a community by this share of the runs: the core of a community. */
const CORE = 0.8;

/** What an algorithm makes of the network, again and again; and how that agrees with what people were called. */
export function CommunitiesPanel({shown, layer}: {shown: Shown; layer: Layer}) {
  const t = useWords(texts);
  const {part, view} = shown;
  const pairs = useMemo(() => pairGraph(part, layer, view), [part, layer, view]);
  const analysis = useAnalysis<CommunitiesReply>(useMemo(() => ({type: "communities", pairs}), [pairs]));
  return (
    <>
      <h2 tabIndex={-1}>{t.communities}</h2>
      <p className="quiet small">{t.communitiesSays}</p>
      <fieldset className="community-layers">
        <legend className="visually-hidden">{t.whatBinds}</legend>
        {LAYERS.map((one) => (
          <button
            key={one}
            type="button"
            className="pill"
            aria-pressed={one === layer}
            onClick={() => update(select({type: "communities", layer: one}))}
          >
            {t[LAYER_NAMES[one]]}
          </button>
        ))}
      </fieldset>
      <AnalysisProgress analysis={analysis} />
      {analysis.state === "done" && <Found shown={shown} layer={layer} pairs={pairs} found={analysis.found} />}
    </>
  );
}

function Found({shown, layer, pairs, found}: {shown: Shown; layer: Layer; pairs: PairGraph; found: Communities}) {
  const t = useWords(texts);
  const e = useWords(evidence);
  const {part, appearance, view} = shown;
  const compared = useMemo(() => {
    const indexOf = new Map(appearance.groups.map(({id}, i) => [id, i]));
    const groupsOf = pairs.nodes.map((key) => [
      ...new Set(part.groupsOf(key).flatMap(({group}) => indexOf.get(group) ?? []))
    ]);
    return declaredAndDetected(pairs, found, groupsOf, appearance.groups.length);
  }, [pairs, found, part, appearance]);
  useRings(shown, pairs, found);
  if (found.count === 0) return <p className="quiet">{t.nothingBinds}</p>;
  return (
    <>
      <Doubt found={found} />
      <RingKey runs={found.runs} />
      <KeepRings layer={layer} kept={view.rings} />
      <DeclaredTable groups={appearance.groups} compared={compared} />
      {compared.misfits.length > 0 && (
        <section>
          <h3>
            {t.misfits}
            <span className="count">{compared.misfits.length}</span>
          </h3>
          <LongList
            items={compared.misfits}
            limit={FEW.misfits}
            all={e.allPeople}
            keyOf={({node}) => pairs.nodes[node]!}
            className="misfits"
          >
            {({node, group, own, other, otherGroup}) => (
              <>
                <NameButton shown={shown} node={pairs.nodes[node]!} />
                <span className="quiet small">
                  {rich(layer === "tie" ? t.misfitByTies : t.misfitByPassages, {
                    other: <Foreign text={appearance.groups[otherGroup]?.name ?? ""} />,
                    count: other,
                    group: <Foreign text={appearance.groups[group]?.name ?? ""} />,
                    own
                  })}
                </span>
              </>
            )}
          </LongList>
        </section>
      )}
      {Array.from({length: found.count}, (_, community) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: communities are told by their rank
        <Community key={community} shown={shown} layer={layer} pairs={pairs} found={found} community={community} />
      ))}
    </>
  );
}

/** What a ring on the stage says. */
function RingKey({runs}: {runs: number}) {
  const t = useWords(texts);
  return (
    <p className="ring-key quiet small">
      <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
        <circle r="4.5" fill="currentColor" stroke="none" />
        <circle r="8.5" opacity="0.25" />
        <circle r="8.5" pathLength="3" strokeDasharray="2 1" transform="rotate(-90)" />
      </svg>
      {t.rings({runs})}
    </p>
  );
}

/** Rings are seen while this panel is open; here they are made part of the view. */
function KeepRings({layer, kept}: {layer: Layer; kept: Layer | null}) {
  const t = useWords(texts);
  return (
    <label className="check small">
      <input
        type="checkbox"
        checked={kept === layer}
        onChange={({target}) => update(changeView({rings: target.checked ? layer : null}))}
      />
      {t.keepRings}
    </label>
  );
}

/** How far one may believe it. */
function Doubt({found: {classes, count, runs, agreement, fewest, most}}: {found: Communities}) {
  const t = useWords(texts);
  const people = classes.filter((one) => one >= 0).length;
  return (
    <p className="community-doubt">
      {t.found({
        ...{count, people, runs, agreement: agreement.toFixed(2)},
        range: fewest === most ? t.always({count: most}) : t.range({fewest, most})
      })}{" "}
      {agreement < 0.7 && t.little}
    </p>
  );
}

interface CommunityProps {
  shown: Shown;
  layer: Layer;
  pairs: PairGraph;
  found: Communities;
  community: number;
}

/** One community: who, the steadiest first, and a way to keep it as a group. */
function Community({shown, layer, pairs, found: {classes, stability}, community}: CommunityProps) {
  const t = useWords(texts);
  const e = useWords(evidence);
  const {network, appearance} = shown;
  const members = pairs.nodes
    .map((key, i) => ({key, i}))
    .filter(({i}) => classes[i] === community)
    .sort((a, b) => stability[b.i]! - stability[a.i]! || appearance.node(b.key).rank - appearance.node(a.key).rank);
  const core = members.filter(({i}) => stability[i]! >= CORE);
  const accept = (some: typeof members, name: string) => {
    const ids = some.map(({key}) => network.getNodeAttribute(key, "id"));
    const how = t[LAYER_NAMES[layer]];
    const coloured = appearance.groups.map(({id}) => id);
    update(addOwnGroup(t.how({name, how}), "community", ids, coloured));
  };
  return (
    <section>
      <h3>
        {t.community({number: community + 1})}
        <span className="count">{members.length}</span>
      </h3>
      <LongList items={members} limit={FEW.members} all={e.allPeople} keyOf={({key}) => key} className="community">
        {({key, i}) => (
          <>
            <NameButton shown={shown} node={key} />
            <meter
              min={0}
              max={1}
              low={0.5}
              value={stability[i]}
              title={t.kept({percent: Math.round(100 * stability[i]!)})}
              aria-label={t.kept({percent: Math.round(100 * stability[i]!)})}
            />
          </>
        )}
      </LongList>
      <p className="community-accept small">
        <button type="button" className="link" onClick={() => accept(members, t.community({number: community + 1}))}>
          {t.keep}
        </button>
        {core.length > 0 && core.length < members.length && (
          <button type="button" className="link" onClick={() => accept(core, t.core({number: community + 1}))}>
            {t.keepCore({count: core.length})}
          </button>
        )}
      </p>
    </section>
  );
}
