import {expect, it} from "vitest";
import {withNearness} from "../../src/cli/nearnessArguments.ts";
import {DEFAULT_VIEW} from "../../src/core/model/view.ts";
import {run} from "./fakeIo.ts";

it("withNearness(view, arguments) takes what was typed, and leaves the rest as the view has it", () => {
  const view = {...DEFAULT_VIEW, backbone: {method: "sdsm" as const, alpha: 0.01}};
  expect(withNearness(DEFAULT_VIEW, {})).toEqual(DEFAULT_VIEW);
  expect(withNearness(view, {weight: "g2"})).toMatchObject({lineWeight: "g2", backbone: view.backbone});
  expect(withNearness(view, {keep: "q"}).backbone).toEqual({method: "q", alpha: 0.01});
  expect(withNearness(DEFAULT_VIEW, {keep: "q"}).backbone).toEqual({method: "q", alpha: 0.05});
  expect(() => withNearness(DEFAULT_VIEW, {alpha: 0.1})).toThrow("--keep");
});

it("render --alpha takes a probability", async () => {
  const {status, err} = await run("render study -o a.svg --keep q --alpha 2");
  expect([status, err.includes("probability")]).toEqual([2, true]);
});
