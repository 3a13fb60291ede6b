import {listsOf} from "../network/typedNetwork.ts";
import type {Bodies} from "./bodies.ts";
import {discs} from "./forces/discs.ts";
import {gathering} from "./forces/gathering.ts";
import {nameBoxes} from "./forces/nameBoxes.ts";
import type {LayoutInput} from "./layoutInput.ts";
import {springModel} from "./models/springModel.ts";
import type {Part} from "./part.ts";
import {LAYOUT, paceOf} from "./settings.ts";
import {spreadMiddle} from "./spreadMiddle.ts";
import {shareSprings} from "./springsOf.ts";

/**
 * Lays out a circle of people whose names are to be read, by d3's model, from where they are: groups are drawn together, the
 * middle is spread, and at the end names are set apart. In stage 1 most are fixed and the rest finds room around them.
 * Yields what is left to do, 1 → 0.
 */
export function* circleLayout(part: Part, input: LayoutInput, stage: 0 | 1): Generator<number, void> {
  const {bodies, graph, members} = part;
  const boxes = {
    halfWidths: Float64Array.from(members, (node) => input.halfWidths[node]!),
    halfHeights: Float64Array.from(members, (node) => input.halfHeights[node]!)
  };
  const pace = paceOf(freeCount(bodies), stage);
  const tick = springModel(
    bodies,
    shareSprings(graph),
    {
      charge: stage === 0 ? LAYOUT.charge : LAYOUT.charge / 2,
      reach: LAYOUT.reach,
      theta: LAYOUT.theta,
      gravity: LAYOUT.gravity,
      velocityDecay: LAYOUT.velocityDecay
    },
    [
      discs(bodies, new Float64Array(bodies.count).fill(LAYOUT.discRoom), LAYOUT.discPush),
      ...(stage === 0 ? [gathering(bodies, groupsWithin(part, input), LAYOUT.groupPull)] : []),
      nameBoxes(bodies, boxes, LAYOUT.boxPush, LAYOUT.boxesFrom)
    ]
  );
  let alpha = 1;
  for (let t = 0; t < pace.ticks; t++) {
    if (stage === 0 && t === pace.spreadAt) spreadMiddle(bodies, LAYOUT.stretch);
    alpha -= alpha * pace.alphaDecay;
    tick(alpha);
    yield 1 - (t + 1) / pace.ticks;
  }
}

const freeCount = ({isFixed}: Bodies): number => isFixed.reduce((sum, fixed) => sum + 1 - fixed, 0);

/** The groups of a layout by the numbers of a part's bodies; who is not in the part is left out. */
function groupsWithin({members}: Part, {groups: {offsets, items}}: LayoutInput) {
  const numbers = new Map(Array.from(members, (node, i) => [node, i]));
  const lists = Array.from({length: Math.max(0, offsets.length - 1)}, (_, group) =>
    Array.from(items.subarray(offsets[group], offsets[group + 1])).flatMap((node) => numbers.get(node) ?? [])
  );
  return listsOf(lists);
}
