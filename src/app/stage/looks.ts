import type {Selection} from "../state.ts";
import type {EdgeLook} from "./edgeProgram.ts";
import type {Emphasis} from "./emphasis.ts";
import type {StageContent} from "./mountStage.ts";
import type {NodeLook} from "./nodeProgram.ts";

/** What of the stage's state the looks depend on. */
export interface LookState {
  content: StageContent;
  hovered: Selection | null;
  emphasis: Emphasis | null;
  /** How far all but the emphasis has faded, 0–1. */
  faded: number;
  /** Factor on the discs' size. */
  discScale: number;
}

/** Above this many lines none is curved: who sees so many sees no curves, and straight ones are quicker. */
const MOST_CURVES = 3000;
const GHOST = 0.13;
const FADED = {node: 0.15, edge: 0.06}; // parallel lines add up

/** How a node looks on the stage now: sigma's node reducer. */
export function nodeLook(key: string, state: LookState): Partial<NodeLook> {
  const {network, part, appearance, theme, selection} = state.content;
  const {x, y} = network.getNodeAttributes(key);
  const ghost = part.ghostNodes.has(key);
  if (!ghost && !part.nodes.has(key)) return {x, y, hidden: true, size: 1, type: "entity", label: null};
  const {radius, shape, colours, rank} = appearance.node(key);
  const lit = state.emphasis?.nodes.has(key) ?? false;
  return {
    x,
    y,
    type: "entity",
    hidden: false,
    label: null,
    size: radius * state.discScale,
    shape,
    colours,
    color: colours[0] ?? theme.plain,
    marked: nodeKey(selection) === key || nodeKey(state.hovered) === key,
    opacity: opacity(lit, ghost, FADED.node, state),
    zIndex: rank + (lit ? 1e6 : 0)
  };
}

/** How an edge looks on the stage now: sigma's edge reducer. */
export function edgeLook(key: string, state: LookState): Partial<EdgeLook> {
  const {part, appearance, selection} = state.content;
  const ghost = part.ghostEdges.has(key);
  if (!ghost && !part.edges.has(key)) return {hidden: true, type: "tie"};
  const look = appearance.edge(key);
  const lit = state.emphasis?.edges.has(key) ?? false;
  const chosen = selection?.type === "edge" && selection.key === key;
  const straight = look.bow === 0 || part.edges.size > MOST_CURVES;
  return {
    type: straight ? "line" : "tie",
    hidden: false,
    label: null,
    color: look.colour,
    size: look.width * Math.min(1, state.discScale + 0.2) + (chosen ? 1.5 : 0),
    bow: straight ? 0 : look.bow,
    dashes: look.dashes,
    arrow: look.arrow,
    cut: look.cut,
    opacity: (lit ? Math.max(look.opacity, 0.75) : look.opacity) * opacity(lit, ghost, FADED.edge, state),
    zIndex: look.depth + (lit ? 100 : 0)
  };
}

function opacity(lit: boolean, ghost: boolean, least: number, {emphasis, faded}: LookState): number {
  if (ghost) return GHOST;
  return emphasis && !lit ? 1 - (1 - least) * faded : 1;
}

export const nodeKey = (selection: Selection | null): string | null =>
  selection?.type === "node" ? selection.key : null;
