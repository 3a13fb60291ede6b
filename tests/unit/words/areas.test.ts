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

it("a Russian text has the slots that the English one has", () => {
  const missing = english.flatMap((area) =>
    Object.entries(area).flatMap(([name, text]) => {
      const other = translated.get(area.area)?.[name] ?? "";
      return slotNames(text).join() === slotNames(other).join() ? [] : [`${area.area}.${name}: ${text} / ${other}`];
    })
  );
  expect(missing).toEqual([]);
});

it("a Russian text has no English letters but in slots, names of formats and of methods", () => {
  const allowed = new Set(LATIN.split(" "));
  const foreign = [...translated.values()].flatMap((area) =>
    Object.entries(area)
      .filter(([name]) => name !== "area")
      .flatMap(([name, text]) =>
        (text.replace(/\{\w+(?=[|}])/g, "").match(/[A-Za-z][A-Za-z.-]*/g) ?? [])
          .filter((word) => !allowed.has(word))
          .map((word) => `${area.area}.${name}: ${word}`)
      )
  );
  expect(foreign).toEqual([]);
});

const LATIN = "Prosopograph";

/** The slots of a text, each once, in order of name; counts with a bar after theirs. */
function slotNames(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)(\|?)/g)].map(([, name, bar]) => `${name}${bar}`);
  return [...new Set(names)].sort().filter((name, _i, all) => !all.includes(`${name}|`));
}

function wrongForms(area: Area, forms: number): string[] {
  return Object.entries(area).flatMap(([name, text]) =>
    [...text.matchAll(/\{\w+\|([^}]*)\}/g)]
      .filter(([, inside = ""]) => inside.split("|").length !== forms)
      .map(([slot]) => `${area.area}.${name}: ${slot}`)
  );
}
