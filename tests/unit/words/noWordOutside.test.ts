// No word that a reader sees stands in the code: all are in src/words.

import {readdirSync, readFileSync} from "node:fs";
import ts from "typescript";
import {expect, it} from "vitest";

/** What is wrong with files is said in English, on the screen as on the command line. */
const PROBLEMS: ReadonlySet<string> = new Set([
  "discovery/discoveryController.ts",
  "foldersOfBrowser.ts",
  "intake.ts",
  "takeIn.ts"
]);

const files = readdirSync("src/app", {recursive: true, encoding: "utf8"})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("stage/")) // shaders
  .sort();

it("no component and no module of the app has words of its own", () => {
  expect(files.filter((file) => !PROBLEMS.has(file)).flatMap(wordsIn)).toEqual([]);
});

it.each([
  ["<p>Nothing found.</p>", "Nothing found."],
  ['<button aria-label="Close" />', "Close"],
  ['<p title={isOpen ? "Hide" : x} />', "Hide"],
  ["<p>{`$" + "{count} ties`}</p>", " ties"],
  ['const said = "three ties here";', "three ties here"],
  ['<p>{count === 1 ? "tie" : t.many}</p>', "tie"]
])("the search finds the words of %s", (code, words) => {
  expect(wordsOf(ts.createSourceFile("x.tsx", code, ts.ScriptTarget.Latest, true))).toEqual([words]);
});

it.each(['<p className="quiet small">{t.title} · {count}</p>', 'new Error("our own fault")', 'const key = "row";'])(
  "the search finds none in %s",
  (code) => {
    expect(wordsOf(ts.createSourceFile("x.tsx", code, ts.ScriptTarget.Latest, true))).toEqual([]);
  }
);

function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(`src/app/${file}`, "utf8"), ts.ScriptTarget.Latest, true);
  return wordsOf(source).map((words) => `${file}: ${words}`);
}

/** Attributes whose text nobody reads. */
const SILENT =
  /^(className|type|role|key|id|href|d|points|viewBox|transform|style|dir|rel|target|aria-(live|hidden|orientation|multiselectable|activedescendant|labelledby|haspopup|autocomplete|current|controls|relevant)|data-.*|autoComplete|enterKeyHint|inputMode|loading|accept|name|scope|fill|stroke.*|textAnchor|width|height|orientation|layer|panel|as|kind|placement|popover|aria-sort|aria-describedby|chosen)$/;
/** Questions to the browser: "(width < 900px)", "input, textarea". */
const MEDIA = /^\(.*\)$|^input, textarea/;
/** Callees whose text is for programmers. */
const ERRORS = /^(Error|RangeError|TypeError)$/;

/** Text between tags, text of attributes and expressions that are drawn, and any text of two words in the rest of the code. */
function wordsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, isDrawn: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) {
      if (hasWord(node.text)) found.push(node.text.trim());
      return;
    }
    if (ts.isJsxAttribute(node)) {
      if (!SILENT.test(node.name.getText()) && node.initializer) visit(node.initializer, true);
      return;
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === "key") return;
    if (ts.isNewExpression(node) && ERRORS.test(node.expression.getText())) return;
    if (isText(node) && (isDrawn ? hasWord(node.text) : hasTwoWords(node.text))) found.push(node.text);
    ts.forEachChild(node, (child) => visit(child, drawn(child, node, isDrawn)));
  };
  visit(source, false);
  return found;
}

/** Whether what an expression gives is drawn: a part of JSX, and not what is only asked or called there. */
function drawn(child: ts.Node, parent: ts.Node, isDrawn: boolean): boolean {
  if (ts.isJsxExpression(parent) && ts.isJsxElement(parent.parent)) return true;
  if (!isDrawn) return false;
  if (ts.isConditionalExpression(parent)) return child !== parent.condition;
  if (ts.isBinaryExpression(parent)) return child === parent.right && !/[=<>]/.test(parent.operatorToken.getText());
  return (
    ts.isJsxExpression(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent)
  );
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);
const hasTwoWords = (text: string): boolean => !MEDIA.test(text) && /\p{L}{2,}[,;:.]? \p{L}{2,}/u.test(text);
