// Knuth's Stanford GraphBase: the characters of two novels and who meets whom in each chapter; and the novels' texts.

import {readFileSync} from "node:fs";
import type {Entity, Study} from "../../src/core/model/study.ts";
import {entity} from "../fixtures/smallNetwork.ts";
import {bareSource} from "./finders.ts";

export const CORPORA = "../shared/corpora";
const FIXTURES = "tests/fixtures/evaluation";

export interface Book {
  title: string;
  text: string;
  list: string;
  aliases: string;
}

/** A novel as a study of its text and its characters, and how often each two of these meet, by the two ids. */
export interface KnuthsBook {
  study: Study;
  weights: ReadonlyMap<string, number>;
}

/** A novel read with Knuth's list of characters and nothing else, or also with the few aliases a reader would add. */
export function readBook({text, list, aliases}: Book, hasAliases: boolean): KnuthsBook {
  const {entities, weights} = readKnuth(readFileSync(`${CORPORA}/sgb/${list}`, "utf8"));
  const named = hasAliases ? addAliases(entities, readFileSync(`${FIXTURES}/${aliases}`, "utf8")) : entities;
  return {study: study(withoutLicence(readFileSync(`${CORPORA}/novels/${text}`, "utf8")), named), weights};
}

/** Characters, and how often each two of them meet, by the two ids. */
function readKnuth(data: string): {entities: Entity[]; weights: Map<string, number>} {
  const [list = "", chapters = ""] = data.replace(/^\*.*\n/gm, "").split(/\n\s*\n/);
  const entities = list
    .split("\n")
    .map((line) => entity(line.slice(0, 2), {name: plain(line.slice(3).split(",")[0]!)}));
  const weights = new Map<string, number>();
  for (const chapter of chapters.split("\n")) {
    for (const encounter of (chapter.split(":")[1] ?? "").split(";")) {
      const met = [...new Set(encounter.split(","))].sort();
      for (const [i, a] of met.entries())
        for (const b of met.slice(i + 1)) weights.set(`${a} ${b}`, (weights.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return {entities, weights};
}

/** TeX's accents as letters. */
function plain(tex: string): string {
  const marks: Record<string, string> = {"'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", c: "\u0327"};
  return tex
    .replace(/\\(['`^"c])\{?(\p{L})\}?/gu, (_, mark, letter) => letter + marks[mark])
    .normalize("NFC")
    .trim();
}

/** The book without what Project Gutenberg puts before and after it. */
const withoutLicence = (text: string): string => {
  const start = /\*\*\* ?START OF.*\n/.exec(text);
  const end = text.search(/\*\*\* ?END OF/);
  return text.slice(start ? start.index + start[0].length : 0, end < 0 ? text.length : end).replace(/\r\n/g, "\n");
};

function study(text: string, entities: Entity[]): Study {
  const empty = {groups: [], memberships: [], tieTypes: [], ties: [], views: []};
  return {title: "", description: "", language: "en", sources: [bareSource(text, "book")], entities, ...empty};
}

function addAliases(entities: readonly Entity[], table: string): Entity[] {
  const rows = table
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  return entities.map((entity) => {
    const more = rows.filter(([id]) => id === entity.id).map(([, alias]) => alias!);
    return {...entity, aliases: [...entity.aliases, ...more]};
  });
}
