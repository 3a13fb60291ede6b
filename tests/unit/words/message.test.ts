import {expect, it} from "vitest";
import {createLanguage, ENGLISH, type Translation} from "../../../src/words/language.ts";

const shop = {
  area: "shop",
  open: "Open",
  ties: "{count|# tie|# ties} of {total}",
  greeting: "Good day, {name}!"
} as const;

const russian: Translation<typeof shop> = {
  area: "shop",
  open: "Открыто",
  ties: "{count|# связь|# связи|# связей} из {total}",
  greeting: "Добрый день, {name}!"
};

it("words(area) gives a text without slots as it stands", () => {
  expect(ENGLISH.words(shop).open).toBe("Open");
});

it("a message of English has two forms of a count", () => {
  const {ties} = ENGLISH.words(shop);
  expect([0, 1, 2, 21].map((count) => ties({count, total: 30}))).toEqual([
    "0 ties of 30",
    "1 tie of 30",
    "2 ties of 30",
    "21 ties of 30"
  ]);
});

it("a message of Russian has three: 1, 21; 2, 3, 4, 22; all others", () => {
  const {ties} = createLanguage("ru", [russian]).words(shop);
  const said = [1, 2, 5, 11, 12, 21, 22, 25, 111].map((count) => ties({count, total: 200}));
  expect(said.map((text) => text.split(" ")[1])).toEqual([
    ...["связь", "связи", "связей", "связей", "связей", "связь", "связи", "связей", "связей"]
  ]);
});

it("words(area) of a language that has no such area is English", () => {
  expect(createLanguage("ru", []).words(shop).greeting({name: "Ivar"})).toBe("Good day, Ivar!");
});

it("message.parts keeps what is no text as it is, between the texts around it", () => {
  const name = {type: "bdi"};
  expect(ENGLISH.words(shop).greeting.parts({name})).toEqual(["Good day, ", name, "!"]);
});

it("a name with braces and dollars is put in as it is", () => {
  expect(ENGLISH.words(shop).greeting({name: "{name} $& __proto__"})).toBe("Good day, {name} $& __proto__!");
});

it("a message cannot be said without what it needs, nor with anything else", () => {
  const t = ENGLISH.words(shop);
  // @ts-expect-error a name is missing
  t.greeting({});
  // @ts-expect-error a count is a number
  t.ties({count: "3", total: 1});
  // @ts-expect-error a text without slots is no function
  expect(() => t.open({})).toThrow();
});
