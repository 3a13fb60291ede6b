import {entryOf} from "../base/entryOf.ts";
import type {Source, Verdict} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import type {Table} from "./readTable.ts";
import type {Register} from "./register.ts";
import {rowFields} from "./rowFields.ts";
import type {Columns} from "./tableHeader.ts";

export const VERDICT_COLUMNS: Columns = {required: ["source", "start", "text"], optional: ["entity", "note"]};

/**
 * The sources with what verdicts.csv says of single places in them, in reading order. Where the words do not stand at
 * `start` any more, the nearest place that has them is meant, and that is said; a row whose words the text does not have
 * is left out. An empty `entity` is nobody. Of two rows for one place the first counts.
 */
export function withVerdicts(
  sources: readonly Source[],
  table: Table,
  registers: {entities: Register; sources: Register},
  report: Report
): Source[] {
  const texts = new Map(sources.map(({id, text}) => [id, text]));
  const verdicts = new Map<string, Map<number, Verdict>>();
  for (const row of table.rows) {
    const fields = rowFields(table, row, report);
    const source = fields.reference("source", registers.sources);
    const entity = fields.optionalReference("entity", registers.entities);
    const words = fields.required("text");
    const said = Number(fields.text("start"));
    if (!/^\d{1,9}$/.test(fields.text("start")))
      fields.fault("start", {...ERROR, message: `${quoted(fields.text("start"))} is no offset`, hint: OFFSET_HINT});
    if (fields.isBroken()) continue;
    const place = placeOfWords(texts.get(source) ?? "", words, said);
    if (!place) fields.fault("text", {...ERROR, message: `the text does not have ${quoted(words)}`, hint: GONE});
    else {
      const {start} = place;
      if (start !== said) fields.fault("start", {...MOVED, message: `${quoted(words)} stands at ${start} now`});
      const ofSource = entryOf(verdicts, source, () => new Map<number, Verdict>());
      if (!ofSource.has(start)) ofSource.set(start, {...place, entity});
    }
  }
  return sources.map((source) => {
    const own = verdicts.get(source.id);
    return own ? {...source, verdicts: [...own.values()].sort((a, b) => a.start - b.start)} : source;
  });
}

const ERROR = {code: "bad-verdict", severity: "error"} as const;
const OFFSET_HINT = "It counts UTF-16 units from the beginning of the text, as `mentions` does. The row is left out.";
const GONE = "The text was changed: the row is left out. Decide on the place anew.";
const MOVED = {
  code: "moved-verdict",
  severity: "warning",
  hint: "The text was changed, and the nearest place with these words is taken."
} as const;

/** Where some words stand that were at `said`: there, or nearest to it, the earlier of two; null where they do not. */
export function placeOfWords(text: string, words: string, said: number): {start: number; end: number} | null {
  const pattern = words.split(/\s+/).map(escaped).join("\\s+");
  const here = new RegExp(pattern, "y");
  here.lastIndex = said;
  const found = here.exec(text);
  if (found) return {start: said, end: said + found[0].length};
  let nearest: {start: number; end: number} | null = null;
  for (const {0: match, index} of text.matchAll(new RegExp(pattern, "g"))) {
    if (nearest && Math.abs(index - said) >= Math.abs(nearest.start - said)) break;
    nearest = {start: index, end: index + match.length};
  }
  return nearest;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
