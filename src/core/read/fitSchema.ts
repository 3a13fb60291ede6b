import type * as z from "zod/mini";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {type JsonPath, type JsonText, unknownField} from "./readJson.ts";

type Issue = z.core.$ZodIssue;

/**
 * The value at `path` as the schema wants it; null where that cannot be. Every issue is reported, once and with its
 * place, and what it is about is taken out, so that one bad field does not cost the record: an unknown field is a
 * warning, a bad one an error and read as its default, a bad item of a list is left out.
 */
export function fitSchema<T>(schema: z.ZodMiniType<T>, json: JsonText, path: JsonPath, report: Report): T | null {
  let value = json.value(path);
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  for (const issue of first.error.issues) reportIssue(issue, schema, json, path, report);
  let issues = first.error.issues;
  // Each round takes something out; what later rounds find follows from what was said.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    value = issues.reduce(withoutCause, value);
    if (value === undefined) return null;
    value = withoutHoles(value);
    const next = schema.safeParse(value);
    if (next.success) return next.data;
    issues = next.error.issues;
  }
  return null;
}

const MAX_ROUNDS = 50;

function reportIssue(issue: Issue, schema: z.core.$ZodType, json: JsonText, base: JsonPath, report: Report): void {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, issue.path);
    for (const key of issue.keys) report({...unknownField(key, known), place: json.keyPlace(path, key)});
    return;
  }
  const value = json.value(path);
  const got = value === undefined ? "it is missing" : `got ${shown(value)}`;
  const message = `${pathName(path)}: expected ${expectation(issue)}, ${got}`;
  report({
    code: value === undefined ? "missing-field" : "bad-field",
    severity: "error",
    message,
    place: json.place(path)
  });
}

/** The fields that the schema knows at a path, through defaults, lists and what may be null. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const {def} = (schema as z.core.$ZodTypes)._zod;
  if ("innerType" in def) return fieldsAt(def.innerType, path);
  const [key, ...rest] = path;
  if (def.type === "array") return fieldsAt(def.element, rest);
  if (def.type !== "object") return [];
  if (key === undefined) return Object.keys(def.shape);
  const field = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  return field ? fieldsAt(field, rest) : [];
}

/** `views[0].layers.tie` */
const pathName = (path: JsonPath): string =>
  path.map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${part}`)).join("") || "the file";

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

const TYPES = new Map([
  ["string", "text in double quotes"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list [ … ]"],
  ["object", "an object { … }"]
]);

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return TYPES.get(issue.expected) ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code === "too_small")
    return issue.origin === "string" ? "some text" : `at least ${issue.minimum}${items(issue.origin)}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}${items(issue.origin)}`;
  return issue.message;
}

const items = (origin: string): string => (origin === "array" ? " items" : "");

const HOLE = Symbol("a list item that was taken out");

/** The value without what an issue is about; undefined where nothing is left. Changes `value`, which is our own copy. */
function withoutCause(value: unknown, issue: Issue): unknown {
  if (value === undefined) return undefined;
  if (issue.code !== "unrecognized_keys") return without(value, issue.path as (string | number)[]);
  const owner = at(value, issue.path as (string | number)[]);
  for (const key of issue.keys) if (typeof owner === "object" && owner !== null) Reflect.deleteProperty(owner, key);
  return value;
}

function without(value: unknown, path: JsonPath): unknown {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const ownerPath = path.slice(0, -1);
  const owner = at(value, ownerPath);
  if (Array.isArray(owner)) owner[Number(key)] = HOLE;
  else if (typeof owner === "object" && owner !== null && Object.hasOwn(owner, key)) Reflect.deleteProperty(owner, key);
  // A required field that is not there: its record goes.
  else return owner === HOLE || owner === undefined ? value : without(value, ownerPath);
  return value;
}

const at = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner === null || typeof inner !== "object" ? undefined : Reflect.get(inner, key)),
    value
  );

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== HOLE).map(withoutHoles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]));
}
