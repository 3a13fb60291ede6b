import fc from "fast-check";
import {expect, it} from "vitest";
import {createAdjacency} from "../../../src/core/network/adjacency.ts";

it("createAdjacency(nodes, ends) lists each node's neighbours and edges, in the order of edges", () => {
  const {offsets, neighbours, edges} = createAdjacency(4, Uint32Array.of(0, 1, 2, 0, 1, 1));
  expect([...offsets]).toEqual([0, 2, 5, 6, 6]);
  expect([...neighbours]).toEqual([1, 2, 0, 1, 1, 0]); // of 0: 1 and 2; of 1: 0, and itself twice; of 2: 0; of 3: nobody
  expect([...edges]).toEqual([0, 1, 0, 2, 2, 1]);
});

it("createAdjacency(nodes, ends) of nothing is empty, and an end that is no node is refused", () => {
  expect([...createAdjacency(0, new Uint32Array(0)).offsets]).toEqual([0]);
  expect(() => createAdjacency(2, Uint32Array.of(0, 2))).toThrow("got 2");
});

it("createAdjacency(nodes, ends) agrees with lists made by hand", () => {
  const pair = fc.tuple(fc.nat(6), fc.nat(6));
  fc.assert(
    fc.property(fc.array(pair, {maxLength: 20}), (pairs) => {
      const {offsets, neighbours, edges} = createAdjacency(7, Uint32Array.from(pairs.flat()));
      for (let node = 0; node < 7; node++) {
        const expected = pairs.flatMap(([a, b], edge) => [
          ...(a === node ? [[b, edge]] : []),
          ...(b === node ? [[a, edge]] : [])
        ]);
        const own = [...neighbours.slice(offsets[node], offsets[node + 1])];
        expect(own.map((other, k) => [other, edges[offsets[node]! + k]])).toEqual(expected);
      }
    })
  );
});
