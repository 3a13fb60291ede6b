import {type ReactNode, useMemo, useState} from "react";
import {compare as compareText} from "../../core/base/compare.ts";
import type {Network} from "../../core/model/network.ts";
import {comparedViews} from "../../core/network/comparedViews.ts";
import type {Change} from "../../core/network/compareParts.ts";
import type {
  DifferenceTable as Difference,
  PairDifference,
  PersonDifference
} from "../../core/network/differenceTable.ts";
import {compare as texts} from "../../words/en/compare.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {NameButton} from "./NameButton.tsx";
import {VirtualRows} from "./VirtualRows.tsx";
import "./PeopleTable.css";

type Kept = "all" | "gone" | "kept" | "new" | "moved";
type SortKey = "name" | "before" | "after" | "change";

/** The twin of a difference's picture: everybody and every pair, what there is on each side, and what changed. */
export function DifferenceTable({shown, table}: {shown: Shown; table: Difference}) {
  const t = useWords(texts);
  const [what, setWhat] = useState<"people" | "pairs">("people");
  const [kept, setKept] = useState<Kept>("all");
  const [first, second] = comparedViews(shown.view, shown.study, shown.language);
  const moved = useMemo(() => movedPeople(table, shown), [table, shown]);
  const isOf = (way: Kept, change: Change, node?: string) =>
    way === "all" || way === change || (way === "moved" && node !== undefined && moved.has(node));
  const people = (way: Kept) => table.people.filter(({change, node}) => isOf(way, change, node));
  const pairs = (way: Kept) => table.pairs.filter(({change}) => isOf(way, change));
  const ways: [Kept, string][] = [
    ["all", t.all],
    ["gone", first?.only ?? ""],
    ["kept", t.both],
    ...(what === "people" && moved.size > 0 ? ([["moved", t.elsewhere]] as [Kept, string][]) : []),
    ["new", second?.only ?? ""]
  ];
  const names = [first?.name ?? "", second?.name ?? ""] as const;
  return (
    <section className="difference-table" aria-label={t.table}>
      <div className="people-table-head">
        {(["people", "pairs"] as const).map((one) => (
          <button key={one} type="button" className="pill" aria-pressed={one === what} onClick={() => setWhat(one)}>
            {t[one]}
          </button>
        ))}
        <span className="compare-gap" />
        {ways.map(([way, label]) => (
          <button key={way} type="button" className="pill" aria-pressed={way === kept} onClick={() => setKept(way)}>
            <Foreign text={label} />{" "}
            <span className="compare-count">{(what === "people" ? people : pairs)(way).length}</span>
          </button>
        ))}
      </div>
      {what === "people" ? (
        <People shown={shown} names={names} rows={people(kept)} />
      ) : (
        <Pairs shown={shown} names={names} rows={pairs(kept)} />
      )}
    </section>
  );
}

/** The names of some groups that have colours, in the order of colours. */
const colouredNames = ({appearance}: Shown, ids: readonly string[]): string[] =>
  appearance.groups.filter(({id}) => ids.includes(id)).map(({name}) => name);

/** Who stands in other coloured groups. */
function movedPeople({people}: Difference, shown: Shown): ReadonlySet<string> {
  const standing = (ids: readonly string[]) => colouredNames(shown, ids).join("\n");
  const moved = people.filter(
    ({change, groupsBefore, groupsAfter}) => change === "kept" && standing(groupsBefore) !== standing(groupsAfter)
  );
  return new Set(moved.map(({node}) => node));
}

interface RowsProps<Row> {
  shown: Shown;
  names: readonly [string, string];
  rows: readonly Row[];
}

function People({shown, names, rows}: RowsProps<PersonDifference>) {
  const t = useWords(texts);
  const selected = useApp(({selection}) => (selection?.type === "node" ? selection.key : null));
  const label = (row: PersonDifference) => shown.network.getNodeAttribute(row.node, "label");
  const inWords = (ids: readonly string[]) => colouredNames(shown, ids).join(", ");
  return (
    <Sorted rows={rows} names={names} label={label} title={t.name} extra={<th scope="col">{t.groupsThen}</th>}>
      {(row, at) => {
        const [before, after] = [inWords(row.groupsBefore), inWords(row.groupsAfter)];
        return (
          <tr key={row.node} aria-rowindex={at + 2} data-selected={row.node === selected || undefined}>
            <th scope="row">
              <NameButton shown={shown} node={row.node} />
            </th>
            <Counts row={row} />
            <td className="difference-groups">
              {row.change === "kept" && before !== after ? (
                <>
                  <Foreign text={before || t.none} /> → <Foreign text={after || t.none} />
                </>
              ) : (
                <Foreign text={row.change === "gone" ? before : after} />
              )}
            </td>
          </tr>
        );
      }}
    </Sorted>
  );
}

function Pairs({shown, names, rows}: RowsProps<PairDifference>) {
  const t = useWords(texts);
  const {network} = shown;
  const label = ({a, b}: PairDifference) =>
    `${network.getNodeAttribute(a, "label")} – ${network.getNodeAttribute(b, "label")}`;
  return (
    <Sorted rows={rows} names={names} label={label} title={t.pair} extra={<th scope="col">{t.kind}</th>}>
      {(row, at) => {
        const edge = edgeOf(network, row);
        return (
          <tr key={`${row.a} ${row.b} ${row.layer}`} aria-rowindex={at + 2}>
            <th scope="row">
              {edge ? (
                <button
                  type="button"
                  className="name-button"
                  data-bare
                  onClick={() => update(select({type: "edge", key: edge}))}
                >
                  <Foreign text={label(row)} />
                </button>
              ) : (
                <Foreign text={label(row)} />
              )}
            </th>
            <Counts row={row} />
            <td className="difference-groups">{row.layer === "tie" ? t.tie : t.together}</td>
          </tr>
        );
      }}
    </Sorted>
  );
}

/** An edge of the open network by which the evidence of a pair is found; none where it counts names otherwise. */
const edgeOf = (network: Network, {a, b, layer}: PairDifference): string | undefined =>
  network.edges(a, b).find((key) => network.getEdgeAttribute(key, "layer") === layer);

function Counts({row: {before, after}}: {row: {before: number; after: number}}) {
  const change = after - before;
  return (
    <>
      <td>{before || "·"}</td>
      <td>{after || "·"}</td>
      <td>{change === 0 ? "0" : change > 0 ? `+${change}` : `−${-change}`}</td>
    </>
  );
}

interface SortedProps<Row> {
  rows: readonly Row[];
  names: readonly [string, string];
  label(row: Row): string;
  title: string;
  extra: ReactNode;
  children(row: Row, at: number): ReactNode;
}

/** Rows under headings that sort them. */
function Sorted<Row extends {before: number; after: number}>(props: SortedProps<Row>) {
  const {rows, names, label, title, extra, children} = props;
  const t = useWords(texts);
  const [sort, setSort] = useState<{by: SortKey; descending: boolean}>({by: "after", descending: true});
  const sorted = useMemo(() => {
    const value = ({before, after}: Row) => ({before, after, change: after - before, name: 0})[sort.by];
    const sign = sort.descending ? -1 : 1;
    return [...rows].sort(
      (p, q) => sign * (value(p) - value(q)) || (sort.by === "name" ? sign : 1) * compareText(label(p), label(q))
    );
  }, [rows, sort, label]);
  const header = (key: SortKey, text: string) => (
    <th key={key} scope="col" aria-sort={key !== sort.by ? undefined : sort.descending ? "descending" : "ascending"}>
      <button
        type="button"
        onClick={() => setSort({by: key, descending: key === sort.by ? !sort.descending : key !== "name"})}
      >
        <Foreign text={text} />
        {key === sort.by && <span aria-hidden="true">{sort.descending ? " ↓" : " ↑"}</span>}
      </button>
    </th>
  );
  if (rows.length === 0) return <p className="quiet compare-nobody">{t.nobody}</p>;
  return (
    <VirtualRows
      count={sorted.length}
      header={
        <tr>
          {header("name", title)}
          {header("before", names[0])}
          {header("after", names[1])}
          {header("change", t.change)}
          {extra}
        </tr>
      }
    >
      {(row) => children(sorted[row]!, row)}
    </VirtualRows>
  );
}
