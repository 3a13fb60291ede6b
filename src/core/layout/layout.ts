import {type Bodies, createBodies, FARTHEST} from "./bodies.ts";
import {circleLayout} from "./circleLayout.ts";
import {crowdLayout} from "./crowdLayout.ts";
import type {LayoutInput, PlacedNodes} from "./layoutInput.ts";
import {assignPart, type Part, partOf} from "./part.ts";
import {MOST_IN_CIRCLE} from "./settings.ts";
import {spiralStart} from "./spiralStart.ts";
import {spreadNewcomers} from "./spreadNewcomers.ts";
import {weightedGraph} from "./weightedGraph.ts";

export interface Layout {
  /**
   * Does this share (0–1) of all the work, or a little more, but not beyond the end of the first stage; and writes x0, y0,
   * x1, y1 … (y up) into `positions`, always finite.
   * @returns what is left to do, 1 → 0; at 0 the layout is settled and further steps change nothing
   */
  step(share: number, positions: Float64Array): number;
  /** Whether the nodes of stage 0 have their final places. */
  isFirstDone(): boolean;
}

/** A layout that never starts a timer, never draws, and gives one answer for one seed. */
export const createLayout = (input: LayoutInput): Layout => layoutBy(input, crowdLayout);

/**
 * The same where the first stage is a circle: whoever needs no more than that need not load how crowds are laid out.
 * @throws RangeError at a step, where it has more than MOST_IN_CIRCLE nodes
 */
export const createCircle = (input: LayoutInput): Layout =>
  layoutBy(input, ({members}) => {
    throw new RangeError(`input: expected ${MOST_IN_CIRCLE} nodes at first or fewer, got ${members.length}`);
  });

type LayOutCrowd = typeof crowdLayout;

function layoutBy(input: LayoutInput, layOutCrowd: LayOutCrowd): Layout {
  const bodies = startingBodies(input);
  const course = stages(input, bodies, layOutCrowd);
  let [stage, left, part] = [0, 1, null as Part | null];
  return {
    isFirstDone: () => stage > 0 || left === 0,
    step(share, positions) {
      const [before, goal] = [stage, Math.max(0, left - share)];
      while (left > goal && stage === before) {
        const {done, value} = course.next();
        if (done) left = 0;
        else ({stage, left, part} = value);
      }
      if (part) assignPart(part, bodies);
      for (let i = 0; i < bodies.count; i++) {
        positions[2 * i] = bodies.x[i]!;
        positions[2 * i + 1] = bodies.y[i]!;
      }
      return left;
    }
  };
}

/** Positions of a layout run to its end. */
export function settle(input: LayoutInput): Float64Array {
  const positions = new Float64Array(2 * input.nodeCount);
  const layout = createLayout(input);
  while (layout.step(1, positions) > 0);
  return positions;
}

/** Whether so many are known that the others are newcomers among them. */
const isMostlyKnown = ({known, nodeCount}: LayoutInput): boolean =>
  known.nodes.length > 0 && 2 * known.nodes.length >= nodeCount;

/** Everyone on a spiral; the held fixed where they are held, and the known, where they are most, where they were. */
function startingBodies(input: LayoutInput): Bodies {
  const bodies = createBodies(input.nodeCount);
  const fix = ({nodes, places}: PlacedNodes) =>
    nodes.forEach((node, i) => {
      const [x, y] = [places[2 * i]!, places[2 * i + 1]!];
      if (!(Math.abs(x) < FARTHEST && Math.abs(y) < FARTHEST)) return;
      bodies.x[node] = x;
      bodies.y[node] = y;
      bodies.isFixed[node] = 1;
    });
  if (isMostlyKnown(input)) fix(input.known);
  fix(input.held);
  const everyone = Int32Array.from(input.stages.keys());
  spiralStart(bodies, weightedGraph(input.nodeCount, input, everyone), input);
  return bodies;
}

interface Moment {
  stage: 0 | 1;
  /** What is left to do, 1 → 0. */
  left: number;
  part: Part;
}

/** The stages, tick by tick: who belongs to the first is fixed in the second. A stage that moves nobody is passed over. */
function* stages(input: LayoutInput, bodies: Bodies, layOutCrowd: LayOutCrowd): Generator<Moment, void> {
  const moving = ([0, 1] as const).filter((stage) =>
    input.stages.some((at, node) => at === stage && bodies.isFixed[node] === 0)
  );
  for (const [i, stage] of moving.entries()) {
    const part = partOf(
      input,
      bodies,
      Uint32Array.from(input.stages.keys()).filter((node) => input.stages[node]! <= stage)
    );
    const after = (moving.length - 1 - i) / 3; // the second stage takes about a third of the time
    for (const left of courseOf(input, part, stage, layOutCrowd)) {
      yield {stage, part, left: after + left * (moving.length === 1 ? 1 : stage === 0 ? 2 / 3 : 1 / 3)};
    }
    assignPart(part, bodies);
    for (const node of part.members) bodies.isFixed[node] = 1;
    if (after > 0) yield {stage: 1, part, left: after};
  }
}

function courseOf(input: LayoutInput, part: Part, stage: 0 | 1, layOutCrowd: LayOutCrowd): Generator<number, void> {
  const isAmongOthers = stage === 1 || isMostlyKnown(input);
  if (part.members.length <= MOST_IN_CIRCLE) return circleLayout(part, input, isAmongOthers ? 1 : 0);
  return isAmongOthers ? spreadNewcomers(part, input.seed) : layOutCrowd(part, input.seed);
}
