import {useMemo} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import type {EdgeAttributes} from "../../core/model/network.ts";
import {ENTITY_KINDS, type Entity, type EntityKind, type Study} from "../../core/model/study.ts";
import type {View} from "../../core/model/view.ts";
import {neighboursOf} from "../../core/network/neighboursOf.ts";
import {passagesNaming} from "../../core/network/passagesNaming.ts";
import {type ReadTie, tiesByClass, tiesOf} from "../../core/network/tiesOf.ts";
import {edgeFilter} from "../../core/network/visiblePart.ts";
import {evidence} from "../../words/en/evidence.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import type {Language} from "../../words/language.ts";
import {askForLink, select} from "../changes/selection.ts";
import {lifeDates} from "../datesInWords.ts";
import type {Shown} from "../derived.ts";
import {focusSearch} from "../keys.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {AroundChoice} from "./AroundChoice.tsx";
import {DecidedPassages} from "./DecidedPassages.tsx";
import {EntityFacts} from "./EntityFacts.tsx";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {MembershipLines} from "./MembershipLines.tsx";
import {NameButton} from "./NameButton.tsx";
import {Passage, useNamed} from "./Passage.tsx";
import {SimilarNames} from "./SimilarNames.tsx";
import {TieClassHeading} from "./TieClassHeading.tsx";
import {TieList} from "./TieList.tsx";
import {UnsurePassages} from "./UnsurePassages.tsx";

const FEW = {neighbours: 6, ties: 6, passages: 5};

/** One person, body, place, event or work: facts, groups, ties, and the passages that name it. */
export function PersonPanel({shown, node}: {shown: Shown; node: string}) {
  const {study, network} = shown;
  const id = network.getNodeAttribute(node, "id");
  const entity = useMemo(() => study.entities.find((one) => one.id === id), [study, id]);
  const memberships = useMemo(() => study.memberships.filter((one) => one.entity === id), [study, id]);
  if (!entity) return null;
  return (
    <>
      <h2 tabIndex={-1}>
        <Foreign text={entity.name} />
      </h2>
      <LifeLine entity={entity} language={shown.language} />
      <EntityFacts entity={entity} />
      <WhatToAsk node={node} />
      <AroundChoice shown={shown} node={node} />
      {memberships.length > 0 && <MembershipLines shown={shown} memberships={memberships} />}
      <StrongestTies shown={shown} node={node} />
      <PassagesNaming shown={shown} node={node} entity={entity} />
      <UnsurePassages shown={shown} entity={entity} />
      <DecidedPassages shown={shown} entity={entity} />
      {entity.kind === "person" && <SimilarNames shown={shown} entity={entity} />}
      <Ties shown={shown} node={node} />
    </>
  );
}

/** The way to "how is she linked to him?": the other is then found by name or clicked. */
function WhatToAsk({node}: {node: string}) {
  const t = useWords(evidence);
  const ask = () => {
    update(askForLink(node));
    focusSearch();
  };
  return (
    <p className="small ask-for-link">
      <button type="button" className="link" onClick={ask}>
        {t.linked}
      </button>
      <button type="button" className="link" onClick={() => update(select({type: "picked", keys: [node]}))}>
        {t.pickWith}
      </button>
    </p>
  );
}

function LifeLine({entity, language}: {entity: Entity; language: Language}) {
  const kind = entity.kind === "person" ? "" : capitalised(language.words(kindTexts)[entity.kind]);
  const said = [kind, lifeDates(entity, language)].filter((word) => word !== "");
  return said.length === 0 ? null : <p className="evidence-life">{said.join(", ")}</p>;
}

function StrongestTies({shown, node}: {shown: Shown; node: string}) {
  const t = useWords(evidence);
  const {study, network, view} = shown;
  const neighbours = useMemo(
    () =>
      neighboursOf(network, study, node, weighing(study, view)).filter(
        (one) => network.getNodeAttribute(one.node, "kind") === "person"
      ),
    [network, study, node, view]
  );
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h3>
        {t.strongest}
        <span className="count small">{t.tiesPassages}</span>
      </h3>
      <LongList
        items={neighbours}
        limit={FEW.neighbours}
        all={t.allPeople}
        keyOf={({node: other}) => other}
        className="strongest"
      >
        {({node: other, ties, passages, labels, edge}) => (
          <>
            <NameButton shown={shown} node={other} opens={{type: "edge", key: edge}} title={t.restsOn} />
            <button
              type="button"
              className="strongest-ties"
              title={t.restsOn}
              onClick={() => update(select({type: "edge", key: edge}))}
            >
              <Foreign className="strongest-labels" text={labels.join(", ") || t.namedTogether} />
              <span title={t.bothCounts({ties, passages})}>
                {ties} <span className="quiet">· {passages}</span>
                <span className="visually-hidden">, {t.bothCounts({ties, passages})}</span>
              </span>
            </button>
          </>
        )}
      </LongList>
    </section>
  );
}

/** How much of an edge counts under the filters: a tie once, a pair named together by its passages in sources that are on. */
function weighing(study: Study, view: View): (edge: EdgeAttributes) => number {
  const passes = edgeFilter(study, view);
  const hidden = new Set(view.hiddenSources);
  return (edge) => {
    if (!passes(edge)) return 0;
    return edge.layer === "tie" ? 1 : edge.evidence.filter(({source}) => !hidden.has(source)).length;
  };
}

/** Ties to people by class; then those to organisations, places, events and works, by kind. */
function Ties({shown, node}: {shown: Shown; node: string}) {
  const {study, network, view, theme, language} = shown;
  const ties = useMemo(() => tiesOf(network, study, node), [network, study, node]);
  const counted = useMemo(() => {
    const passes = edgeFilter(study, view);
    return new Set(ties.filter(({tie}) => passes(tie)).map(({edge}) => edge));
  }, [ties, study, view]);
  const byKind = useMemo(() => {
    const kinds = new Map<EntityKind, ReadTie[]>(ENTITY_KINDS.map((kind) => [kind, []]));
    for (const tie of ties) kinds.get(network.getNodeAttribute(tie.other, "kind"))?.push(tie);
    return kinds;
  }, [ties, network]);
  return (
    <>
      {tiesByClass(byKind.get("person") ?? []).map(([tieClass, own]) => (
        <section key={`person ${tieClass}`}>
          <TieClassHeading theme={theme} tieClass={tieClass} count={own.length} />
          <TieList shown={shown} ties={own} counted={counted} limit={FEW.ties} />
        </section>
      ))}
      {[...byKind].map(([kind, own]) =>
        kind === "person" || own.length === 0 ? null : (
          <section key={kind}>
            <h3>
              {capitalised(language.words(kindTexts)[`${kind}Many`])}
              <span className="count">{own.length}</span>
            </h3>
            <TieList shown={shown} ties={own} counted={counted} limit={FEW.ties} />
          </section>
        )
      )}
    </>
  );
}

function PassagesNaming({shown, node, entity}: {shown: Shown; node: string; entity: Entity}) {
  const t = useWords(evidence);
  const {study, view, opened} = shown;
  const {mentions, segmentations} = opened;
  const passages = useMemo(
    () => passagesNaming(entity.id, study, mentions, segmentations),
    [entity, study, mentions, segmentations]
  );
  const named = useNamed(shown, [node]);
  return (
    <section>
      <h3>
        {t.passages}
        <span className="count">{passages.length}</span>
      </h3>
      {passages.length === 0 && <p className="quiet">{entity.kind === "person" ? t.noTextPerson : t.noText}</p>}
      <LongList
        items={passages}
        limit={FEW.passages}
        all={t.allPassages}
        keyOf={({source, start}) => `${start} ${source}`}
        className="evidence-passages"
      >
        {(evidence) => (
          <Passage
            opened={opened}
            evidence={evidence}
            named={named}
            counted={!view.hiddenSources.includes(evidence.source)}
          />
        )}
      </LongList>
    </section>
  );
}
