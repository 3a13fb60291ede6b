import {forceManyBody} from "d3-force";
import {random} from "../../../src/core/base/random.ts";
import {createManyBody, THETA} from "../../../src/core/layout/manyBody/manyBody.ts";
import type {BenchRow} from "../report.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {settledStart} from "./settledStart.ts";

/** Error of the many-body sum at some settled bodies: root mean square, as a share of that of the exact sum. */
export function errorRows(network: BenchNetwork): BenchRow[] {
  const places = settledStart(network);
  const {nodeCount} = network;
  const chance = random(5);
  const bodies = Array.from({length: 300}, () => Math.floor(chance() * nodeCount));
  const exact = bodies.map((body) => exactField(places, body));
  const [ours, theirs] = [
    relativeError(ourField(places), bodies, exact),
    relativeError(d3Field(places), bodies, exact)
  ];
  const note = `θ ${THETA}, in crowds 1, against θ 0.9; not a time: smaller is better`;
  return [
    {
      bench: "layout",
      measure: "force error",
      size: network.name,
      peer: "d3-force",
      ours,
      theirs,
      unit: "share",
      ratio: theirs / ours,
      note
    }
  ];
}

type Field = (body: number) => readonly [number, number];

function ourField(places: Float64Array): Field {
  const count = places.length >> 1;
  const column = (offset: number) => Float64Array.from({length: count}, (_, i) => places[2 * i + offset]!);
  const [fieldX, fieldY] = [new Float64Array(count), new Float64Array(count)];
  createManyBody(count).field(column(0), column(1), null, fieldX, fieldY);
  return (body) => [fieldX[body]!, fieldY[body]!];
}

function d3Field(places: Float64Array): Field {
  const nodes = Array.from({length: places.length >> 1}, (_, index) => ({
    index,
    x: places[2 * index]!,
    y: places[2 * index + 1]!,
    vx: 0,
    vy: 0
  }));
  const force = forceManyBody().strength(-1);
  force.initialize?.(nodes, random(1));
  force(1);
  return (body) => [nodes[body]!.vx, nodes[body]!.vy];
}

function exactField(places: Float64Array, body: number): [number, number] {
  let [sumX, sumY] = [0, 0];
  for (let i = 0; i < places.length; i += 2) {
    const [dx, dy] = [places[2 * body]! - places[i]!, places[2 * body + 1]! - places[i + 1]!];
    const square = dx * dx + dy * dy;
    if (square === 0) continue;
    const push = 1 / (square < 1 ? Math.sqrt(square) : square);
    sumX += dx * push;
    sumY += dy * push;
  }
  return [sumX, sumY];
}

function relativeError(field: Field, bodies: readonly number[], exact: readonly (readonly [number, number])[]): number {
  let [error, size] = [0, 0];
  bodies.forEach((body, i) => {
    const [[x, y], [exactX, exactY]] = [field(body), exact[i]!];
    error += (x - exactX) ** 2 + (y - exactY) ** 2;
    size += exactX ** 2 + exactY ** 2;
  });
  return Math.sqrt(error / size);
}
