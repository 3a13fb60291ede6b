import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode
} from "jsonc-parser";
import type {Place} from "../base/problem.ts";
import {suggestion} from "./didYouMean.ts";
import {MAX_JSON_DEPTH} from "./limits.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {positionFinder} from "./textPosition.ts";

export type JsonPath = readonly (string | number)[];

/** A JSON text that knows where its values stand. */
export interface JsonText {
  /** A fresh copy of the value at a path; undefined where there is none. */
  value(path: JsonPath): unknown;
  /** Where the value at a path begins, or the nearest thing around it. */
  place(path: JsonPath): Place;
  /** Where a key of the object at `path` stands. */
  keyPlace(path: JsonPath, key: string): Place;
  /** Where a text first stands as a value within the value at `path`; as `place` where it does not. */
  textPlace(path: JsonPath, text: string): Place;
}

/**
 * Reads JSON, telling every fault with its place and going on after it; null where nothing could be read. Of two
 * fields with one name the first counts, and a field named `__proto__` does not.
 */
export function readJson(text: string, file: string, report: Report): JsonText | null {
  const position = positionFinder(text);
  const placeAt = (offset: number): Place => ({file, ...position(offset)});
  const tooDeep = depthOffset(text);
  if (tooDeep !== null) {
    const message = `more than ${MAX_JSON_DEPTH} objects and lists within one another`;
    report({code: "json-too-deep", severity: "error", message, place: placeAt(tooDeep)});
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false});
  for (const [i, {error, offset}] of errors.entries()) {
    // One comma too many is two errors to the parser.
    if (offset === errors[i - 1]?.offset) continue;
    const code = printParseErrorCode(error);
    report({
      code: "bad-json",
      severity: "error",
      message: FAULTS.get(code) ?? `not valid JSON (${code})`,
      place: placeAt(offset)
    });
  }
  if (!root) return null;
  reportKeys(root, placeAt, report);
  const nodeAt = (path: JsonPath): Node | undefined => findNodeAtLocation(root, [...path]);
  const nearest = (path: JsonPath): Node => nodeAt(path) ?? (path.length === 0 ? root : nearest(path.slice(0, -1)));
  return {
    value: (path) => {
      const node = nodeAt(path);
      return node && toValue(node);
    },
    place: (path) => placeAt(nearest(path).offset),
    keyPlace: (path, key) => placeAt((nodeAt([...path, key])?.parent ?? nearest(path)).offset),
    textPlace: (path, wanted) => placeAt((findText(nearest(path), wanted) ?? nearest(path)).offset)
  };
}

const FAULTS = new Map([
  ["InvalidSymbol", "this word has no place in JSON: text stands in double quotes"],
  ["InvalidNumberFormat", "this is not a number as JSON writes it"],
  ["PropertyNameExpected", "a field name in double quotes is expected here: is there a comma too many before?"],
  ["ValueExpected", "a value is expected here: is there a comma too many before?"],
  ["ColonExpected", "a colon is expected here, between a field and its value"],
  ["CommaExpected", "a comma is expected before this"],
  ["CloseBraceExpected", "a closing brace } is missing"],
  ["CloseBracketExpected", "a closing bracket ] is missing"],
  ["EndOfFileExpected", "the file should end before this"],
  ["InvalidCommentToken", "JSON has no comments"],
  ["UnexpectedEndOfComment", "a comment is not closed, and JSON has none"],
  ["UnexpectedEndOfString", "this text has no closing quote"],
  ["UnexpectedEndOfNumber", "this number is not finished"],
  ["InvalidUnicode", "four hexadecimal digits are expected after \\u"],
  ["InvalidEscapeCharacter", 'after a backslash only " \\ / b f n r t u may stand'],
  ["InvalidCharacter", "a tab or other control character must be written as \\t and so on"]
]);

const OPENING = [1, 3];
const CLOSING = [2, 4];
const END = 17;

/** Where nesting first passes the limit; the parser itself would run out of stack. The numbers are SyntaxKinds. */
function depthOffset(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (OPENING.includes(kind)) depth++;
    if (CLOSING.includes(kind)) depth--;
    if (depth > MAX_JSON_DEPTH) return scanner.getTokenOffset();
  }
  return null;
}

function reportKeys(node: Node, placeAt: (offset: number) => Place, report: Report): void {
  const keys = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const key = keyOf(child);
      if (keys.has(key)) {
        const message = `the field ${quoted(key)} is there twice; the first is read`;
        report({code: "duplicate-field", severity: "error", message, place: placeAt(child.offset)});
      }
      keys.add(key);
      if (key === "__proto__") report({...unknownField(key, []), place: placeAt(child.offset)});
    }
    reportKeys(child, placeAt, report);
  }
}

/** What is said of a field that nobody reads. */
export function unknownField(
  key: string,
  known: readonly string[]
): {code: string; severity: "warning"; message: string; hint?: string} {
  const hint = suggestion(key, known);
  const said = {
    code: "unknown-field",
    severity: "warning",
    message: `the field ${quoted(key)} is not one we know, and is not read`
  } as const;
  return hint === undefined ? said : {...said, hint};
}

const keyOf = (property: Node): string => String(property.children?.[0]?.value ?? "");

function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value;
  const value: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const child = property.children?.[1];
    const key = keyOf(property);
    if (child && key !== "__proto__" && !Object.hasOwn(value, key)) value[key] = toValue(child);
  }
  return value;
}

function findText(node: Node, text: string): Node | undefined {
  if (node.type === "string" && node.value === text) return node;
  const children = node.type === "property" ? node.children?.slice(1) : node.children;
  for (const child of children ?? []) {
    const found = findText(child, text);
    if (found) return found;
  }
  return undefined;
}
