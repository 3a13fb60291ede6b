import {areEqual} from "../../core/base/areEqual.ts";
import {finish, type Steps} from "../../core/base/steps.ts";
import {extentOf, NOWHERE} from "./camera.ts";
import {createDrawing, type Drawing} from "./drawing.ts";
import {fillEdges, fillOrderOfMany} from "./edgeColumns.ts";
import {facesInSteps, fillPlaces, fillSizes} from "./nodeColumns.ts";
import type {StageContent} from "./stage.ts";

/** A drawing of `content`, in steps: of a large network it is no short work. */
export function* drawnInSteps(content: StageContent): Steps<Drawing> {
  const {network, part, appearance, theme} = content;
  const drawing = createDrawing(theme, extentOf(network, part) ?? NOWHERE);
  fillPlaces(drawing, network, part, appearance);
  yield;
  yield* facesInSteps(drawing, content);
  yield;
  yield* fillOrderOfMany(drawing, content);
  yield;
  fillEdges(drawing, content);
  return drawing;
}

/** Brings a drawing up to `content`; what depends on nothing that has changed since `before` stays. */
export function fillDrawing(drawing: Drawing, before: StageContent, content: StageContent): void {
  const {part, appearance, theme} = content;
  drawing.theme = theme;
  if (part === before.part && appearance === before.appearance) return; // something was selected, and nothing else
  const isResized = part.nodeStates !== before.part.nodeStates || appearance.radii !== before.appearance.radii;
  if (isResized) fillSizes(drawing, part, appearance);
  const isRethemed = before.theme !== theme;
  if (isRethemed || !sameGroups(before, content)) finish(facesInSteps(drawing, content));
  fillEdges(drawing, content);
}

/** Whether the same groups are coloured, and the same members count. */
const sameGroups = (a: StageContent, b: StageContent): boolean =>
  a.appearance.groups.length === b.appearance.groups.length &&
  a.appearance.groups.every(({id}, i) => id === b.appearance.groups[i]?.id) &&
  areEqual(a.part.memberships, b.part.memberships);

/** Sizes discs and strokes for a stage of so many px. */
export function scaleDrawing(
  drawing: Drawing,
  {part}: StageContent,
  {width, height}: {width: number; height: number}
): void {
  const discScale = Math.min(1.1, Math.max(0.5, Math.sqrt(width * height) / 760)); // a telephone shows no heap of discs
  const [nodes, edges] = [part.nodes.size + part.ghostNodes.size, part.edges.size + part.ghostEdges.size];
  drawing.discScale = discScale * Math.min(1, Math.sqrt(MANY.discs / Math.max(1, nodes)));
  drawing.strokeScale = Math.min(1, discScale + 0.2);
  drawing.strokeDensity = Math.max(0.2, Math.min(1, Math.sqrt(MANY.strokes / Math.max(1, edges))));
}

/** So many discs and strokes have the room that few have; more share it. */
const MANY = {discs: 600, strokes: 900};
