import {picture as texts} from "../../words/en/picture.ts";
import {ENGLISH} from "../../words/language.ts";
import {compare} from "../base/compare.ts";
import {formatDate} from "../model/formatDate.ts";
import type {Network} from "../model/network.ts";
import type {Study, TieType} from "../model/study.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";
import {cutText, displayText} from "./displayText.ts";

/** "Ivar Smilga, 1892–1937. Left Opposition, Central Committee. 45 ties." */
export function nodeTitle(network: Network, key: string, study: Study, part: VisiblePart, language = ENGLISH): string {
  const t = language.words(texts);
  const {label, born, died} = network.getNodeAttributes(key);
  const inGroups = new Set(part.groupsOf(key).map(({group}) => group));
  const names = study.groups
    .filter(({id}) => inGroups.has(id))
    .map(({name}) => shortName(name))
    .sort(compare);
  const life = [born, died].map((date) => (date === null ? "" : formatDate(date, language)));
  const span = life.join("") === "" ? "" : `, ${life.join("–")}`;
  return [`${shortName(label)}${span}`, names.join(", "), t.tieCount({count: tieCount(key, part)})]
    .filter((part) => part !== "")
    .map((part) => `${part}.`)
    .join(" ");
}

/** "Leon Trotsky – Ivar Smilga: ally, 1923. 3 references." */
export function edgeTitle(
  network: Network,
  key: string,
  types: ReadonlyMap<string, TieType>,
  language = ENGLISH
): string {
  const t = language.words(texts);
  const attributes = network.getEdgeAttributes(key);
  const [from, to] = network.extremities(key).map((node) => shortName(network.getNodeAttribute(node, "label")));
  if (attributes.layer === "co-occurrence") return `${from} – ${to}: ${t.namedIn({count: attributes.weight})}.`;
  const {type, certainty, stance, start, end, weight} = attributes;
  const known = types.get(type);
  const span = [start, end]
    .filter((date, i, both) => date !== null && both.indexOf(date) === i)
    .map((date) => formatDate(date!, language));
  const doubt = [...(certainty === "stated" ? [] : [t[certainty]]), ...(stance === "asserted" ? [] : [t[stance]])];
  const said = [shortName(known?.label ?? type), ...doubt, span.join("–")].filter((word) => word !== "").join(", ");
  return `${from} ${known?.directed ? "→" : "–"} ${to}: ${said}. ${t.referenceCount({count: weight})}.`;
}

/** Number of a node's ties that a view shows. */
export function tieCount(key: string, {typed, edgeStates}: VisiblePart): number {
  const {nodeKeys, layers, adjacency} = typed;
  const {offsets, edges} = adjacency;
  const node = nodeKeys.indexOf(key);
  let ties = 0;
  let last = -1; // a tie of a node to itself stands there twice
  for (const edge of edges.subarray(offsets[node], offsets[node + 1])) {
    if (edge !== last && layers[edge] === 1 && edgeStates[edge] === SHOWN) ties += 1;
    last = edge;
  }
  return ties;
}

export const shortName = (name: string): string => cutText(displayText(name), 80);
