import {compare} from "../base/compare.ts";
import type {CommunityRings} from "../model/communityRings.ts";
import {changeOf, compareParts, movedBetween} from "../network/compareParts.ts";
import {type PairChange, pairChanges} from "../network/pairChanges.ts";
import {unitedPart, type VisiblePart} from "../network/visiblePart.ts";
import {createAppearance, dialOf, type NodeAppearance} from "./appearance.ts";
import {lineInDifference, nodeInDifference} from "./changeLooks.ts";
import {edgeTitle} from "./markTitles.ts";
import type {MomentsInput} from "./momentContents.ts";
import {type ContentEdge, type ContentNode, type NetworkContent, networkContent} from "./networkContent.ts";

const MOST_TITLES = 12;

/** What a difference is drawn of. */
export interface DifferenceContent extends NetworkContent {
  /** Who stands in other coloured groups on the second side than on the first. */
  moved: ReadonlySet<string>;
}

export interface DifferenceInput extends MomentsInput {
  /** How firmly everybody stands in a community on either side; null where that is not drawn. */
  rings: readonly (CommunityRings | null)[];
}

/** Everybody whom either of two parts shows, one line a pair and layer; each with what becomes of it. */
export function differenceContent(before: VisiblePart, after: VisiblePart, input: DifferenceInput): DifferenceContent {
  const {study, network, view, theme} = input;
  const part = unitedPart([before, after]);
  const appearance = createAppearance({network, study, view, part, theme});
  const plain = networkContent({...input, part, appearance});
  const groups = appearance.groups.map(({id}) => id);
  const keyOf = (node: number) => part.typed.nodeKeys.at(node);
  const moved = new Set(movedBetween(before, after, groups).map(keyOf));
  const bytes = compareParts(before, after).nodes;
  const nodes = new Map(
    plain.nodes.map((node): [string, ContentNode] => {
      const change = changeOf(bytes[part.typed.nodeKeys.indexOf(node.key)]!)!;
      const look = nodeInDifference(node.look, change, moved.has(node.key), theme);
      return [node.key, {...node, change, look: {...look, ...placeBetween(node.key, input)}}];
    })
  );
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const line = ({a, b, layer, change, before: was, after: is}: PairChange): ContentEdge => {
    const edges = [...new Set([...is, ...was])].map((edge) => part.typed.edgeKeys.at(edge));
    return {
      key: edges[0]!,
      ...{source: nodes.get(keyOf(a))!, target: nodes.get(keyOf(b))!, layer, ghost: false, change},
      look: lineInDifference(appearance.edge(edges[0]!), layer, change, theme),
      title: edges
        .slice(0, MOST_TITLES)
        .map((key) => edgeTitle(network, key, types, appearance.language))
        .join("\n")
    };
  };
  const edges = pairChanges(before, after).map(line);
  return {
    nodes: [...nodes.values()],
    edges: edges.sort((p, q) => p.look.depth - q.look.depth || compare(p.key, q.key)),
    hulls: plain.hulls.map((hull) => ({...hull, members: hull.members.map(({key}) => nodes.get(key)!)})),
    moved
  };
}

/** The ring of the second side, or of the first for one who is not there; and the community before, where it is another. */
function placeBetween(key: string, {rings: [before, after], theme}: DifferenceInput): Pick<NodeAppearance, "dial"> {
  const [was, is] = [before?.of.get(key), after?.of.get(key)];
  const {dial} = dialOf(is ?? was, theme);
  const isElsewhere = was && is && was.community !== is.community;
  return dial ? {dial: {...dial, ...(isElsewhere && {before: was.community})}} : {};
}
