import {expect, it} from "vitest";
import {createKeys, KeySet, numberedKeys} from "../../../src/core/network/keySet.ts";

it("createKeys(keys) finds our own keys and foreign ones, and knows what it does not have", () => {
  const keys = createKeys(["n0", "n1", "smilga"]);
  expect(["n0", "n1", "smilga"].map((key) => keys.indexOf(key))).toEqual([0, 1, 2]);
  expect(["n2", "n7", "e0", "", "__proto__", "n 1"].map((key) => keys.indexOf(key))).toEqual([-1, -1, -1, -1, -1, -1]);
  expect(keys.at(2)).toBe("smilga");
});

it("numberedKeys(letter, length) says what a list of such keys says", () => {
  const [keys, listed] = [numberedKeys("e", 3), createKeys(["e0", "e1", "e2"])];
  expect(keys.length).toBe(3);
  expect([0, 1, 2].map(keys.at)).toEqual(["e0", "e1", "e2"]);
  for (const key of ["e0", "e2", "e3", "e01", "e-1", "e1.5", "e", "n1", "", "e 1", "eNaN"])
    expect(keys.indexOf(key)).toBe(listed.indexOf(key));
});

it("KeySet reads like the set of the keys whose byte has the value", () => {
  const keys = createKeys(["n0", "n1", "n2", "n3"]);
  const set = new KeySet(keys, Uint8Array.of(1, 2, 1, 0), 1);
  const same = new Set(["n0", "n2"]);
  expect([...set]).toEqual([...same]);
  expect([...set.entries()]).toEqual([...same.entries()]);
  expect(set.size).toBe(2);
  expect(["n0", "n1", "n2", "n9"].map((key) => set.has(key))).toEqual([true, false, true, false]);
  const seen: string[] = [];
  set.forEach((value, key) => seen.push(value, key));
  expect(seen).toEqual(["n0", "n0", "n2", "n2"]);
  expect([...new KeySet(keys, new Uint8Array(0), 1)]).toEqual([]);
});
