import type {Window} from "../model/mention.ts";
import type {EdgeAttributes, Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {countedNetwork} from "./buildNetwork.ts";
import type {ReadSource} from "./cooccurrence.ts";
import {typedWithOwnGroups} from "./ownGroups.ts";
import type {Readings} from "./passageReader.ts";
import {typedNetwork} from "./typedNetwork.ts";
import {partOfBytes, passageCount, type VisiblePart, visiblePart} from "./visiblePart.ts";

interface Counted {
  network: Network;
  study: Study;
  readings: Readings;
}

/** What is shown with one of the windows, and how many passages of an edge (its number) count there. */
export interface WindowPart {
  part: VisiblePart;
  passages(edge: number): number;
}

/**
 * What a view shows when names are counted together within each of some windows. All parts are of one network, which
 * has the nodes, places and ties of `network`, and every pair that any of the windows finds: with the passages of the
 * last that does.
 */
export function windowParts(
  {network, study, readings}: Counted,
  view: View,
  windows: readonly Window[]
): {network: Network; parts: WindowPart[]} {
  const sources = readSources(study, readings);
  const counted = windows.map((window) => countedNetwork(study, sources, {window}).network);
  const joined = network.emptyCopy() as Network;
  const keys = new Map<string, string>(); // of a line in one network → in the joined
  counted.forEach((one) => addLines(joined, one, keys));
  const typed = typedWithOwnGroups(typedNetwork(joined), view, (key) => joined.getNodeAttribute(key, "id"));
  const numbers = new Map(joined.edges().map((key, i) => [key, i]));
  const passages = passageCount(view);
  const parts = counted.map((one): WindowPart => {
    const part = visiblePart(one, study, view);
    const edges = new Uint8Array(joined.size);
    const own: EdgeAttributes[] = [];
    let number = 0;
    one.forEachEdge((key, attributes) => {
      const edge = numbers.get(keys.get(lineId(one, key))!)!;
      edges[edge] = part.edgeStates[number++]!;
      own[edge] = attributes;
    });
    return {part: partOfBytes(typed, part, edges), passages: (edge) => (own[edge] ? passages(own[edge]) : 0)};
  });
  return {network: joined, parts};
}

/** What tells a line from all others of its network, and is the same in networks counted otherwise. */
function lineId(network: Network, key: string): string {
  const edge = network.getEdgeAttributes(key);
  return edge.layer === "tie" ? key : network.extremities(key).join(" ");
}

function addLines(joined: Network, counted: Network, keys: Map<string, string>): void {
  counted.forEachEdge((key, attributes, from, to) => {
    const id = lineId(counted, key);
    const known = keys.get(id);
    if (known !== undefined) {
      joined.replaceEdgeAttributes(known, attributes);
      return;
    }
    const own = `e${joined.size}`;
    keys.set(id, own);
    if (counted.isDirected(key)) joined.addDirectedEdgeWithKey(own, from, to, attributes);
    else joined.addUndirectedEdgeWithKey(own, from, to, attributes);
  });
}

/** The texts as they were cut and read, put together again. */
function readSources({sources}: Study, {mentions, segmentations}: Readings): ReadSource[] {
  const texts = new Map(sources.map(({id, text}) => [id, text]));
  return segmentations.map((segmentation) => ({
    segmentation,
    mentions: mentions.filter(({source}) => source === segmentation.source),
    text: texts.get(segmentation.source) ?? ""
  }));
}
