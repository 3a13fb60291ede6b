import {expect, it} from "vitest";
import {spelling} from "../../../src/core/text/spelling.ts";

it("spelling(name) gives initials one form, with or without dots, blanks and hyphens", () => {
  for (const name of ["L. D. Trotsky", "L.D. Trotsky", "L.D.Trotsky", "L D Trotsky", "  L.\n   D.\u00A0Trotsky,"]) {
    expect(spelling(name)).toBe("L D Trotsky");
  }
  expect(spelling("J.-P. Sartre")).toBe("J P Sartre");
  expect(spelling("Kh. G. Rakovsky")).toBe("Kh G Rakovsky");
});

it("spelling(name) keeps other punctuation, so that a name does not reach over a full stop", () => {
  expect(spelling("Lev. Trotsky")).toBe("Lev. Trotsky");
  expect(spelling("Smilga, Ivar")).toBe("Smilga, Ivar");
  expect(spelling("Sergei “Gusev”  Drabkin")).toBe('Sergei "Gusev" Drabkin');
});

it("spelling(name) is empty where there is no word", () => {
  expect(spelling("")).toBe("");
  expect(spelling("… — ***")).toBe("");
});
