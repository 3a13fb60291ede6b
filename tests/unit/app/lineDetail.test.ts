import {expect, it} from "vitest";
import {countingMarks, marksOf} from "../../../src/app/stage/lineDetail.ts";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {HIDDEN, visiblePart} from "../../../src/core/network/visiblePart.ts";
import {group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const names = Array.from({length: 30}, (_, i) => `p${i}`);
const network = networkOf(
  Object.fromEntries(names.map((name, i) => [name, i % 3 === 0 ? ["red"] : []])),
  Array.from({length: 600}, (_, i) => [
    names[i % 30]!,
    names[(i * 7 + 1) % 30]!,
    {type: ["ally", "kin", "arrested"][i % 3]!}
  ])
);

it("countingMarks counts the drawn lines behind each mark, after filters and isolation as by going through all lines", () => {
  const typed = typedNetwork(network);
  const order = Uint32Array.from({length: 1200}, (_, i) => (i % 2 === 0 ? 1198 - i : 1200 - i)); // the last edge first
  const marks = marksOf(order);
  const counts = countingMarks(typed.classes, marks);
  const steps: Partial<View>[] = [
    {},
    {hiddenTypes: ["kin"]},
    {hiddenTypes: ["ally"]},
    {isolation: isolationOf(["red"])},
    {hiddenTypes: []},
    {isolation: isolationOf(["red"], {display: "ghost"})},
    {isolation: null}
  ];
  let view: View = DEFAULT_VIEW;
  for (const step of steps) {
    view = {...view, ...step};
    const {edgeStates} = visiblePart(network, study({groups: [group("red")]}), view);
    const expected = new Array(256).fill(0);
    edgeStates.forEach((state, edge) => {
      if (state !== HIDDEN) expected[marks[edge]!]++;
    });
    expect([...counts(edgeStates)]).toEqual(expected);
  }
});
