// The bench's networks as tables: a list of edges as a spreadsheet saves it, and a study as a historian keeps it.

import {random} from "../../../src/core/base/random.ts";
import type {NetworkFile} from "../../../src/core/read/networks/networkFile.ts";

/** Sources that the ties of the study cite, pages of each, and years in which its people were born. */
const SOURCES = 20;
const PAGES = 400;
const BIRTHS = {first: 1860, count: 40};

/** A list of edges: Source, Target, Weight. */
export function edgeListOf({nodes: {ids}, edges}: NetworkFile): string {
  const chance = random(3);
  const rows = Array.from(edges.lines, (_, i) => {
    const [from, to] = [ids[edges.ends[2 * i]!], ids[edges.ends[2 * i + 1]!]];
    return `${from},${to},${1 + Math.floor(9 * chance() ** 4)}`;
  });
  return ["Source,Target,Weight", ...rows, ""].join("\n");
}

/** The same network as a study without texts: every tie typed, dated, and with a page of a source behind it. */
export function studyTablesOf({title, nodes, edges}: NetworkFile): Map<string, string> {
  const chance = random(11);
  const some = (count: number) => Math.floor(chance() * count);
  const id = (node: number) => `p-${node}`;
  const [faction] = nodes.columns;
  const groupOf = (i: number) => `g-${faction!.values[i]}`;
  const typeOf = (i: number) => `t-${edges.type.values[i]}`;
  const sources = Array.from({length: SOURCES}, (_, i) => ({id: `s-${i}`, title: `Source ${i}`, kind: "letter"}));
  const cited = () => `s-${some(SOURCES)},p. ${1 + some(PAGES)}`;
  const manifest = {format: "prosopograph-study", version: 1, title, language: "en", sources};
  return new Map([
    ["study.json", JSON.stringify(manifest)],
    table(
      "entities",
      "id,name,kind,aliases,born",
      nodes.ids.map((_, i) => `${id(i)},${nodes.labels[i]},person,,${BIRTHS.first + some(BIRTHS.count)}`)
    ),
    table(
      "groups",
      "id,name,kind",
      faction!.words.slice(1).map((word, i) => `g-${i + 1},${word},faction`)
    ),
    table(
      "memberships",
      "entity,group,start,source,locator",
      nodes.ids.map((_, i) => `${id(i)},${groupOf(i)},,${cited()}`)
    ),
    table(
      "tie-types",
      "id,label,class,directed",
      edges.type.words
        .slice(1)
        .map((word, i) => `t-${i + 1},${word},${i % 2 === 0 ? "committee" : "correspondence"},no`)
    ),
    table(
      "ties",
      "from,to,type,start,certainty,source,locator",
      Array.from(edges.lines, (_, i) => {
        const ends = `${id(edges.ends[2 * i]!)},${id(edges.ends[2 * i + 1]!)}`;
        return `${ends},${typeOf(i)},${edges.start.words[edges.start.values[i]!]},stated,${cited()}`;
      })
    )
  ]);
}

const table = (name: string, header: string, rows: readonly string[]): [file: string, text: string] => [
  `${name}.csv`,
  [header, ...rows, ""].join("\n")
];
