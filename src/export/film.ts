// Moving pictures: what is to be seen at each moment, painted from finished scenes and from nothing else.

import {finiteYears} from "../core/model/date.ts";
import type {EdgeAttributes, Network} from "../core/model/network.ts";
import {visiblePart} from "../core/network/visiblePart.ts";
import type {Layer, Mark, Scene} from "../core/scene/scene.ts";
import {drawPicture, type PictureRequest} from "./picture.ts";

/** A scene that is seen through to some degree; the later cover the earlier. */
export interface Shot {
  scene: Scene;
  /** 0–1 */
  opacity: number;
}

export interface Film {
  width: number;
  height: number;
  seconds: number;
  /** What is seen at a moment, 0 to `seconds`; the same object for moments that look alike. */
  at(second: number): readonly Shot[];
}

/** Seconds: how long the last year stays, how long what is new takes to appear, and one scene to give way to the next. */
const STAY = 2;
const APPEAR = 0.5;
const GIVE_WAY = 0.7;

/**
 * The years pass: whoever and whatever the view shows appears in the first year that its evidence gives, and stays.
 * Nothing moves; years that bring nothing new are passed over. What has no date is there from the beginning.
 */
export function yearFilm(request: PictureRequest, seconds: number): Film {
  const view = {...request.view, years: {from: null, to: null}, comparison: null};
  const {scene} = drawPicture({...request, view});
  const years = firstYears(request.network, visiblePart(request.network, request.study, view).edges);
  const steps = [...new Set(years.all)].sort((a, b) => a - b);
  const each = Math.max(0.1, (seconds - STAY) / Math.max(1, steps.length));
  const startOf = new Map(steps.map((year, i) => [year, i * each]));
  const begins = markBegins(scene, request, years, (year) => startOf.get(year) ?? 0);
  let last: {key: string; shots: Shot[]} = {key: "", shots: []};
  return {
    ...{width: scene.width, height: scene.height, seconds: Math.max(seconds, steps.length * each + STAY)},
    at(second) {
      const index = Math.min(steps.length - 1, Math.floor(second / each));
      const sinceStep = second - index * each;
      const key = `${index} ${Math.min(1, sinceStep / APPEAR).toFixed(2)}`;
      if (key !== last.key) last = {key, shots: [{scene: sceneAt(scene, begins, second, steps[index]), opacity: 1}]};
      return last.shots;
    }
  };
}

/** The views one after another, each as long as the others, the later fading in over the earlier. */
export function viewFilm(scenes: readonly Scene[], seconds: number): Film {
  const [first] = scenes;
  if (!first) throw new RangeError("scenes: expected at least one, got none");
  const each = seconds / scenes.length;
  let last: {key: string; shots: Shot[]} = {key: "", shots: []};
  return {
    ...{width: first.width, height: first.height, seconds},
    at(second) {
      const index = Math.min(scenes.length - 1, Math.floor(second / each));
      const opacity = index === 0 ? 1 : Math.min(1, (second - index * each) / GIVE_WAY);
      const key = `${index} ${opacity.toFixed(2)}`;
      const before = opacity < 1 ? [{scene: scenes[index - 1]!, opacity: 1}] : [];
      if (key !== last.key) last = {key, shots: [...before, {scene: scenes[index]!, opacity}]};
      return last.shots;
    }
  };
}

interface FirstYears {
  nodes: ReadonlyMap<string, number>;
  /** By the keys of two nodes and the layer; see `pairKey`. */
  pairs: ReadonlyMap<string, number>;
  all: readonly number[];
}

const ALWAYS = -Infinity;

function firstYears(network: Network, edges: ReadonlySet<string>): FirstYears {
  const [nodes, pairs] = [new Map<string, number>(), new Map<string, number>()];
  const least = (map: Map<string, number>, key: string, year: number) =>
    map.set(key, Math.min(map.get(key) ?? Infinity, year));
  for (const edge of edges) {
    const attributes = network.getEdgeAttributes(edge);
    const year = firstYear(attributes);
    const [from, to] = network.extremities(edge) as [string, string];
    least(pairs, pairKey(from, to, attributes.layer), year);
    for (const node of [from, to]) least(nodes, node, year);
  }
  return {nodes, pairs, all: [...pairs.values(), ...nodes.values()].filter((year) => year !== ALWAYS)};
}

const pairKey = (from: string, to: string, layer: string): string => [...[from, to].sort(), layer].join(" ");

function firstYear(edge: EdgeAttributes): number {
  if (edge.layer === "tie") return finiteYears(edge.start, edge.end)?.from ?? ALWAYS;
  const years = edge.evidence.map(({date = null}) => finiteYears(date, date)?.from ?? Infinity);
  const least = years.reduce((first, year) => Math.min(first, year), Infinity);
  return Number.isFinite(least) ? least : ALWAYS;
}

/** The second in which each mark of the network begins to appear; marks that are not in it are always there. */
function markBegins(
  scene: Scene,
  {network}: PictureRequest,
  {nodes, pairs}: FirstYears,
  secondOf: (year: number) => number
): ReadonlyMap<Mark, number> {
  const begins = new Map<Mark, number>();
  const set = (mark: Mark, year: number | undefined) =>
    year !== undefined && year !== ALWAYS && begins.set(mark, secondOf(year));
  for (const {marks} of scene.layers) {
    for (const mark of marks) {
      if (mark.type === "node") set(mark, nodes.get(mark.key));
      else if (mark.type === "edge" && mark.ends && network.hasEdge(mark.key))
        set(mark, pairs.get(pairKey(...mark.ends, network.getEdgeAttribute(mark.key, "layer"))));
      else if (mark.type === "text" || mark.type === "rule") set(mark, nodes.get(mark.of ?? ""));
    }
  }
  return begins;
}

function sceneAt(scene: Scene, begins: ReadonlyMap<Mark, number>, second: number, year: number | undefined): Scene {
  const layers = scene.layers.map(
    ({name, marks}): Layer => ({
      name,
      marks: marks.flatMap((mark) => {
        const begin = begins.get(mark);
        if (begin === undefined || second >= begin + APPEAR) return [mark];
        return second <= begin || !("opacity" in mark)
          ? []
          : [{...mark, opacity: (mark.opacity * (second - begin)) / APPEAR}];
      })
    })
  );
  return {...scene, layers: year === undefined ? layers : [...layers, yearLayer(scene, year)]};
}

/** The year, large, at the top right. */
function yearLayer({width, height, layers}: Scene, year: number): Layer {
  const ink = layers.flatMap(({marks}) => marks).find((mark) => mark.type === "text");
  const size = Math.min(width, height) / 13;
  return {
    name: "Year",
    marks: [
      {
        ...{type: "text", at: [width - 0.6 * size, 1.25 * size], anchor: "end", text: String(year)},
        ...{style: {family: "serif", weight: 600, size}, colour: ink?.type === "text" ? ink.colour : "#808080"},
        ...{opacity: 0.85, halo: null}
      }
    ]
  };
}
