import type {Mention} from "../core/model/mention.ts";
import {type SimilarName, similarNames} from "../core/text/similarNames.ts";
import {toCsv} from "../export/csv.ts";
import {type BuiltStudy, buildStudy} from "./buildStudy.ts";
import type {ExitStatus, Io} from "./io.ts";

/** Runs `mentions`: one record a mention, in the order of the texts; or the words that may be further spellings. */
export async function mentions(
  io: Io,
  path: string,
  {source, format, similar, output}: {source?: string[]; format: "jsonl" | "csv"; similar?: true; output?: string}
): Promise<ExitStatus> {
  if (output !== undefined) await io.checkTarget(output);
  const loaded = await buildStudy(io, path, {source});
  if (!loaded) return 1;
  const {mentions: all} = loaded.built;
  const further = similar ? similarIn(loaded) : null;
  if (further?.length === 0) io.err("no word of the texts is one letter from a name of the list");
  const text = further ? similarTo(further, format) : format === "csv" ? toTable(all) : toLines(all);
  if (output === undefined) io.out(text);
  else await io.writeFile(output, text);
  return loaded.status;
}

/** Words of the texts one letter from a name of the list: what one may want to add as aliases. */
function similarIn({study, built}: BuiltStudy): SimilarName[] {
  const sources = study.sources.flatMap(({id, text}) =>
    text === null ? [] : [{source: id, text, mentions: built.mentions.filter((mention) => mention.source === id)}]
  );
  return similarNames(sources, study.entities);
}

function similarTo(found: readonly SimilarName[], format: "jsonl" | "csv"): string {
  if (format === "jsonl") return found.map((one) => `${JSON.stringify(one)}\n`).join("");
  const columns = ["text", "source", "start", "count", "entity", "alias"] as const;
  return toCsv([columns, ...found.map((one) => columns.map((column) => one[column]))]);
}

const FIELDS = [
  "source",
  "paragraph",
  "start",
  "end",
  "text",
  "entity",
  "kind",
  "zone",
  "rule",
  "score",
  "rivals"
] as const;

/** JSON Lines: the fields always in the same order. */
const toLines = (all: readonly Mention[]): string =>
  all
    .map((mention) => `${JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, mention[field]])))}\n`)
    .join("");

/** A table for spreadsheets; rivals as `entity score`, joined by `|`. */
const toTable = (all: readonly Mention[]): string =>
  toCsv([
    FIELDS,
    ...all.map((mention) => FIELDS.map((field) => (field === "rivals" ? rivals(mention) : mention[field])))
  ]);

const rivals = (mention: Mention): string => mention.rivals.map(({entity, score}) => `${entity} ${score}`).join("|");
