import {
  type ForceLink,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from "d3-force";
import {random} from "../base/random.ts";
import {forceBoxes} from "./forceBoxes.ts";
import {forceGroups} from "./forceGroups.ts";
import {LAYOUT, type Pace, paceOf} from "./settings.ts";
import {spreadMiddle} from "./spreadMiddle.ts";
import {startPositions} from "./startPositions.ts";

/** One node of a layout. Lengths in layout units. */
export interface LayoutNode {
  /** Half the room the disc and its name need. */
  halfWidth: number;
  halfHeight: number;
  /** Nodes of stage 0 are laid out first and stay; those of stage 1 find room around them. */
  stage: 0 | 1;
  /** Held still from the start. */
  held?: {x: number; y: number};
}

/** A layout's question, in plain data that crosses to a worker. */
export interface LayoutInput {
  /** The same seed and input give the same positions, to the bit. */
  seed: number;
  nodes: LayoutNode[];
  /** Two indices into `nodes` for each edge. */
  edges: Uint32Array;
  /** > 0, one for each edge. */
  weights: Float32Array;
  /** Indices into `nodes`, one list a group. */
  groups: number[][];
}

export interface Layout {
  /**
   * Advances by `ticks` and writes x0, y0, x1, y1 … (y up) into `positions`, always finite.
   * @returns what is left to do, 1 → 0; at 0 the layout is settled and further steps change nothing
   */
  step(ticks: number, positions: Float64Array): number;
  /** Number of ticks after which the nodes of stage 0 have their final places. */
  firstStage: number;
}

export interface Body extends SimulationNodeDatum {
  /** Its place in the simulation of its stage, which d3 sets; not its place in the input. */
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  halfWidth: number;
  halfHeight: number;
}

type Link = SimulationLinkDatum<Body> & {weight: number};

/** A force layout that never starts a timer, never draws, and gives one answer for one seed. */
export function createLayout(input: LayoutInput): Layout {
  const bodies = createBodies(input);
  const paces = ([0, 1] as const).map((stage) =>
    paceOf(input.nodes.filter((node) => node.stage === stage).length, stage)
  );
  const [first, second] = paces as [Pace, Pace];
  const total = first.ticks + second.ticks;
  let stage: 0 | 1 = 0;
  let tick = 0; // of this stage
  let simulation: Simulation<Body, Link> | null = null;
  const doneTicks = () => (stage === 0 ? tick : first.ticks + tick);

  /** Advances this stage by `count` ticks, which do not cross the moment when the middle is spread. */
  function advance(count: number): void {
    if (!isIdle(input, stage)) {
      simulation ??= createStage(input, bodies, stage, stage === 0 ? first : second);
      if (stage === 0 && tick === first.spreadAt) spreadMiddle(simulation.nodes(), LAYOUT.stretch);
      simulation.tick(count);
    }
    tick += count;
    if (stage === 1 || tick < first.ticks) return;
    freeze(input, bodies);
    [stage, tick, simulation] = [1, 0, null];
  }

  return {
    firstStage: first.ticks,
    step(ticks, positions) {
      for (let left = ticks; left > 0 && doneTicks() < total; ) {
        const next = stage === 1 ? second.ticks : tick < first.spreadAt ? first.spreadAt : first.ticks;
        const count = Math.min(left, next - tick);
        advance(count);
        left -= count;
      }
      bodies.forEach(({x, y}, i) => {
        positions[2 * i] = Number.isFinite(x) ? x : 0;
        positions[2 * i + 1] = Number.isFinite(y) ? y : 0;
      });
      return 1 - doneTicks() / total;
    }
  };
}

/** Positions of a layout run to its end. */
export function settle(input: LayoutInput): Float64Array {
  const positions = new Float64Array(2 * input.nodes.length);
  createLayout(input).step(Number.POSITIVE_INFINITY, positions);
  return positions;
}

function createBodies(input: LayoutInput): Body[] {
  const starts = startPositions(input);
  return input.nodes.map(({halfWidth, halfHeight, held}, index) => {
    const [x, y] = starts[index] ?? [0, 0];
    const body: Body = {index, x, y, vx: 0, vy: 0, halfWidth, halfHeight};
    if (held) Object.assign(body, {fx: held.x, fy: held.y});
    return body;
  });
}

/** Stage 0 moves people alone; in stage 1 they are fixed and the rest comes in. */
function createStage(input: LayoutInput, bodies: Body[], stage: 0 | 1, pace: Pace): Simulation<Body, Link> {
  const taking = bodies.filter((_body, i) => (input.nodes[i]?.stage ?? 0) <= stage);
  const newIndex = new Map(taking.map((body, i) => [body, i]));
  const links: Link[] = [];
  input.weights.forEach((weight, i) => {
    const [a, b] = [bodies[input.edges[2 * i] ?? 0], bodies[input.edges[2 * i + 1] ?? 0]];
    const [source, target] = [a && newIndex.get(a), b && newIndex.get(b)];
    if (source !== undefined && target !== undefined && source !== target) links.push({source, target, weight});
  });
  const groups =
    stage === 0
      ? input.groups.map((group) => group.flatMap((i) => (bodies[i] && newIndex.has(bodies[i]) ? [bodies[i]] : [])))
      : [];
  return forceSimulation<Body, Link>(taking)
    .stop()
    .randomSource(random(input.seed))
    .alphaDecay(pace.alphaDecay)
    .velocityDecay(LAYOUT.velocityDecay)
    .force("link", linkForce(links, taking.length))
    .force(
      "charge",
      forceManyBody<Body>()
        .strength(stage === 0 ? LAYOUT.charge : LAYOUT.charge / 2)
        .distanceMax(LAYOUT.reach)
    )
    .force("x", forceX<Body>(0).strength(LAYOUT.gravity.x))
    .force("y", forceY<Body>(0).strength(LAYOUT.gravity.y))
    .force("discs", forceCollide<Body>(LAYOUT.discRoom).strength(0.5))
    .force("groups", forceGroups(groups, LAYOUT.groupPull))
    .force("boxes", forceBoxes(LAYOUT.boxPush));
}

/** A link pulls by its weight's share among all links of both its ends, so that a hub does not swallow the rest. */
function linkForce(links: Link[], nodeCount: number): ForceLink<Body, Link> {
  const strengths = new Float64Array(nodeCount);
  for (const {source, target, weight} of links) {
    strengths[source as number] = (strengths[source as number] ?? 0) + weight;
    strengths[target as number] = (strengths[target as number] ?? 0) + weight;
  }
  const share = ({source, target, weight}: Link) =>
    weight / Math.sqrt((strengths[(source as Body).index] ?? weight) * (strengths[(target as Body).index] ?? weight));
  return forceLink<Body, Link>(links)
    .strength((link) => Math.min(0.6, LAYOUT.linkPull * share(link)))
    .distance((link) => LAYOUT.linkLength / Math.sqrt(1 + Math.min(4, link.weight)));
}

const isIdle = (input: LayoutInput, stage: 0 | 1): boolean =>
  !input.nodes.some((node) => node.stage === stage && !node.held);

function freeze(input: LayoutInput, bodies: Body[]): void {
  bodies.forEach((body, i) => {
    if (input.nodes[i]?.stage === 0) Object.assign(body, {fx: body.x, fy: body.y});
  });
}
