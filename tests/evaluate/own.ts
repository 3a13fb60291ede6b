// Our own small set: it always measures something, and has a case of each kind we know to be hard.

import {readFileSync} from "node:fs";
import type {Entity} from "../../src/core/model/study.ts";
import type {EvaluationRow} from "./main.ts";
import {mentionRows, personsIn} from "./profile.ts";

const FIXTURES = "tests/fixtures/evaluation";

/** Person mentions of the text that we wrote for it: names in `[[name|entity]]`. */
export async function evaluateOwn(): Promise<EvaluationRow[]> {
  const {text, gold} = unmarked(readFileSync(`${FIXTURES}/own.txt`, "utf8"));
  return mentionRows("own", personsIn(text, {entities: entities()}), gold, text);
}

/** The text without its marks, and where they were. */
function unmarked(marked: string): {text: string; gold: [start: number, end: number, entity: string][]} {
  const gold: [number, number, string][] = [];
  let text = "";
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    const [, name, entity] = /^\[\[(.*)\|(.*)\]\]$/.exec(part) ?? [];
    if (name !== undefined && entity !== undefined) gold.push([text.length, text.length + name.length, entity]);
    text += name ?? part;
  }
  return {text, gold};
}

function entities(): Entity[] {
  const rows = readFileSync(`${FIXTURES}/own-entities.csv`, "utf8").trim().split("\n").slice(1);
  return rows.map((row) => {
    const [, id = "", quoted, plain = "", alias = ""] = /^([^,]+),(?:"([^"]*)"|([^,]*)),(.*)$/.exec(row) ?? [];
    const rest = {kind: "person", born: null, died: null, sameAs: [], note: "", extra: new Map()} as const;
    return {...rest, id, name: quoted ?? plain, aliases: alias === "" ? [] : [alias], sameAs: []};
  });
}
