import type {EdgeAttributes, NodeAttributes} from "../model/network.ts";
import type {NetworkParts} from "./columnNetwork.ts";

type NodeVisit<T> = (key: string, attributes: NodeAttributes) => T;

type EdgeVisit<T> = (
  edge: string,
  attributes: EdgeAttributes,
  from: string,
  to: string,
  fromAttributes: NodeAttributes,
  toAttributes: NodeAttributes,
  undirected: boolean
) => T;

/** All edges, those of a node, or those between two, then what to do with each: as Graphology takes its arguments. */
type EdgeArguments<T> = [...nodes: string[], visit: EdgeVisit<T>];

/** Answers from columns the questions that this program asks of a Graphology graph, and none besides. */
export class ColumnReader {
  readonly type = "mixed";
  readonly multi = true;
  readonly order: number;
  readonly size: number;
  readonly #parts: NetworkParts;
  readonly #nodes: readonly string[];
  readonly #filled: () => {export(): unknown};

  /** `filled` makes the same network as a Graphology graph. */
  constructor(parts: NetworkParts, filled: () => {export(): unknown}) {
    this.#parts = parts;
    this.#filled = filled;
    this.order = parts.nodes.length;
    this.size = parts.typed.edgeKeys.length;
    this.#nodes = Array.from(parts.nodes, (_, i) => parts.typed.nodeKeys.at(i));
  }

  hasNode(key: string): boolean {
    return this.#parts.typed.nodeKeys.indexOf(key) >= 0;
  }

  hasEdge(key: string): boolean {
    return this.#parts.typed.edgeKeys.indexOf(key) >= 0;
  }

  nodes(): string[] {
    return this.#nodes.slice();
  }

  edges(node?: string, other?: string): string[] {
    return Array.from(this.#chosen(node, other), (i) => this.#edgeKey(i));
  }

  degree(node: string): number {
    const {offsets} = this.#parts.typed.adjacency;
    const i = this.#nodeIndex(node);
    return offsets[i + 1]! - offsets[i]!;
  }

  neighbors(node: string): string[] {
    const {offsets, neighbours} = this.#parts.typed.adjacency;
    const i = this.#nodeIndex(node);
    return Array.from(new Set(neighbours.subarray(offsets[i], offsets[i + 1])), (other) => this.#nodes[other]!);
  }

  extremities(edge: string): [string, string] {
    const {ends} = this.#parts.typed;
    const i = this.#edgeIndex(edge);
    return [this.#nodes[ends[2 * i]!]!, this.#nodes[ends[2 * i + 1]!]!];
  }

  source(edge: string): string {
    return this.extremities(edge)[0];
  }

  target(edge: string): string {
    return this.extremities(edge)[1];
  }

  opposite(node: string, edge: string): string {
    return this.extremities(edge).find((end) => end !== node) ?? node;
  }

  isDirected(edge: string): boolean {
    return this.#parts.isDirected(this.#edgeIndex(edge));
  }

  isUndirected(edge: string): boolean {
    return !this.isDirected(edge);
  }

  getNodeAttributes(key: string): NodeAttributes {
    return this.#parts.nodes[this.#nodeIndex(key)]!;
  }

  getNodeAttribute<Name extends keyof NodeAttributes>(key: string, name: Name): NodeAttributes[Name] {
    return this.getNodeAttributes(key)[name];
  }

  mergeNodeAttributes(key: string, some: Partial<NodeAttributes>): void {
    Object.assign(this.getNodeAttributes(key), some);
  }

  getEdgeAttributes(key: string): EdgeAttributes {
    return this.#parts.edge(this.#edgeIndex(key));
  }

  getEdgeAttribute<Name extends keyof EdgeAttributes>(key: string, name: Name): EdgeAttributes[Name] {
    return this.getEdgeAttributes(key)[name];
  }

  forEachNode(visit: NodeVisit<void>): void {
    this.#parts.nodes.forEach((attributes, i) => visit(this.#nodes[i]!, attributes));
  }

  mapNodes<T>(visit: NodeVisit<T>): T[] {
    return this.#parts.nodes.map((attributes, i) => visit(this.#nodes[i]!, attributes));
  }

  filterNodes(passes: NodeVisit<boolean>): string[] {
    return this.#nodes.filter((key, i) => passes(key, this.#parts.nodes[i]!));
  }

  forEachEdge(...args: EdgeArguments<void>): void {
    for (const _ of this.#visited(args));
  }

  mapEdges<T>(...args: EdgeArguments<T>): T[] {
    return Array.from(this.#visited(args), ({result}) => result);
  }

  filterEdges(...args: EdgeArguments<boolean>): string[] {
    return Array.from(this.#visited(args)).flatMap(({key, result}) => (result ? [key] : []));
  }

  export(): unknown {
    return this.#filled().export();
  }

  /** Numbers of all edges, of a node's, or of those between two; an edge of a node to itself comes once. */
  *#chosen(node?: string, other?: string): Generator<number> {
    if (node === undefined) {
      for (let i = 0; i < this.size; i++) yield i;
      return;
    }
    const {offsets, edges, neighbours} = this.#parts.typed.adjacency;
    const a = this.#nodeIndex(node);
    const b = other === undefined ? -1 : this.#nodeIndex(other);
    let last = -1;
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      if (edges[k] === last || (b >= 0 && neighbours[k] !== b)) continue;
      last = edges[k]!;
      yield last;
    }
  }

  *#visited<T>(args: EdgeArguments<T>): Generator<{key: string; result: T}> {
    const visit = args.at(-1) as EdgeVisit<T>;
    const [node, other] = args.slice(0, -1) as string[];
    const {edge, isDirected, nodes, typed} = this.#parts;
    for (const i of this.#chosen(node, other)) {
      const [a, b] = [typed.ends[2 * i]!, typed.ends[2 * i + 1]!];
      const key = this.#edgeKey(i);
      const result = visit(key, edge(i), this.#nodes[a]!, this.#nodes[b]!, nodes[a]!, nodes[b]!, !isDirected(i));
      yield {key, result};
    }
  }

  #edgeKey(index: number): string {
    return this.#parts.typed.edgeKeys.at(index);
  }

  #nodeIndex(key: string): number {
    return known(this.#parts.typed.nodeKeys.indexOf(key), key, "node");
  }

  #edgeIndex(key: string): number {
    return known(this.#parts.typed.edgeKeys.indexOf(key), key, "edge");
  }
}

function known(index: number, key: string, what: string): number {
  if (index < 0) throw new RangeError(`${what}: expected a key of the network, got ${key}`);
  return index;
}
