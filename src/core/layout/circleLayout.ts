import {listsOf} from "../network/typedNetwork.ts";
import type {Bodies} from "./bodies.ts";
import {circleForm, FORM_STEPS} from "./circleForm.ts";
import {discs} from "./forces/discs.ts";
import {nameBoxes} from "./forces/nameBoxes.ts";
import type {LayoutInput} from "./layoutInput.ts";
import {springModel, type Tick} from "./models/springModel.ts";
import type {Part} from "./part.ts";
import {LAYOUT} from "./settings.ts";
import {spreadMiddle} from "./spreadMiddle.ts";
import {shareSprings} from "./springsOf.ts";

/**
 * Lays out a circle of people whose names are to be read. Those of stage 0 take their form first (who is tied to whom and
 * in whose group); then d3's model sets discs apart. Where there are names, the middle is spread for them, and at the end
 * they are set apart. In stage 1 most are fixed and the rest finds room around them, from where they are. Yields what is
 * left to do, 1 → 0.
 */
export function* circleLayout(part: Part, input: LayoutInput, stage: 0 | 1): Generator<number, void> {
  const {bodies, graph} = part;
  const pace = paceOf(bodies, stage);
  const total = (stage === 0 ? FORM_STEPS : 0) + pace.ticks;
  let done = 0;
  if (stage === 0) {
    for (const _ of circleForm(bodies, graph, groupsWithin(part, input), input.seed)) yield 1 - ++done / total;
  }
  const hasNames = input.halfWidths.some((half) => half > 0);
  const tick = modelOf(part, input, stage);
  let alpha = pace.heat;
  for (let t = 0; t < pace.ticks; t++) {
    if (t === pace.spreadAt && hasNames) spreadMiddle(bodies, LAYOUT.stretch);
    alpha -= alpha * pace.alphaDecay;
    tick(alpha);
    yield 1 - ++done / total;
  }
}

function paceOf({isFixed}: Bodies, stage: 0 | 1) {
  const {formed, amongHeld, amongOthers} = LAYOUT.paces;
  return stage === 1 ? amongOthers : isFixed.includes(1) ? amongHeld : formed;
}

/** d3's model, with discs and names that keep off one another; those who come later push half as hard. */
function modelOf({bodies, graph, members}: Part, {halfWidths, halfHeights}: LayoutInput, stage: 0 | 1): Tick {
  const {charge, reach, theta, gravity, velocityDecay} = LAYOUT;
  const boxes = {
    halfWidths: Float64Array.from(members, (node) => halfWidths[node]!),
    halfHeights: Float64Array.from(members, (node) => halfHeights[node]!)
  };
  return springModel(
    bodies,
    shareSprings(graph),
    {charge: stage === 0 ? charge : charge / 2, reach, theta, gravity, velocityDecay},
    [
      discs(bodies, new Float64Array(bodies.count).fill(LAYOUT.discRoom), LAYOUT.discPush),
      nameBoxes(bodies, boxes, LAYOUT.boxPush, LAYOUT.boxesFrom)
    ]
  );
}

/** The groups of a layout by the numbers of a part's bodies; who is not in the part is left out. */
function groupsWithin({members}: Part, {groups: {offsets, items}}: LayoutInput) {
  const numbers = new Map(Array.from(members, (node, i) => [node, i]));
  const lists = Array.from({length: Math.max(0, offsets.length - 1)}, (_, group) =>
    Array.from(items.subarray(offsets[group], offsets[group + 1])).flatMap((node) => numbers.get(node) ?? [])
  );
  return listsOf(lists);
}
