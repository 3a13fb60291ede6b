import type {EdgeAttributes} from "../../model/network.ts";
import type {Tie} from "../../model/study.ts";
import type {NetworkFile, ValueColumn} from "../../read/networks/networkFile.ts";
import type {FileTypes} from "./tieTypesOfFile.ts";

/** What an edge says, by its index in the file. */
export type EdgeReader = (index: number) => EdgeAttributes & {layer: "tie"};

/** Each edge is a tie that rests on its line of the file; what the file says besides is a column of that evidence. */
export function edgesOfFile({file, edges}: NetworkFile, {tieTypes, ofWord}: FileTypes): EdgeReader {
  const word = ({words, values}: ValueColumn, i: number) => words[values[i]!]!;
  return (i) => {
    const columns = edges.columns.flatMap((column): [string, string][] => {
      const value = word(column, i);
      return value === "" ? [] : [[column.name, value]];
    });
    if (edges.weights[i] !== 1) columns.unshift(["weight", String(edges.weights[i])]);
    const locator = edges.lines[i]! > 0 ? `line ${edges.lines[i]}` : "";
    return {
      layer: "tie",
      type: tieTypes[ofWord[edges.type.values[i]!]!]!.id,
      weight: edges.weights[i]!,
      start: word(edges.start, i) || null,
      end: word(edges.end, i) || null,
      certainty: "stated",
      stance: "asserted",
      evidence: [{source: file, locator, note: "", ...(columns.length > 0 && {columns})}]
    };
  };
}

/** The edges one by one, as a historian would have written them. */
export function tiesOfFile({file, nodes, edges: {ends, lines}}: NetworkFile, edge: EdgeReader): Tie[] {
  return Array.from(lines, (_line, i) => {
    const {type, start, end, certainty, stance, evidence} = edge(i);
    const [reference] = evidence;
    return {
      ...{from: nodes.ids[ends[2 * i]!]!, to: nodes.ids[ends[2 * i + 1]!]!},
      ...{type, start, end, certainty, stance, source: file, locator: reference?.locator ?? "", note: ""},
      extra: new Map(reference?.columns ?? [])
    };
  });
}
