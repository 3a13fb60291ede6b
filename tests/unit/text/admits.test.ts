import {expect, it} from "vitest";
import type {EntityKind} from "../../../src/core/model/study.ts";
import {admits, starts} from "../../../src/core/text/admits.ts";
import {spelling} from "../../../src/core/text/spelling.ts";

const accepts = (name: string, kind: EntityKind, words: string): boolean =>
  admits({kind, spelled: spelling(name)}, spelling(words));

it("admits(alias, spelled) keeps to the case of a person's name", () => {
  expect(accepts("Leon Trotsky", "person", "Leon Trotsky")).toBe(true);
  for (const words of ["leon Trotsky", "Leon trotsky", "leon trotsky", "LeOn Trotsky"])
    expect(accepts("Leon Trotsky", "person", words)).toBe(false);
});

it("admits(alias, spelled) allows capitals for the whole of a name or of a word in it", () => {
  expect(accepts("Leon Trotsky", "person", "LEON TROTSKY")).toBe(true);
  expect(accepts("Leon Trotsky", "person", "Leon TROTSKY")).toBe(true);
  expect(accepts("L. D. Trotsky", "person", "L. D. TROTSKY")).toBe(true);
  expect(accepts("Лев Троцкий", "person", "ЛЕВ ТРОЦКИЙ")).toBe(true);
});

it("admits(alias, spelled) leaves the first letter of organisations and events free, and of what begins small", () => {
  expect(accepts("Left Opposition", "organisation", "left Opposition")).toBe(true);
  expect(accepts("left turn", "event", "Left turn")).toBe(true);
  expect(accepts("Left Opposition", "organisation", "left opposition")).toBe(false);
  expect(accepts("Winter Palace", "place", "winter Palace")).toBe(false);
  expect(accepts("von Wrangel", "person", "Von Wrangel")).toBe(true);
  expect(accepts("Von Wrangel", "person", "von Wrangel")).toBe(false);
});

it("admits(alias, spelled) compares the case of words that are spelled otherwise", () => {
  expect(accepts("Kh. Rakovsky", "person", "Х. Раковский")).toBe(true);
  expect(accepts("Ter-Vaganian", "person", "Ter-Vaganyan")).toBe(true);
  expect(accepts("Ter-Vaganian", "person", "ТЕР-ВАГАНЯН")).toBe(true);
  expect(accepts("Trotsky", "person", "троцкий")).toBe(false);
});

it("admits(alias, spelled) wants the same between the words", () => {
  expect(accepts("Leon Trotsky", "person", "Leon, Trotsky")).toBe(false);
  expect(accepts("Smilga, Ivar", "person", "Smilga, Ivar")).toBe(true);
  expect(accepts("L. D. Trotsky", "person", "L.D. Trotsky")).toBe(true);
});

it("starts(alias) has the letters of both scripts", () => {
  expect(starts({kind: "person", spelled: "Vrangel"})).toMatch(/(?=.*V)(?=.*W)(?=.*В)/);
  expect(starts({kind: "person", spelled: "Христиан"})).toMatch(/(?=.*Х)(?=.*K)(?=.*C)/);
  expect(starts({kind: "person", spelled: "Smilga"})).not.toContain("s");
  expect(starts({kind: "person", spelled: "Eponine"})).toContain("É");
});
