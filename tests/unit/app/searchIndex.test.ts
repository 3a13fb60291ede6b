import fc from "fast-check";
import {expect, it} from "vitest";
import {createSearchIndex, type Findable, foldName} from "../../../src/app/searchIndex.ts";

const item = (name: string, aliases: string[] = [], strength = 0): Findable => ({
  name,
  forms: [name, ...aliases],
  strength
});

const PEOPLE = [
  item("Ivar Tenisovich Smilga", ["Smilga", "Смилга"], 114),
  item("Nadezhda Vasilievna Poluyan", ["Nadezhda Smilga-Poluyan"], 30),
  item("Vagarshak Ter-Vaganian", ["Тер-Ваганян"], 4),
  item("Leon Trotsky", ["Lev Davidovich Bronstein"], 31),
  item("Józef Piłsudski", [], 2),
  item("Sergei Iul'skii", [], 1)
];

const names = (query: string, limit = 10) =>
  createSearchIndex(PEOPLE)
    .find(query, limit)
    .map((hit) => hit.item.name);

it("find(query) finds by the beginning of any word, whatever the case", () => {
  expect(names("tenis")).toEqual(["Ivar Tenisovich Smilga"]);
  expect(names("TROT")).toEqual(["Leon Trotsky"]);
});

it("find(query) finds across marks, strokes, hyphens and apostrophes, both ways", () => {
  expect(names("jozef pilsudski")).toEqual(["Józef Piłsudski"]);
  expect(names("Ter Vaganian")).toEqual(["Vagarshak Ter-Vaganian"]);
  expect(names("iulskii")).toEqual(["Sergei Iul'skii"]);
  expect(names("Iul’skii")).toEqual(["Sergei Iul'skii"]);
});

it("find(query) finds by an alias, in another script too, and says which", () => {
  const index = createSearchIndex(PEOPLE);
  expect(index.find("смилга", 5)).toMatchObject([{item: {name: "Ivar Tenisovich Smilga"}, form: "Смилга", fit: 0}]);
  expect(index.find("bronst", 5)).toMatchObject([
    {item: {name: "Leon Trotsky"}, form: "Lev Davidovich Bronstein", fit: 1}
  ]);
});

it("find(query) puts the whole name first, then beginnings of words, then what is inside; of those alike the stronger", () => {
  const items = [
    item("Xlen", [], 90),
    item("Lena", [], 1),
    item("Helen", [], 99),
    item("Lenin", [], 5),
    item("Len", [], 0)
  ];
  expect(
    createSearchIndex(items)
      .find("len", 9)
      .map((hit) => hit.item.name)
  ).toEqual(["Len", "Lenin", "Lena", "Helen", "Xlen"]);
});

it("find(query) puts words that follow one another as typed before the same words in another order", () => {
  const items = [item("Letter of Lenin to Smilga", [], 9), item("Lenin, letter to Smilga", [], 0)];
  const found = createSearchIndex(items).find("lenin, letter", 9);
  expect(found.map((hit) => hit.item.name)).toEqual(["Lenin, letter to Smilga", "Letter of Lenin to Smilga"]);
});

it("find(query) wants all words, in any order, of one form", () => {
  expect(names("smilga ivar")).toEqual(["Ivar Tenisovich Smilga"]);
  expect(names("smilga trotsky")).toEqual([]);
  expect(names("Davidovich Trotsky")).toEqual([]); // one word of an alias, one of the name
});

it("find(query) finds nothing for nothing, and no more than the limit", () => {
  expect(names("")).toEqual([]);
  expect(names(" – '")).toEqual([]);
  expect(names("a", 2)).toHaveLength(2);
});

it("find(query) takes names that are dangerous as keys, and queries that are patterns", () => {
  const index = createSearchIndex([item("__proto__"), item("constructor"), item("A (B) [C] .*")]);
  expect(index.find("proto", 5)).toHaveLength(1);
  expect(index.find("constructor", 5)).toHaveLength(1);
  expect(index.find("(b) .*", 5)).toHaveLength(1);
});

it("foldName(name) leaves letters, digits and single spaces", () => {
  expect(foldName("  Søren — O’Brien, ğ 3×4 Straße ")).toBe("soren obrien g 3 4 strasse");
  expect(foldName("Ёлка́ Йод")).toBe(foldName("елка иод"));
});

it("every name is found by itself, first or tied with its like; folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: "grapheme", maxLength: 12}), {minLength: 1, maxLength: 8}), (list) => {
      const index = createSearchIndex(list.map((name) => item(name)));
      for (const name of list) {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        if (folded === "") continue;
        const [first] = index.find(name, 1);
        expect(first?.fit).toBe(0);
        expect(foldName(first?.item.name ?? "")).toBe(folded);
      }
    })
  );
});
