import fc from "fast-check";
import {expect, it} from "vitest";
import {byteChanges} from "../../../src/core/base/byteChanges.ts";

it("byteChanges(before, after) gives the bytes that differ, those behind the last whole word as well", () => {
  const before = Uint8Array.of(1, 1, 0, 0, 2, 1);
  const after = Uint8Array.of(1, 0, 0, 1, 2, 2);
  const {from, changed} = byteChanges(before, after);
  expect(from).toBe(before);
  expect([...changed]).toEqual([1, 3, 5]);
});

it("byteChanges(before, after) begins with nothing where little is left, where there was nothing, and at another length", () => {
  const most = new Uint8Array(40).fill(1);
  const few = Uint8Array.from({length: 40}, (_, i) => Number(i === 7));
  for (const before of [most, null, new Uint8Array(3).fill(1)]) {
    const {from, changed} = byteChanges(before, few.slice());
    expect(from).not.toBe(before);
    expect([...changed]).toEqual([7]);
  }
});

it("byteChanges, followed one after another, always leads to the last bytes", () => {
  const bytes = (length: number) => fc.uint8Array({minLength: length, maxLength: length, max: 2});
  const arrays = fc.integer({min: 0, max: 30}).chain((length) => fc.array(bytes(length), {minLength: 1, maxLength: 5}));
  fc.assert(
    fc.property(arrays, (all) => {
      let before: Uint8Array | null = null;
      for (const after of all) {
        const {from, changed} = byteChanges(before, after);
        const led = from.slice(0, after.length);
        for (const i of changed) led[i] = after[i]!;
        expect([...led]).toEqual([...after]);
        before = after;
      }
    })
  );
});

it("byteChanges(before, after) reads bytes that begin between two words", () => {
  const within = Uint8Array.of(9, 0, 1, 0, 1, 1).subarray(1);
  expect([...byteChanges(new Uint8Array(5), within).changed]).toEqual([1, 3, 4]);
});
