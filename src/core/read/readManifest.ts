import * as z from "zod/mini";
import {parseDate} from "../model/date.ts";
import {type Counting, OPTIONAL_ZONES} from "../model/mention.ts";
import {parseWindow} from "../model/parseWindow.ts";
import type {Source} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {viewSchema} from "../model/viewSchema.ts";
import {fitSchema} from "./fitSchema.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {type JsonPath, type JsonText, readJson} from "./readJson.ts";
import {badDate} from "./rowFields.ts";

const FORMAT = "prosopograph-study";
const VERSION = 1;

/** A record of study.json and where it stands in it. */
export interface Listed<T> {
  record: T;
  path: JsonPath;
}

/** What study.json says; the texts of the sources are not in it and still null. */
export interface Manifest {
  title: string;
  description: string;
  language: string;
  sources: Listed<Source>[];
  /** Ids of sources that were left out for their own errors. */
  sourcesLeftOut: Set<string>;
  views: Listed<View>[];
  counting?: Counting;
  json: JsonText;
}

const text = z._default(z.string(), "");

const manifestSchema = z.strictObject({
  format: z.optional(z.unknown()),
  version: z.optional(z.unknown()),
  title: text,
  description: text,
  language: text,
  sources: z._default(z.array(z.unknown()), () => []),
  counting: z.optional(z.unknown()),
  views: z._default(z.array(z.unknown()), () => [])
});

const id = z.string().check(z.trim(), z.minLength(1));

const sourceSchema = z.strictObject({
  id,
  title: text,
  author: text,
  date: z._default(z.nullable(z.string()), null),
  kind: text,
  citation: text,
  file: z.optional(z.string().check(z.minLength(1))),
  paragraphs: z._default(z.enum(["auto", "line", "blank-line"]), "auto"),
  narrator: z.optional(id),
  we: z._default(z.boolean(), false),
  roles: z._default(z.array(z.strictObject({name: id, entity: id})), () => [])
});

const countingSchema = z.strictObject({
  window: z._default(
    z
      .string()
      .check(z.refine(isWindow, "sentence, paragraph, paragraphs:K, chapter or tokens:N (K and N whole numbers)")),
    "paragraph"
  ),
  without: z._default(z.array(z.enum(OPTIONAL_ZONES)), () => [])
});

/** Reads study.json; null where there is no JSON object to read. Sources and views with errors are left out, or mended. */
export function readManifest(content: string, file: string, report: Report): Manifest | null {
  const json = readJson(content, file, report);
  if (!json) return null;
  const top = fitSchema(manifestSchema, json, [], report);
  if (!top) return null;
  checkVersion(top, json, report);
  const sources = listRecords(json, "sources", top.sources.length, report, (path) => readSource(json, path, report));
  const views = listRecords(json, "views", top.views.length, report, (path) =>
    fitSchema(viewSchema, json, path, report)
  );
  const counting = top.counting === undefined ? null : fitSchema(countingSchema, json, ["counting"], report);
  const {title, description, language} = top;
  if (title === "") {
    const message = "the study has no title";
    report({code: "no-title", severity: "warning", message, place: json.place(["title"]), hint: 'Add "title": "…".'});
  }
  return {
    title,
    description,
    language,
    sources: sources.records,
    sourcesLeftOut: sources.leftOut,
    views: views.records,
    ...(counting && {counting: {...counting, window: parseWindow(counting.window)}}),
    json
  };
}

function isWindow(text: string): boolean {
  try {
    return parseWindow(text) !== null;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checkVersion({format, version}: {format?: unknown; version?: unknown}, json: JsonText, report: Report): void {
  if (format !== FORMAT) {
    const message =
      format === undefined
        ? "the field format is missing"
        : `the format is ${quoted(typeof format === "string" ? format : JSON.stringify(format))}, not "${FORMAT}"`;
    report({
      code: "not-a-study",
      severity: "error",
      message,
      place: json.place(["format"]),
      hint: `Write "format": "${FORMAT}".`
    });
  }
  if (version === VERSION) return;
  const isNewer = typeof version === "number" && version > VERSION;
  const message = isNewer
    ? `this study is of version ${version}, written by a newer program; what version ${VERSION} knows of it is read`
    : `the version is ${version === undefined ? "missing" : quoted(JSON.stringify(version))}; we know version ${VERSION}`;
  const hint = isNewer ? "Use the newest release of this program." : `Write "version": ${VERSION}.`;
  report({
    code: isNewer ? "newer-version" : "bad-version",
    severity: "error",
    message,
    place: json.place(["version"]),
    hint
  });
}

/** Each item of a list by `read`; what it cannot read, and what repeats an id, is left out. */
function listRecords<T extends {id: string}>(
  json: JsonText,
  list: string,
  length: number,
  report: Report,
  read: (path: JsonPath) => T | null
): {records: Listed<T>[]; leftOut: Set<string>} {
  const records: Listed<T>[] = [];
  const leftOut = new Set<string>();
  const ids = new Set<string>();
  for (let i = 0; i < length; i++) {
    const path = [list, i];
    const record = read(path);
    const id = record?.id ?? json.value([...path, "id"]);
    if (record && !ids.has(record.id)) records.push({record, path});
    else if (typeof id === "string" && !record) leftOut.add(id);
    if (record && ids.has(record.id)) {
      const message = `the id ${quoted(record.id)} is already taken in ${list}`;
      report({
        code: "duplicate-id",
        severity: "error",
        message,
        place: json.place([...path, "id"]),
        hint: "Give it another id. This one is left out."
      });
    }
    if (typeof id === "string") ids.add(id);
  }
  return {records, leftOut};
}

function readSource(json: JsonText, path: JsonPath, report: Report): Source | null {
  const fitted = fitSchema(sourceSchema, json, path, report);
  if (!fitted) return null;
  const {file, narrator, we, roles, ...rest} = fitted;
  const told = {...(narrator && {narrator: {entity: narrator, we}}), ...(roles.length > 0 && {roles})};
  const source: Source = {...rest, ...told, title: fitted.title || fitted.id, date: fitted.date || null, text: null};
  if (source.date !== null && !parseDate(source.date)) {
    report({...badDate(source.date), place: json.place([...path, "date"])});
    source.date = null;
  }
  return file === undefined ? source : {...source, file};
}
