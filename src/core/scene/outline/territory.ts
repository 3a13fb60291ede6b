import {Delaunay} from "d3";
import {hypotenuse} from "../../base/hypotenuse.ts";
import type {Disc} from "../placeLabels.ts";
import {isClear} from "./isClear.ts";

/** What belongs to a group without question: triangles between members that hold no stranger, and links between them. */
export interface Territory {
  /** Three indices of members each. */
  triangles: [number, number, number][];
  /** Two indices of members each: the shortest links that join all members whom no stranger parts. */
  links: [number, number][];
  /** Of each member: the number of its part; members of two parts have strangers between them. */
  parts: Int32Array;
}

/**
 * Looks at who are neighbours among all discs (Delaunay): a triangle of three members is the group's, and so is the way
 * between two neighbours that keeps `clearance` px from strangers.
 */
export function territoryOf(members: readonly Disc[], strangers: readonly Disc[], clearance: number): Territory {
  const discs = [...members, ...strangers];
  const isMember = (i: number) => i < members.length;
  const {triangles} = discs.length < 3 ? NONE : Delaunay.from(discs, xOf, yOf);
  const found: Territory["triangles"] = [];
  const edges: [number, number][] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!] as [number, number, number];
    if (corners.some((corner) => !(corner >= 0))) continue; // all at one or two places
    if (corners.every(isMember)) found.push(corners);
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      if (isMember(a) && isMember(b)) edges.push(a < b ? [a, b] : [b, a]);
    }
  }
  if (edges.length === 0) edges.push(...inARow(members)); // fewer than three, or all on a line
  const isWay = ([a, b]: [number, number]) => isClear(members[a]!, members[b]!, strangers, clearance);
  return {triangles: found, ...spanned(members, found, edges.filter(isWay))};
}

const NONE = {triangles: new Int32Array(0)};
const xOf = ({x}: Disc): number => x;
const yOf = ({y}: Disc): number => y;

/** Neighbours among members who stand on one line. */
function inARow(members: readonly Disc[]): [number, number][] {
  const order = [...members.keys()].sort(
    (a, b) => members[a]!.x - members[b]!.x || members[a]!.y - members[b]!.y || a - b
  );
  return order.slice(1).map((one, i): [number, number] => [order[i]!, one]);
}

/** The shortest of some edges that join whatever these join and triangles do not (Kruskal). */
function spanned(
  members: readonly Disc[],
  triangles: Territory["triangles"],
  edges: readonly [number, number][]
): Pick<Territory, "links" | "parts"> {
  const length = ([a, b]: readonly [number, number]) =>
    hypotenuse(members[a]!.x - members[b]!.x, members[a]!.y - members[b]!.y);
  const shortest = edges.map((edge) => ({edge, length: length(edge)}));
  shortest.sort((p, q) => p.length - q.length || p.edge[0] - q.edge[0] || p.edge[1] - q.edge[1]);
  const {join, rootOf} = createParts(members.length);
  for (const [a, b, c] of triangles) {
    join(a, b);
    join(b, c);
  }
  const links = shortest.filter(({edge: [a, b]}) => join(a, b)).map(({edge}) => edge);
  return {links, parts: Int32Array.from(members, (_, i) => rootOf(i))};
}

/** Sets of numbers that can be joined; `join` says whether the two were apart. */
export function createParts(count: number): {rootOf(i: number): number; join(a: number, b: number): boolean} {
  const parents = Int32Array.from({length: count}, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    parents[i] = root;
    return root;
  };
  return {
    rootOf,
    join(a, b) {
      const [p, q] = [rootOf(a), rootOf(b)];
      parents[Math.max(p, q)] = Math.min(p, q);
      return p !== q;
    }
  };
}
