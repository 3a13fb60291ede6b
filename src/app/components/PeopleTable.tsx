import {type ReactNode, useMemo, useState} from "react";
import {type Brokerage, brokerage, ROLES} from "../../core/analysis/brokerage.ts";
import {type EvidenceUnits, evidenceUnits, pairsOf} from "../../core/analysis/evidenceUnits.ts";
import {MEASURES, type Measure} from "../../core/analysis/measures.ts";
import type {Layer} from "../../core/analysis/pairGraph.ts";
import type {RankRange, Robustness} from "../../core/analysis/robustness.ts";
import {compare} from "../../core/base/compare.ts";
import {coverageOf} from "../../core/network/coverage.ts";
import type {AnalysisReply} from "../../worker/analysisProtocol.ts";
import {toggleTable} from "../changes/screen.ts";
import type {Shown} from "../derived.ts";
import {update, useApp} from "../store.ts";
import {useAnalysis} from "../useAnalysis.ts";
import {AnalysisProgress} from "./AnalysisProgress.tsx";
import {NameButton} from "./NameButton.tsx";
import {VirtualRows} from "./VirtualRows.tsx";
import "./PeopleTable.css";
import {analysis as texts} from "../../words/en/analysis.ts";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

type RobustnessReply = Extract<AnalysisReply, {type: "robustness"}>;
type Role = keyof Brokerage;
type SortKey = "name" | Measure | Role | Covered;
/** What bears on each person, in the order of `EvidenceUnits.nodes`. */
type CoveredColumns = Record<Covered, readonly number[]>;
type Covered = (typeof COVERED)[number];

const COVERED = ["pieces", "sourcesOf"] as const;

/** Beyond this many people roles would keep the page waiting. */
const MOST_FOR_ROLES = 3000;

/** The twin of the picture: everybody shown, with their place in numbers and how far these hold. */
export function PeopleTable({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const s = useWords(screen);
  const {part, view} = shown;
  const [layer, setLayer] = useState<Layer>("tie");
  const units = useMemo(() => evidenceUnits(part, layer, view), [part, layer, view]);
  const analysis = useAnalysis<RobustnessReply>(useMemo(() => ({type: "robustness", units}), [units]));
  const found = analysis.state === "done" ? analysis.found : analysis.state === "running" ? analysis.first : null;
  return (
    <section className="people-table" aria-label={t.tableOf}>
      <div className="people-table-head">
        <h2>{t.inNumbers}</h2>
        {(["tie", "co-occurrence"] as const).map((one) => (
          <button key={one} type="button" className="pill" aria-pressed={one === layer} onClick={() => setLayer(one)}>
            {one === "tie" ? t.byTies : t.byPassages}
          </button>
        ))}
        <AnalysisProgress analysis={analysis} />
        <button type="button" className="link people-table-close" onClick={() => update(toggleTable)}>
          {s.close}
        </button>
      </div>
      {found && found.ranks.strength.length === units.nodes.length && (
        <Rows shown={shown} units={units} found={found} />
      )}
    </section>
  );
}

function Rows({shown, units, found}: {shown: Shown; units: EvidenceUnits; found: Robustness}) {
  const t = useWords(texts);
  const [sort, setSort] = useState<{by: SortKey; descending: boolean}>({by: "strength", descending: true});
  const selected = useApp(({selection}) => (selection?.type === "node" ? selection.key : null));
  const roles = useRoles(shown, units);
  const covered = useCovered(shown, units);
  const columns = useMemo(() => ({...found.values, ...roles, ...covered}), [found, roles, covered]);
  const order = useMemo(() => sorted(shown, units, columns, sort), [shown, units, columns, sort]);
  const measure: Measure = (MEASURES as readonly string[]).includes(sort.by) ? (sort.by as Measure) : "strength";
  const header = (key: SortKey, label: string, says: string) => (
    <th key={key} scope="col" aria-sort={key !== sort.by ? undefined : sort.descending ? "descending" : "ascending"}>
      <button
        type="button"
        title={says}
        onClick={() => setSort({by: key, descending: key === sort.by ? !sort.descending : key !== "name"})}
      >
        {label}
        {key === sort.by && <span aria-hidden="true">{sort.descending ? " ↓" : " ↑"}</span>}
      </button>
    </th>
  );
  return (
    <VirtualRows
      count={order.length}
      header={
        <tr>
          {header("name", t.person, t.byName)}
          {COVERED.map((key) => header(key, t[key], t[`${key}Says`]))}
          {MEASURES.map((key) => header(key, t[key], t[`${key}Says`]))}
          <th scope="col" title={t.rankBy({measure: t[measure]})}>
            {t.rank}
          </th>
          <th scope="col" title={t.lessASourceSays({count: found.sources})}>
            {t.lessASource}
          </th>
          <th scope="col" title={t.inDrawsSays({count: found.draws})}>
            {t.inDraws}
          </th>
          {roles && ROLES.map((key) => header(key, t[key], t[`${key}Says`]))}
        </tr>
      }
    >
      {(row): ReactNode => {
        const node = order[row]!;
        const key = units.nodes[node]!;
        return (
          <tr key={key} aria-rowindex={row + 2} data-selected={key === selected || undefined}>
            <th scope="row">
              <NameButton shown={shown} node={key} />
            </th>
            {COVERED.map((one) => (
              <td key={one} data-thin={covered[one][node] === 1 || undefined}>
                {covered[one][node]}
              </td>
            ))}
            {MEASURES.map((one) => (
              <td key={one}>{figure(one, found.values[one][node]!)}</td>
            ))}
            <td>{found.ranks[measure][node]}</td>
            <td>{rangeInWords(found.withoutOne?.[measure], node)}</td>
            <td>{rangeInWords(found.drawn?.[measure], node)}</td>
            {roles && ROLES.map((role) => <td key={role}>{roles[role][node] || "·"}</td>)}
          </tr>
        );
      }}
    </VirtualRows>
  );
}

function useCovered({network, part, view}: Shown, {nodes}: EvidenceUnits): CoveredColumns {
  return useMemo(() => {
    const people = new Map(
      coverageOf(network, part, view).people.map((one) => [part.typed.nodeKeys.at(one.node), one])
    );
    return {
      pieces: nodes.map((key) => people.get(key)?.pieces ?? 0),
      sourcesOf: nodes.map((key) => people.get(key)?.sources ?? 0)
    };
  }, [network, part, view, nodes]);
}

/** Roles between the coloured groups; null where there are too many people, or no groups. */
function useRoles({part, appearance}: Shown, units: EvidenceUnits): Brokerage | null {
  return useMemo(() => {
    if (appearance.groups.length === 0 || units.nodes.length > MOST_FOR_ROLES) return null;
    const indexOf = new Map(appearance.groups.map(({id}, i) => [id, i]));
    const groupsOf = units.nodes.map((key) => [
      ...new Set(part.groupsOf(key).flatMap(({group}) => indexOf.get(group) ?? []))
    ]);
    return brokerage(
      pairsOf(units, () => 1),
      groupsOf
    );
  }, [part, appearance, units]);
}

function sorted(
  {network}: Shown,
  {nodes}: EvidenceUnits,
  columns: Partial<Record<SortKey, ArrayLike<number>>>,
  {by, descending}: {by: SortKey; descending: boolean}
): number[] {
  const names = nodes.map((key) => network.getNodeAttribute(key, "label"));
  const byName = (a: number, b: number) => compare(names[a]!, names[b]!) || a - b;
  const column = by === "name" ? null : columns[by];
  const order = nodes.map((_, i) => i);
  if (!column) return order.sort((a, b) => (descending ? byName(b, a) : byName(a, b)));
  const sign = descending ? -1 : 1;
  return order.sort((a, b) => sign * (column[a]! - column[b]!) || byName(a, b));
}

const figure = (measure: Measure, value: number): string =>
  measure === "neighbours" || measure === "strength" ? String(value) : value.toFixed(3);

/** "–" as long as it was not tried, and where it would take too long. */
function rangeInWords(range: RankRange | undefined, node: number): string {
  if (!range) return "–";
  const {best, worst} = range;
  return best[node] === worst[node] ? String(best[node]) : `${best[node]}–${worst[node]}`;
}
