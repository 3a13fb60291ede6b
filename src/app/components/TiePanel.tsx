import {useMemo, useRef, useState} from "react";
import type {CoOccurrenceAttributes, PassageEvidence} from "../../core/model/network.ts";
import {nearnessInWords, nearnessTable} from "../../core/network/nearnessInWords.ts";
import {passagesBetween} from "../../core/network/passagesBetween.ts";
import {type ReadTie, tiesBetween} from "../../core/network/tiesOf.ts";
import {edgeFilter} from "../../core/network/visiblePart.ts";
import type {Shown} from "../derived.ts";
import {LongList} from "./LongList.tsx";
import {Pair} from "./Pair.tsx";
import {Passage, useNamed} from "./Passage.tsx";
import {TieClassHeading} from "./TieClassHeading.tsx";
import {TieStatement} from "./TieStatement.tsx";
import "./TiePanel.css";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

const FEW = {ties: 10, passages: 10};

/** Everything between two: the tie that was asked for, the others, and the passages that name both. */
export function TiePanel({shown, edge}: {shown: Shown; edge: string}) {
  const t = useWords(evidence);
  const {study, network, view} = shown;
  const [from, to] = network.extremities(edge) as [string, string];
  const ties = useMemo(() => tiesBetween(network, study, from, to), [network, study, from, to]);
  const passages = useMemo(() => passagesBetween(network, study, from, to), [network, study, from, to]);
  const passes = useMemo(() => edgeFilter(study, view), [study, view]);
  const asked = ties.filter((tie) => tie.edge === edge);
  const others = ties.filter((tie) => tie.edge !== edge);
  const line = (tie: ReadTie) => (
    <TieStatement shown={shown} tie={tie} counted={passes(tie.tie)} full={tie.edge === edge} />
  );
  const together = <PassagesWithBoth shown={shown} passages={passages} from={from} to={to} />;
  return (
    <>
      <h2 tabIndex={-1}>
        <Pair shown={shown} from={from} to={to} say={t.and} />
      </h2>
      {asked.map((tie) => (
        <section key={tie.edge}>
          <TieClassHeading theme={shown.theme} tieClass={tie.class} />
          {line(tie)}
        </section>
      ))}
      {asked.length === 0 && together}
      {others.length > 0 && (
        <section>
          <h3>
            {asked.length > 0 ? t.alsoBetween : t.tiesBetween}
            <span className="count">{others.length}</span>
          </h3>
          <LongList items={others} limit={FEW.ties} all={t.allTies} keyOf={(tie) => tie.edge} className="tie-list">
            {line}
          </LongList>
        </section>
      )}
      {asked.length > 0 && together}
    </>
  );
}

interface PassagesWithBothProps {
  shown: Shown;
  passages: readonly PassageEvidence[];
  from: string;
  to: string;
}

/** The passages that name both, in reading order, with a way to step from one to the next. */
function PassagesWithBoth({shown, passages, from, to}: PassagesWithBothProps) {
  const t = useWords(evidence);
  const {opened, view} = shown;
  const [current, setCurrent] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const named = useNamed(shown, [from, to]);
  const go = (index: number) => {
    setCurrent(index);
    setFurthest(Math.max(furthest, index));
    // After React has drawn what was beyond the cut.
    requestAnimationFrame(() => list.current?.querySelectorAll(".passage")[index]?.scrollIntoView({block: "nearest"}));
  };
  return (
    <section>
      <div className="passage-steps">
        <h3>{passages.length > 1 ? t.withBothAt({current: current + 1, count: passages.length}) : t.withBoth}</h3>
        {passages.length > 1 && (
          <>
            <button type="button" className="link small" disabled={current === 0} onClick={() => go(current - 1)}>
              {t.previous}
            </button>
            <button
              type="button"
              className="link small"
              disabled={current === passages.length - 1}
              onClick={() => go(current + 1)}
            >
              {t.next}
            </button>
          </>
        )}
      </div>
      {passages.length === 0 && <p className="quiet small">{t.noneWithBoth}</p>}
      <Nearness shown={shown} from={from} to={to} />
      <div ref={list}>
        <LongList
          items={passages}
          limit={FEW.passages}
          all={t.allPassages}
          keyOf={({source, start, end}) => `${start} ${end} ${source}`}
          className="evidence-passages"
          open={furthest >= FEW.passages}
        >
          {(evidence, i) => (
            <Passage
              opened={opened}
              evidence={evidence}
              named={named}
              counted={!view.hiddenSources.includes(evidence.source)}
              current={i === current && passages.length > 1}
            />
          )}
        </LongList>
      </div>
    </section>
  );
}

/** How surprising it is that the two stand together so often, in a sentence; all measures for who opens them. */
function Nearness({shown: {study, network, language}, from, to}: {shown: Shown; from: string; to: string}) {
  const t = useWords(evidence);
  const pair = network
    .edges(from, to)
    .map((edge) => network.getEdgeAttributes(edge))
    .find((attributes): attributes is CoOccurrenceAttributes => attributes.layer === "co-occurrence");
  if (!pair) return null;
  return (
    <div className="quiet small nearness-words">
      <p>{nearnessInWords(pair.statistics, study.counting?.window ?? {unit: "paragraph"}, language)}</p>
      <details>
        <summary>{t.measures}</summary>
        <dl>
          {nearnessTable(pair.statistics, language).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
