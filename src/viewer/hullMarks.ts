import {type Committee, committeeOf} from "../core/scene/committee.ts";
import {COMMITTEE_OPACITY} from "../core/scene/networkMarks.ts";
import {type GroupOutline, groupOutline} from "../core/scene/outline/groupOutline.ts";
import type {Mark, Point} from "../core/scene/scene.ts";
import {type Drawing, markScale, placeOf} from "./map.ts";
import {keptNodes} from "./state.ts";

const PADDING = 14;

/** What groups depend on but where the map has been dragged to, and what is drawn of them, seen from the map's origin. */
let traced: {key: string; shapes: (GroupOutline | Committee)[]} = {key: "", shapes: []};

/** The groups that are drawn, each in its form; what was worked out is kept while the map is only dragged. */
export function hullMarks(drawing: Drawing, colour: (index: number) => string): Mark[] {
  const {data, state, camera} = drawing;
  const drawn = data.groups.flatMap(({form}, group) => (form === null ? [] : [group]));
  if (drawn.length === 0) return [];
  const kept = keptNodes(data, state);
  const key = [camera.scale, markScale(drawing), drawing.width, drawing.height, ...kept].join(" ");
  const origin = placeOf({x: 0, y: 0}, camera);
  if (traced.key !== key) traced = {key, shapes: drawn.map((group) => trace(drawing, kept, group, origin))};
  const at = ([x, y]: Point): Point => [x + origin[0], y + origin[1]];
  return drawn.flatMap((group, i) => {
    const index = data.groups[group]!.colour;
    const theme = data.themes[state.theme];
    return marksOf(traced.shapes[i]!, index === null ? theme.quiet : colour(index), theme.ground, at);
  });
}

function marksOf(shape: GroupOutline | Committee, colour: string, ring: string, at: (point: Point) => Point): Mark[] {
  const plain = {key: "", title: "", colour};
  if ("rings" in shape) {
    const rings = shape.rings.map((line) => line.map(at));
    return [{...plain, type: "hull", opacity: 0.1, rim: 1, rings}];
  }
  const look = {opacity: COMMITTEE_OPACITY, dashes: [], arrow: false, cut: false, split: false, ends: null};
  const marks = shape.lines.map(
    ({from, control, to}): Mark => ({
      ...{...plain, ...look, type: "edge", width: shape.width},
      ...{from: at(from), control: at(control), to: at(to)}
    })
  );
  if (!shape.hub) return marks;
  const {x, y, radius} = shape.hub;
  const hub: Mark = {
    ...{type: "node", key: "", title: "", at: at([x, y]), radius},
    ...{shape: "disc", colours: [colour], opacity: 1, ring}
  };
  return [...marks, hub];
}

function trace(drawing: Drawing, kept: ReadonlySet<number>, group: number, [ox, oy]: Point): GroupOutline | Committee {
  const {data, camera} = drawing;
  const scale = markScale(drawing);
  const discs = [...kept].map((i) => {
    const node = data.nodes[i]!;
    const [x, y] = placeOf(node, camera);
    return {x: x - ox, y: y - oy, radius: node.radius * scale, isMember: !node.ghost && node.groups.includes(group)};
  });
  const [members, strangers] = [discs.filter(({isMember}) => isMember), discs.filter(({isMember}) => !isMember)];
  const {form} = data.groups[group]!;
  if (form === null || form === "outline") return groupOutline(members, strangers, PADDING);
  if (members.length === 0) return {hub: null, lines: [], width: 1};
  return committeeOf(form, members, strangers, 1);
}
