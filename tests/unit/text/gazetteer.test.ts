import {expect, it} from "vitest";
import type {Entity, EntityKind} from "../../../src/core/model/study.ts";
import {admits, createGazetteer} from "../../../src/core/text/gazetteer.ts";
import {spelling} from "../../../src/core/text/spelling.ts";

const accepts = (name: string, kind: EntityKind, words: string): boolean =>
  admits({entity: "x", kind, rule: "name", derived: false, spelled: spelling(name)}, spelling(words));

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

it("createGazetteer(entities) leaves out names without a letter, and keeps names that are words of the language", () => {
  const entity = (id: string, name: string, aliases: string[]): Entity => ({
    id,
    name,
    kind: "person",
    aliases,
    born: null,
    died: null,
    sameAs: [],
    note: "",
    extra: new Map()
  });
  const {matcher, aliasesOf} = createGazetteer([entity("a", "…", ["—", ""]), entity("b", "constructor", [])]);
  expect([...matcher.numbers]).toEqual([0]);
  expect(aliasesOf(0).map(({spelled}) => spelled)).toEqual(["constructor"]);
});
