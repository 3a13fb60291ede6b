import fc from "fast-check";
import {expect, it} from "vitest";
import {createColumn} from "../../../src/app/stage/column.ts";
import {CROWD, discsInSight} from "../../../src/app/stage/discsInSight.ts";
import {groupNames} from "../../../src/app/stage/groupNames.ts";

/** A stage of 100 × 100 px on which x is drawn as it is, y turned over, and lengths twice as long. */
const SCREEN = {a: 1, b: 0, c: 0, d: -1, e: 0, f: 100, unit: 2, width: 100, height: 100};
const drawing = (places: number[], order: number[]) => ({
  places: createColumn(Float32Array.from(places)),
  nodeOrder: createColumn(Uint32Array.from(order))
});

it("discsInSight has who is shown and within 80 px beside or 40 above and below, in their order", () => {
  const node = fc.record({
    x: fc.integer({min: -120, max: 220}),
    y: fc.integer({min: -120, max: 220}),
    state: fc.nat(2)
  });
  fc.assert(
    fc.property(fc.array(node, {maxLength: 12}), (nodes) => {
      const order = nodes.map((_, i) => nodes.length - 1 - i);
      const columns = drawing(
        nodes.flatMap(({x, y, state}) => [x, y, 3, state]),
        order
      );
      const part = {nodeStates: Uint8Array.from(nodes, ({state}) => state)};
      const {discs} = discsInSight(SCREEN, columns, {part, lit: null, bold: -1}, 5);
      const expected = order.flatMap((i) => {
        const {x, y, state} = nodes[i]!;
        const isIn = x > -80 && x < 180 && 100 - y > -40 && 100 - y < 140;
        return state === 1 && isIn ? [{node: i, x, y: 100 - y, radius: 6}] : [];
      });
      expect(discs).toEqual(expected);
    })
  );
});

it("discsInSight has of a crowd the largest, and who is lit or chosen", () => {
  const all = Array.from({length: CROWD + 1}, (_, i) => i);
  const columns = drawing(
    all.flatMap(() => [50, 50, 1, 1]),
    all
  );
  const part = {nodeStates: new Uint8Array(all.length).fill(1)};
  const {discs, isCrowd} = discsInSight(SCREEN, columns, {part, lit: new Set([7]), bold: 9}, 3);
  expect([isCrowd, discs.map(({node}) => node)]).toEqual([true, [7, 9, CROWD - 2, CROWD - 1, CROWD]]);
});

it("groupNames stand in the middle of the members shown, of groups that have twenty or more", () => {
  const [members, hidden] = [20, 3];
  const count = members + hidden;
  const nodeStates = Uint8Array.from({length: count}, (_, i) => Number(i < members));
  const memberships = {
    offsets: Uint32Array.from({length: count + 1}, (_, i) => 2 * i),
    items: Int32Array.from({length: 2 * count}, (_, k) => k % 2)
  };
  const counts = Uint8Array.from({length: 2 * count}, (_, k) => Number(k % 2 === 0 || k > 3)); // of "few" not all count
  const part = {typed: {groups: ["all", "few"], memberships}, nodeStates, memberships: counts};
  const appearance = {groups: ["few", "all"].map((id) => ({id, name: id, colour: "#000000"}))};
  const theme = {ground: "#ffffff", ink: "#000000"};
  const {places} = drawing(
    Array.from(nodeStates, (state, i) => [state ? 40 + (i % 2) * 20 : 900, 30, 1, state]).flat(),
    []
  );
  const context = {measureText: () => ({width: 10})};
  const names = groupNames(context as never, {part, appearance, theme} as never, {places} as never, SCREEN);
  expect(names.map(({text, x, y}) => [text, x, y])).toEqual([["all", 50, 70]]);
});
