import type {Mention} from "../core/model/mention.ts";
import {toCsv} from "../export/csv.ts";
import {buildStudy} from "./buildStudy.ts";
import type {ExitStatus, Io} from "./io.ts";

/** Runs `mentions`: one record a mention, in the order of the texts. */
export async function mentions(
  io: Io,
  path: string,
  {source, format, output}: {source?: string[]; format: "jsonl" | "csv"; output?: string}
): Promise<ExitStatus> {
  const loaded = await buildStudy(io, path, {source});
  if (!loaded) return 1;
  const text = format === "csv" ? toTable(loaded.built.mentions) : toLines(loaded.built.mentions);
  if (output === undefined) io.out(text);
  else await io.writeFile(output, text);
  return loaded.status;
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
