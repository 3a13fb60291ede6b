import {expect, it} from "vitest";
import type {Entity} from "../../../src/core/model/study.ts";
import {nameForms} from "../../../src/core/text/nameForms.ts";

const entity = (name: string, aliases: string[] = [], kind: Entity["kind"] = "person"): Entity => ({
  id: "x",
  name,
  kind,
  aliases,
  born: null,
  died: null,
  sameAs: [],
  note: "",
  extra: new Map()
});

const derived = (name: string, aliases: string[] = []): string[] =>
  [
    ...new Set(
      nameForms(entity(name, aliases))
        .filter((form) => form.derived)
        .map(({text}) => text)
    )
  ].sort();

it("nameForms(entity) gives the name and the aliases as they are written", () => {
  expect(nameForms(entity("Red Army", ["RKKA"], "organisation"))).toEqual([
    {text: "Red Army", rule: "name", derived: false},
    {text: "RKKA", rule: "alias", derived: false}
  ]);
});

it("nameForms(entity) derives short forms and initials of persons", () => {
  expect(derived("Lev Davidovich Trotsky")).toEqual(["L. D. Trotsky", "L. Trotsky", "LD Trotsky", "Lev Trotsky"]);
  expect(derived("Leon Trotsky")).toEqual(["L. Trotsky"]);
  expect(derived("Лев Давидович Троцкий")).toContain("Л. Д. Троцкий");
});

it("nameForms(entity) writes the initial of a name from the Cyrillic with one letter or with all of its sign", () => {
  expect(derived("Khristian Rakovsky")).toEqual(["K. Rakovsky", "Kh. Rakovsky"]);
  expect(derived("Jean-Paul Marat")).toEqual(["J. Marat", "J.-P. Marat"]);
});

it("nameForms(entity) runs initials together and takes them apart", () => {
  expect(derived("Smilga", ["I. T. Smilga"])).toEqual(["IT Smilga"]);
  expect(derived("Smilga", ["IT Smilga"])).toEqual(["I. T. Smilga"]);
});

it("nameForms(entity) derives nothing from names it cannot take apart", () => {
  for (const name of [
    "Smilga",
    "Nicholas II",
    "John Smith Jr.",
    "Ludwig van Beethoven",
    "Tenis Smilga (father)",
    "Yu. Li",
    "",
    "__proto__ x"
  ]) {
    expect(derived(name), name).toEqual([]);
  }
});
