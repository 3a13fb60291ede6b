import {mapSteps, type Steps} from "../../base/steps.ts";
import type {GroupSpan, NodeAttributes} from "../../model/network.ts";
import {ENTITY_KINDS} from "../../model/study.ts";
import {plainName} from "../../read/networks/knownColumns.ts";
import type {NetworkFile, ValueColumn} from "../../read/networks/networkFile.ts";
import type {FileGroups} from "./groupsOfFile.ts";

/** The nodes as a network has them, in the order of the file; at (0, 0) where it does not place them all. In steps. */
export function nodesOfFile(
  {nodes}: NetworkFile,
  kinds: Uint8Array,
  {groups, ofNodes: {offsets, items}}: FileGroups
): Steps<NodeAttributes[]> {
  const scale = scaleOf(nodes.places);
  const dates = ["born", "died"].map((name) => nodes.columns.find((column) => plainName(column.name) === name));
  const cell = (column: ValueColumn | undefined, i: number) => column?.words[column.values[i]!] || null;
  const spans = groups.map(({id}): GroupSpan => ({group: id, start: null, end: null, role: "", certainty: "stated"}));
  return mapSteps(nodes.ids, (id, i) => ({
    id,
    label: nodes.labels[i]!,
    aliases: [],
    kind: ENTITY_KINDS[kinds[i]!]!,
    born: cell(dates[0], i),
    died: cell(dates[1], i),
    groups: Array.from(items.subarray(offsets[i], offsets[i + 1]), (group) => spans[group]!),
    mentionCount: 0,
    ...(nodes.colours[i]! >= 0 && {colour: `#${nodes.colours[i]!.toString(16).padStart(6, "0")}`}),
    x: scale(nodes.places[2 * i]!),
    y: scale(nodes.places[2 * i + 1]!)
  }));
}

/** Room that a node has in our layouts, in layout units. */
const ROOM = 55;

/** Brings places to the size that our own layouts have; where somebody has none, nobody has. */
function scaleOf(places: Float64Array): (coordinate: number) => number {
  const count = places.length / 2;
  let [sum, squares] = [0, 0];
  for (const coordinate of places) {
    if (Number.isNaN(coordinate)) return () => 0;
    sum += coordinate / places.length;
  }
  for (const coordinate of places) squares += (coordinate - sum) ** 2 / places.length;
  const factor = squares > 0 ? (ROOM * Math.sqrt(count)) / (4 * Math.sqrt(squares)) : 0;
  return (coordinate) => coordinate * factor;
}
