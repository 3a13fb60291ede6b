import {expect, it} from "vitest";
import type {Entity} from "../../../src/core/model/study.ts";
import {findMentions} from "../../../src/core/text/findMentions.ts";
import {createGazetteer} from "../../../src/core/text/gazetteer.ts";
import {segment} from "../../../src/core/text/segment.ts";
import {similarNames} from "../../../src/core/text/similarNames.ts";

const person = (id: string, name: string): Entity => ({
  ...{id, name, kind: "person" as const, aliases: [], born: null, died: null, sameAs: [], note: "", extra: new Map()}
});
const PEOPLE = [person("b", "Georges Blacheville"), person("a", "Anzelma"), person("l", "Konstantin Levin")];

function similar(text: string): string[] {
  const base = {title: "", author: "", date: null, kind: "", citation: "", paragraphs: "line"} as const;
  const mentions = findMentions(segment({...base, id: "s", text}), text, createGazetteer(PEOPLE));
  return similarNames([{source: "s", text, mentions}], PEOPLE).map(
    ({text: word, entity, alias, count, start}) => `${word} ${count} at ${start}: ${alias} = ${entity}`
  );
}

it("similarNames(sources, entities) gives words one letter from a name, with how often and where first", () => {
  expect(similar("Blachevelle saw Azelma. Then Blachevelle’s hat.")).toEqual([
    "Azelma 1 at 16: Anzelma = a",
    "Blachevelle 2 at 0: Blacheville = b"
  ]);
  expect(similar("Levine, Lvein and Leven")).toEqual([
    "Leven 1 at 18: Levin = l",
    "Levine 1 at 0: Levin = l",
    "Lvein 1 at 8: Levin = l"
  ]);
});

it("similarNames(sources, entities) leaves out names, words of the language, and what is further away", () => {
  expect(similar("Levin, a leven of Leven, Lenine, Blachevile-Roux, blachevelle")).toEqual([]);
});
