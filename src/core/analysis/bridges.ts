import {STANCES} from "../model/study.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";

/** Two whose link alone holds two sides together. */
export interface Bridge {
  /** Numbers of the two nodes, the smaller first. */
  ends: [number, number];
  /** How many stand on the smaller side, which would fall off. */
  cutOff: number;
}

/** Someone without whom the others of their part would fall apart. */
export interface CutPerson {
  node: number;
  /** Into how many pieces, the person apart; ≥ 2. */
  pieces: number;
  /** How many stand in all pieces but the largest. */
  cutOff: number;
}

/** What holds the shown network together: the most that is lost first, then by number. */
export interface Bridges {
  links: Bridge[];
  people: CutPerson[];
}

/**
 * Links and people whose loss parts what is shown, all edges of two counted as one link, denied ties as none. One walk
 * in depth, without recursion; linear in nodes and edges. @see Hopcroft & Tarjan (1973), "Efficient algorithms for graph manipulation"
 */
export function bridges({typed, nodeStates, edgeStates}: VisiblePart): Bridges {
  const {offsets, neighbours, edges: own} = typed.adjacency;
  const count = nodeStates.length;
  const isWalked = (edge: number) =>
    edgeStates[edge] === SHOWN && !(typed.layers[edge] === 1 && typed.stances[edge] === DENIED);
  const [order, low, sizes] = [new Int32Array(count).fill(-1), new Int32Array(count), new Int32Array(count)];
  const parents = new Int32Array(count).fill(-1);
  const places = offsets.slice(0, count);
  const links: Bridge[] = [];
  const pieces = Array.from({length: count}, (): number[] => []);
  let clock = 0;

  /** All that a walk from `root` reaches, the root first. */
  function walk(root: number): number[] {
    const reached = [root];
    const stack = [root];
    order[root] = low[root] = clock++;
    sizes[root] = 1;
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      if (places[node]! >= offsets[node + 1]!) {
        stack.pop();
        if (parents[node]! >= 0) leave(node, parents[node]!);
        continue;
      }
      const k = places[node]!++;
      const other = neighbours[k]!;
      if (!isWalked(own[k]!) || other === node || other === parents[node]) continue;
      if (order[other]! >= 0) low[node] = Math.min(low[node]!, order[other]!);
      else {
        parents[other] = node;
        order[other] = low[other] = clock++;
        sizes[other] = 1;
        reached.push(other);
        stack.push(other);
      }
    }
    return reached;
  }

  function leave(node: number, parent: number): void {
    sizes[parent] = sizes[parent]! + sizes[node]!;
    low[parent] = Math.min(low[parent]!, low[node]!);
    if (low[node]! > order[parent]!) links.push({ends: sorted(node, parent), cutOff: sizes[node]!});
    if (low[node]! >= order[parent]!) pieces[parent]!.push(sizes[node]!);
  }

  const people: CutPerson[] = [];
  for (let root = 0; root < count; root++) {
    if (nodeStates[root] !== SHOWN || order[root]! >= 0) continue;
    const first = links.length;
    const reached = walk(root);
    for (const link of links.slice(first)) link.cutOff = Math.min(link.cutOff, reached.length - link.cutOff);
    for (const node of reached) {
      const rest = reached.length - 1 - pieces[node]!.reduce((sum, size) => sum + size, 0);
      const all = [...pieces[node]!, ...(rest > 0 ? [rest] : [])];
      if (all.length < 2) continue;
      people.push({node, pieces: all.length, cutOff: reached.length - 1 - Math.max(...all)});
    }
  }
  links.sort((a, b) => b.cutOff - a.cutOff || a.ends[0] - b.ends[0] || a.ends[1] - b.ends[1]);
  people.sort((a, b) => b.cutOff - a.cutOff || b.pieces - a.pieces || a.node - b.node);
  return {links, people};
}

const DENIED = STANCES.indexOf("denied");

const sorted = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);
