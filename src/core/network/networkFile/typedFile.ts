import {CERTAINTIES, STANCES} from "../../model/study.ts";
import type {NetworkFile} from "../../read/networks/networkFile.ts";
import {createAdjacency} from "../adjacency.ts";
import {edgeClasses} from "../edgeClasses.ts";
import {type Lists, ranksOf, rememberedMonths, type TypedNetwork} from "../typedNetwork.ts";
import type {FileGroups} from "./groupsOfFile.ts";
import type {FileTypes} from "./tieTypesOfFile.ts";

/** A network's arrays but for its keys, which go by number: nothing in them that cannot cross to the page at once. */
export type TypedColumns = Omit<TypedNetwork, "nodeKeys" | "edgeKeys">;

/** A file's columns as the arrays that filters and isolation read: months instead of dates. */
export function typedFile(
  {file, nodes, edges}: NetworkFile,
  kinds: Uint8Array,
  {groups, ofNodes}: FileGroups,
  {tieTypes, ofWord}: FileTypes
): TypedColumns {
  const size = edges.lines.length;
  const told = {
    kinds,
    ends: edges.ends,
    layers: new Uint8Array(size).fill(1),
    types: edges.type.values.map((word) => ofWord[word]!),
    certainties: new Uint8Array(size).fill(STATED),
    stances: new Uint8Array(size).fill(ASSERTED),
    ...monthsOf(edges),
    evidence: {
      offsets: Uint32Array.from({length: size + 1}, (_, i) => i),
      items: new Int32Array(size),
      firsts: new Float32Array(size).fill(Number.NaN),
      lasts: new Float32Array(size).fill(Number.NaN)
    }
  };
  return {
    idRanks: ranksOf(nodes.ids),
    memberships: alwaysMembers(ofNodes),
    groups: groups.map(({id}) => id),
    ...told,
    typeIds: tieTypes.map(({id}) => id),
    weights: Float32Array.from(edges.weights),
    sources: [file],
    adjacency: createAdjacency(nodes.ids.length, edges.ends),
    classes: edgeClasses(told)
  };
}

const STATED = CERTAINTIES.indexOf("stated");
const ASSERTED = STANCES.indexOf("asserted");

function alwaysMembers(lists: Lists): TypedNetwork["memberships"] {
  const always = (month: number) => new Float32Array(lists.items.length).fill(month);
  return {
    ...lists,
    certainties: new Uint8Array(lists.items.length).fill(STATED),
    firsts: always(Number.NEGATIVE_INFINITY),
    lasts: always(Number.POSITIVE_INFINITY)
  };
}

/** First and last month of each edge; NaN where it is undated. */
function monthsOf({start, end, lines: {length}}: NetworkFile["edges"]): Pick<TypedNetwork, "firsts" | "lasts"> {
  const months = rememberedMonths();
  const [firsts, lasts] = [new Float32Array(length), new Float32Array(length)];
  for (let i = 0; i < length; i++) {
    [firsts[i], lasts[i]] = months(start.words[start.values[i]!] || null, end.words[end.values[i]!] || null);
  }
  return {firsts, lasts};
}
