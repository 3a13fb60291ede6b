// What the matcher is measured on: a long text of mixed passages, and names that stand in it or might.

import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {random} from "../../../src/core/base/random.ts";

const CORPORA = join("..", "shared", "corpora");

/** So many characters: passages of novels where they are beside the project, else sentences of made-up words; mixed. */
export function longText(characters: number): {text: string; origin: string} {
  const novels = passages();
  const pool = novels ?? madeUpPassages();
  const chance = random(1);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const part = pool[Math.floor(chance() * pool.length)]!;
    parts.push(part);
    length += part.length + 2;
  }
  // Through bytes, so that no matcher meets a rope, or a string that is wide without need.
  const bytes = Buffer.from(parts.join("\n\n"), "utf8");
  return {text: bytes.toString("utf8"), origin: novels ? "passages of novels, mixed" : "made up: no corpora found"};
}

/** The first characters of a text, as a string of its own: a slice is slower to read for every matcher. */
export const beginningOf = (text: string, characters: number): string =>
  Buffer.from(text.slice(0, characters), "utf16le").toString("utf16le");

/**
 * So many different names of one to four capitalised words, as a gazetteer has them: half of them, as far as there are
 * so many, as they stand in the text; the others put together from words of the text.
 */
export function nameList(text: string, count: number): string[] {
  const chance = random(2);
  const found = [...new Set(text.slice(0, 8_000_000).match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3}/gu))];
  const names = new Set<string>();
  const share = Math.min(1, count / 2 / found.length);
  for (const name of found) if (chance() < share) names.add(name);
  const words = [...new Set(found.flatMap((name) => name.split(" ")))];
  const word = () => words[Math.floor(chance() * words.length)]!;
  while (names.size < count) names.add(Array.from({length: 2 + Math.floor(chance() * 3)}, word).join(" "));
  return [...names].slice(0, count);
}

function passages(): string[] | null {
  const folders = ["novels", join("litbank", "coref-brat")].map((name) => join(CORPORA, name));
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const found = files.flatMap((file) => readFileSync(file, "utf8").split(/\r?\n\s*\r?\n/));
  return found.length > 0 ? found : null;
}

const SYLLABLES = ["ba", "do", "ker", "li", "mo", "na", "pra", "ro", "sti", "tu", "vel", "zin", "gor", "ev", "ska"];

/** Three thousand passages of some sixty words, one word in twelve a name, commoner words more often. */
function madeUpPassages(): string[] {
  const chance = random(3);
  const pick = <T>(list: readonly T[], power = 1): T => list[Math.floor(chance() ** power * list.length)]!;
  const word = () => Array.from({length: 1 + Math.floor(chance() * 3)}, () => pick(SYLLABLES)).join("");
  const words = Array.from({length: 20_000}, word);
  const names = Array.from({length: 20_000}, () => word().replace(/^./, (first) => first.toUpperCase()));
  const sentence = () =>
    `${Array.from({length: 12}, () => (chance() < 1 / 12 ? pick(names, 2) : pick(words, 3))).join(" ")}.`;
  return Array.from({length: 3000}, () => Array.from({length: 5}, sentence).join(" "));
}
