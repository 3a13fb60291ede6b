// The profile of the first study, with the study's own list: which persons stand where, and who each of them is.
// Its text may not be published: the fixture holds places and ids, and the text lies beside the project or not at all.

import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Mention} from "../../src/core/model/mention.ts";
import type {Source, Study} from "../../src/core/model/study.ts";
import {readStudy} from "../../src/core/read/readStudy.ts";
import {findMentions} from "../../src/core/text/findMentions.ts";
import {createGazetteer} from "../../src/core/text/gazetteer.ts";
import {segment} from "../../src/core/text/segment.ts";
import type {EvaluationRow} from "./main.ts";
import {agreement, bCubed} from "./score.ts";

const TEXT = "../shared/seeds/smilga-profile.txt";
const GOLD = "tests/fixtures/evaluation/smilgaProfile.json";
const STUDY = "graph-data/smilga";

/** A mention as annotated: start, end, entity. */
type Gold = readonly (readonly [start: number, end: number, entity: string])[];

/** Person mentions of the profile: exact spans, the right entity, and the clusters that follow. */
export async function evaluateProfile(): Promise<EvaluationRow[] | null> {
  if (!existsSync(TEXT)) return null;
  const text = readFileSync(TEXT, "utf8");
  const gold: {sha256: string; mentions: Gold} = JSON.parse(readFileSync(GOLD, "utf8"));
  if (createHash("sha256").update(text).digest("hex") !== gold.sha256) return null;
  return [
    ...mentionRows("profile", personsIn(text, firstStudy()), gold.mentions, text),
    sentenceRow(text, gold.mentions)
  ];
}

/** The share of annotated names that no border of sentences cuts. */
function sentenceRow(text: string, gold: Gold): EvaluationRow {
  const {sentences} = segment(sourceOf(text));
  const borders = sentences.flatMap(({start, end}) => [start, end]);
  const whole = gold.filter(([start, end]) => !borders.some((border) => border > start && border < end));
  return {
    task: "profile",
    measure: "names that no sentence cuts",
    value: whole.length / gold.length,
    goal: 1,
    of: gold.length
  };
}

/** Precision, recall, right entity, and B³ over the spans that both have. */
export function mentionRows(task: string, found: readonly Mention[], gold: Gold, text: string): EvaluationRow[] {
  const span = (start: number, end: number): string => `${start}-${end}`;
  const bySpan = new Map(found.map((mention) => [span(mention.start, mention.end), mention]));
  const {p, r} = agreement(bySpan.keys(), new Set(gold.map(([start, end]) => span(start, end))));
  const common = gold.filter(([start, end]) => bySpan.has(span(start, end)));
  const right = common.filter(([start, end, entity]) => bySpan.get(span(start, end))!.entity === entity);
  const clusters = gold.map(([start, end, entity]) => {
    const mention = bySpan.get(span(start, end));
    return [mention?.entity ?? `alone ${start}`, entity] as const;
  });
  if (process.env.ERRORS) listErrors(bySpan, gold, text);
  return [
    {task, measure: "person mentions, exact span, P", value: p, goal: 0.99, of: bySpan.size},
    {task, measure: "person mentions, exact span, R", value: r, goal: 0.99, of: gold.length},
    {
      task,
      measure: "right entity, of those found",
      value: right.length / (common.length || 1),
      goal: 0.99,
      of: common.length
    },
    {task, measure: "clusters of the annotated spans, B³ F1", value: bCubed(clusters).f1, goal: 0.99, of: gold.length}
  ];
}

const sourceOf = (text: string): Source => ({
  ...{id: "text", title: "", author: "", date: null, kind: "", citation: ""},
  ...{paragraphs: "auto" as const, text}
});

/** The mentions of persons, and of what may be one, in a text read with a study's list. */
export function personsIn(text: string, {entities}: Pick<Study, "entities">): Mention[] {
  const mentions = findMentions(
    segment(sourceOf(text)),
    text,
    createGazetteer(entities, {declined: /[а-яё]{3}/i.test(text)})
  );
  return mentions.filter(({kind}) => kind === "person" || kind === null);
}

function firstStudy(): Study {
  const files = new Map<string, Uint8Array>();
  for (const name of ["study.json", "entities.csv"]) files.set(name, readFileSync(join(STUDY, name)));
  const {value, problems} = readStudy(files);
  if (!value) throw new Error(`${STUDY}: ${problems[0]?.message}`);
  return value;
}

/** For whoever works on the engine: ERRORS=1 npm run evaluate. */
function listErrors(found: ReadonlyMap<string, Mention>, gold: Gold, text: string): void {
  const wanted = new Map(gold.map(([start, end, entity]) => [`${start}-${end}`, entity]));
  const around = (start: number, end: number): string =>
    text.slice(Math.max(0, start - 40), end + 30).replace(/\s+/g, " ");
  for (const [span, mention] of found) {
    const entity = wanted.get(span);
    if (entity !== mention.entity)
      console.log(
        `  ${entity ? "WRONG" : "EXTRA"} ${mention.text} = ${mention.entity} (${mention.rule}) for ${entity ?? "none"}: ${around(mention.start, mention.end)}`
      );
  }
  for (const [start, end, entity] of gold)
    if (!found.has(`${start}-${end}`))
      console.log(`  MISSED ${text.slice(start, end)} = ${entity}: ${around(start, end)}`);
}
