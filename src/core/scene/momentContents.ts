import type {Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import type {Change} from "../network/compareParts.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance, EdgeAppearance} from "./appearance.ts";
import {lineInMoment, nodeInMoment} from "./changeLooks.ts";
import {type ContentEdge, type ContentNode, type NetworkContent, networkContent} from "./networkContent.ts";
import type {Theme} from "./theme.ts";

/** A moment as it is drawn: what it shows, and how that looks. */
export interface Moment {
  part: VisiblePart;
  appearance: Appearance;
}

export interface MomentsInput {
  study: Study;
  network: Network;
  view: View;
  theme: Theme;
}

/**
 * What each moment's picture holds: everybody and every line of the moment, with what is new since the moment before,
 * and what was there then and is gone. In the first nothing is new.
 */
export function momentContents(moments: readonly Moment[], input: MomentsInput): NetworkContent[] {
  const plain = moments.map((moment) => networkContent({...input, ...moment}));
  return plain.map((content, i) => (i === 0 ? unchanged(content) : changed(plain[i - 1]!, content, input.theme)));
}

/** The first, drawn as ever. */
function unchanged({nodes, edges, hulls}: NetworkContent): NetworkContent {
  const same = new Map(nodes.map((node): [string, ContentNode] => [node.key, {...node, change: "kept"}]));
  return {
    nodes: [...same.values()],
    edges: edges.map((edge) => changedEdge(edge, "kept", edge.look, same)),
    hulls: hulls.map((hull) => ({...hull, members: hull.members.map(({key}) => same.get(key)!)}))
  };
}

function changed(before: NetworkContent, now: NetworkContent, theme: Theme): NetworkContent {
  const nodes = changedNodes(before, now, theme);
  const [was, is] = [linesByPlace(before.edges), linesByPlace(now.edges)];
  const edges = [
    ...[...was].filter(([place]) => !is.has(place)).map(([, edge]) => [edge, "gone"] as const),
    ...[...is].map(([place, edge]) => [edge, was.has(place) ? "kept" : "new"] as const)
  ].map(([edge, change]) => changedEdge(edge, change, lineInMoment(edge.look, change, theme), nodes));
  return {
    nodes: [...nodes.values()],
    edges: edges.sort((a, b) => a.look.depth - b.look.depth),
    hulls: now.hulls.map((hull) => ({...hull, members: hull.members.map(({key}) => nodes.get(key)!)}))
  };
}

/** By key, in the order of keys that both have: those of before who are gone come first. */
function changedNodes(before: NetworkContent, now: NetworkContent, theme: Theme): Map<string, ContentNode> {
  const [was, is] = [before, now].map(({nodes}) => new Set(nodes.map(({key}) => key))) as [Set<string>, Set<string>];
  const as = (node: ContentNode, change: Change): [string, ContentNode] => [
    node.key,
    {...node, change, look: nodeInMoment(node.look, change, theme)}
  ];
  return new Map([
    ...before.nodes.filter(({key}) => !is.has(key)).map((node) => as(node, "gone")),
    ...now.nodes.map((node) => as(node, was.has(node.key) ? "kept" : "new"))
  ]);
}

const changedEdge = (
  edge: ContentEdge,
  change: Change,
  look: EdgeAppearance,
  nodes: ReadonlyMap<string, ContentNode>
): ContentEdge => ({
  ...edge,
  ...{source: nodes.get(edge.source.key)!, target: nodes.get(edge.target.key)!},
  ...{change, look}
});

/** Lines by the place they have in every picture: their pair, what they are, and how they bend. */
function linesByPlace(edges: readonly ContentEdge[]): Map<string, ContentEdge> {
  return new Map(
    edges.map((edge): [string, ContentEdge] => {
      const {source, target, layer, look} = edge;
      const isReversed = source.key > target.key;
      const pair = isReversed ? `${target.key} ${source.key}` : `${source.key} ${target.key}`;
      const side = look.arrow ? (isReversed ? "back" : "forth") : "";
      return [`${pair} ${layer} ${look.legendKey} ${(isReversed ? -look.bow : look.bow).toFixed(4)} ${side}`, edge];
    })
  );
}
