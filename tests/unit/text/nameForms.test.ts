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

/** `strength: form, form` of what follows from a name. */
function derived(name: string, aliases: string[] = []): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  const seen = new Set([name, ...aliases]);
  for (const {text, strength, derived: isDerived} of nameForms(entity(name, aliases))) {
    if (!isDerived || seen.has(text)) continue;
    seen.add(text);
    forms[strength] ??= [];
    forms[strength].push(text);
  }
  return forms;
}

it("nameForms(entity) gives the name and the aliases as they are written", () => {
  expect(nameForms(entity("Red Army", ["RKKA"], "organisation"))).toEqual([
    {text: "Red Army", rule: "name", derived: false, strength: "full"},
    {text: "RKKA", rule: "alias", derived: false, strength: "full"}
  ]);
});

it("nameForms(entity) derives the forms of a person's name, the stronger first", () => {
  expect(derived("Lev Davidovich Trotsky")).toEqual({
    full: ["Lev Trotsky"],
    initials: ["L. Trotsky", "L. D. Trotsky", "Trotsky L. D.", "Trotsky L.", "LD Trotsky"],
    surname: ["Trotsky"],
    patronymic: ["Lev Davidovich"],
    given: ["Lev"],
    family: ["Trotskys"]
  });
  expect(derived("Троцкий, Лев Давидович").full).toEqual(["Лев Давидович Троцкий", "Лев Троцкий"]);
});

it("nameForms(entity) writes the initial of a name from the Cyrillic with one letter or with all of its sign", () => {
  expect(derived("Khristian Rakovsky").initials).toContain("Kh. Rakovsky");
  expect(derived("Khristian Rakovsky").initials).toContain("K. Rakovsky");
  expect(derived("Jean-Paul Marat").initials).toContain("J.-P. Marat");
});

it("nameForms(entity) runs initials together and takes them apart", () => {
  expect(derived("Smilga", ["I. T. Smilga"]).initials).toContain("IT Smilga");
  expect(derived("Smilga", ["IT Smilga"]).initials).toContain("I. T. Smilga");
});

it("nameForms(entity) leaves out titles, numbers and what describes, and keeps particles", () => {
  expect(derived("Madame Thénardier")).toEqual({surname: ["Thénardier"], family: ["Thénardiers"]});
  expect(derived("Count ***")).toEqual({});
  expect(derived("Fyodor 2")).toEqual({full: ["Fyodor"]});
  expect(derived("Nicholas II of Russia")).toEqual({full: ["Nicholas II"]});
  expect(derived("Tenis Smilga (father of Ivar Smilga)").full).toEqual(["Tenis Smilga"]);
  expect(nameForms(entity("Darya Oblonskaya (Dolly)"))).toContainEqual({
    ...{text: "Dolly", rule: "alias", derived: false, strength: "given"}
  });
  expect(derived("Charles de Gaulle").surname).toEqual(["de Gaulle", "Gaulle"]);
});

it("nameForms(entity) derives what English calls a family, of a woman's surname too, and nothing else from a lone surname", () => {
  expect(derived("Smilga")).toEqual({family: ["Smilgas"]});
  expect(derived("Anna Karenina").family).toEqual(["Karenins"]);
  expect(derived("Darya Oblonskaya").family).toEqual(["Oblonskys"]);
  expect(derived("Tom Jones").family).toEqual(["Joneses"]);
});

it("nameForms(entity) knows names in capitals in small letters, too, and leaves initials and numerals alone", () => {
  const texts = (name: string) => nameForms(entity(name)).map(({text}) => text);
  expect(texts("LENIN, Vladimir Ilyich")).toEqual(expect.arrayContaining(["Vladimir Lenin", "V. I. Lenin", "Lenin"]));
  expect(texts("MARY ANN LEE")).toEqual(expect.arrayContaining(["Mary Ann Lee", "Lee"]));
  expect(texts("LD Trotsky").some((text) => /Ld/.test(text))).toBe(false);
  expect(texts("LOUIS XVIII").some((text) => /Xviii/.test(text))).toBe(false);
});

it("nameForms(entity) derives nothing from names it cannot take apart", () => {
  for (const name of ["", "__proto__ x", "毛泽东", "Judge of Douai"]) expect(derived(name), name).toEqual({});
});
