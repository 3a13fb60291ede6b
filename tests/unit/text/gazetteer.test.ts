import {expect, it} from "vitest";
import type {Entity} from "../../../src/core/model/study.ts";
import {createGazetteer} from "../../../src/core/text/gazetteer.ts";

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
