import {groupOutline} from "../core/scene/outline/groupOutline.ts";
import type {HullMark, Point} from "../core/scene/scene.ts";
import {type Drawing, markScale, placeOf} from "./map.ts";
import {keptNodes} from "./state.ts";

const PADDING = 14;

/** What outlines depend on but where the map has been dragged to, and the outlines, seen from the map's origin. */
let traced: {key: string; rings: (readonly Point[][])[]} = {key: "", rings: []};

/** The groups that are outlined, the strangers left out; the outlines are kept while the map is only dragged. */
export function hullMarks(drawing: Drawing, colour: (index: number) => string): HullMark[] {
  const {data, state, camera} = drawing;
  const outlined = data.groups.flatMap(({hull}, group) => (hull ? [group] : []));
  if (outlined.length === 0) return [];
  const kept = keptNodes(data, state);
  const key = [camera.scale, markScale(drawing), drawing.width, drawing.height, ...kept].join(" ");
  const [ox, oy] = placeOf({x: 0, y: 0}, camera);
  if (traced.key !== key) traced = {key, rings: outlined.map((group) => trace(drawing, kept, group, [ox, oy]))};
  return outlined.map((group, i) => {
    const index = data.groups[group]!.colour;
    return {
      ...{type: "hull", key: "", title: "", opacity: 0.1, rim: 1},
      rings: traced.rings[i]!.map((ring) => ring.map(([x, y]): Point => [x + ox, y + oy])),
      colour: index === null ? data.themes[state.theme].quiet : colour(index)
    };
  });
}

function trace(drawing: Drawing, kept: ReadonlySet<number>, group: number, [ox, oy]: Point): Point[][] {
  const {data, camera} = drawing;
  const scale = markScale(drawing);
  const discs = [...kept].map((i) => {
    const node = data.nodes[i]!;
    const [x, y] = placeOf(node, camera);
    return {x: x - ox, y: y - oy, radius: node.radius * scale, isMember: !node.ghost && node.groups.includes(group)};
  });
  const [members, strangers] = [discs.filter(({isMember}) => isMember), discs.filter(({isMember}) => !isMember)];
  return groupOutline(members, strangers, PADDING).rings;
}
