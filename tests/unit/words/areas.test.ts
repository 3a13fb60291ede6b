import {expect, it} from "vitest";
import {type Area, formCount} from "../../../src/words/language.ts";
import {ALL} from "../../../src/words/ru/all.ts";

const modules = import.meta.glob<Record<string, Area>>("../../../src/words/en/*.ts", {eager: true});
const files = Object.keys(modules)
  .map((path) => path.replace(/^.*\//, ""))
  .sort();
const english = files.map((file) => Object.values(modules[`../../../src/words/en/${file}`]!)[0]!);
const translated = new Map<string, Area>(Object.entries(ALL));

it("every file of English texts is one area of its own name, and Russian has it", () => {
  expect(english.map(({area}) => `${area}.ts`)).toEqual(files);
  expect([...translated.keys()].sort()).toEqual(english.map(({area}) => area));
});

it("a count has two forms in English and three in Russian", () => {
  expect(english.flatMap((area) => wrongForms(area, formCount("en")))).toEqual([]);
  expect([...translated.values()].flatMap((area) => wrongForms(area, formCount("ru")))).toEqual([]);
});

it("a Russian text has no slot that the English one has not, and leaves out nothing but a count", () => {
  const wrong = english.flatMap((area) =>
    Object.entries(area)
      .filter(([name, text]) => !hasSameSlots(text, translated.get(area.area)?.[name] ?? ""))
      .map(([name, text]) => `${area.area}.${name}: ${text}`)
  );
  expect(wrong).toEqual([]);
});

function hasSameSlots(text: string, other: string): boolean {
  const [known, said] = [slotNames(text), slotNames(other)];
  return (
    [...said.keys()].every((name) => known.has(name)) &&
    [...known].every(([name, isCount]) => isCount || said.has(name))
  );
}

it("a Russian text has no Latin word that the English one has not, and is no copy of it", () => {
  const wrong = english.flatMap((area) =>
    Object.entries(area)
      .filter(([name]) => name !== "area" && !name.endsWith("Also")) // other words for a command may be English
      .filter(([name, text]) => !isTranslated(text, translated.get(area.area)?.[name] ?? ""))
      .map(([name, text]) => `${area.area}.${name}: ${text}`)
  );
  expect(wrong).toEqual([]);
});

function isTranslated(text: string, other: string): boolean {
  const latin = (line: string) => line.replace(/\{\w+/g, "").match(/[A-Za-z]+/g) ?? [];
  const known = new Set(latin(text).map((word) => word.toLowerCase()));
  if (latin(other).some((word) => !known.has(word.toLowerCase()))) return false;
  return text !== other || !/(?<![A-Za-z{])[a-z]{2,}/.test(text);
}

/** The slots of a text by name, and whether each is a count. */
const slotNames = (text: string): Map<string, boolean> =>
  new Map([...text.matchAll(/\{(\w+)(\|?)/g)].map(([, name = "", bar]) => [name, bar === "|"]));

function wrongForms(area: Area, forms: number): string[] {
  return Object.entries(area).flatMap(([name, text]) =>
    [...text.matchAll(/\{\w+\|([^}]*)\}/g)]
      .filter(([, inside = ""]) => inside.split("|").length !== forms)
      .map(([slot]) => `${area.area}.${name}: ${slot}`)
  );
}
