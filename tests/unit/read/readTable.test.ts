import fc from "fast-check";
import {expect, it} from "vitest";
import type {Problem} from "../../../src/core/base/problem.ts";
import {readTable, type Table} from "../../../src/core/read/readTable.ts";
import type {Columns} from "../../../src/core/read/tableHeader.ts";
import {briefly, reported} from "./studyFiles.ts";

const COLUMNS: Columns = {required: ["id", "name"], optional: ["kind", "note", "certainty"]};

const read = (text: string, columns = COLUMNS): {value: Table | null; problems: Problem[]} =>
  reported((report) => readTable(text, "t.csv", columns, report));

/** All cells of the known columns, row by row. */
const cells = (table: Table | null, columns = ["id", "name"]): string[][] =>
  table?.rows.map((row) => columns.map((column) => table.cell(row, column))) ?? [];

it("readTable(text) tells comma, semicolon and tab from the header", () => {
  for (const delimiter of [",", ";", "\t"]) {
    const {value, problems} = read(["id,name,kind", "a,Ann,person"].join("\n").replaceAll(",", delimiter));
    expect(problems).toEqual([]);
    expect(cells(value, ["id", "name", "kind"])).toEqual([["a", "Ann", "person"]]);
  }
});

it("readTable(text) is not led astray by other separators inside the header", () => {
  const {value} = read('"id";"name";"a, b, c, d"\na;Ann;1\n');
  expect(cells(value)).toEqual([["a", "Ann"]]);
  expect([...(value?.extra(value.rows[0] ?? {cells: [], offset: 0}) ?? [])]).toEqual([["a, b, c, d", "1"]]);
});

it("readTable(text) reads LF, CRLF, CR and a mixture of them alike", () => {
  for (const ending of ["\n", "\r\n", "\r"])
    expect(cells(read(`id,name${ending}a,Ann${ending}b,Bob`).value)).toEqual([
      ["a", "Ann"],
      ["b", "Bob"]
    ]);
  expect(cells(read("id,name\r\na,Ann\rb,Bob\nc,Cy\r\n").value)).toEqual([
    ["a", "Ann"],
    ["b", "Bob"],
    ["c", "Cy"]
  ]);
});

it("readTable(text) skips lines without anything in them, and takes space off the ends of cells", () => {
  expect(cells(read("\n\nid, name\n\n , \na ,\u00a0Ann\n,,,\n\n").value)).toEqual([["a", "Ann"]]);
});

it("readTable(text) knows line and column of every cell, in characters, behind quoted line breaks too", () => {
  const {value} = read('id,name,note\r\n"a","Ann ""A"" Lee\r\n, the first",x\r\n𝔘𝔘,é,y');
  const [first, second] = value?.rows ?? [];
  if (!value || !first || !second) throw new Error("two rows expected");
  expect(value.place(first, "name")).toEqual({file: "t.csv", line: 2, column: 5});
  // the note of the first row follows the quote that closes in line 3, `, the first",x`
  expect(value.place(first, "note")).toEqual({file: "t.csv", line: 3, column: 14});
  // two letters beyond the BMP are two characters, though four UTF-16 units
  expect(value.place(second, "name")).toEqual({file: "t.csv", line: 4, column: 4});
  expect(value.place(second, "note")).toEqual({file: "t.csv", line: 4, column: 6});
});

it("readTable(text) gives the cells back that were written, and the place where each one stands", () => {
  const cell = fc.string({unit: fc.constantFrom(...'ab,;\t"\n é𝔘|')}).map((text) => text.trim());
  const row = fc.tuple(
    cell.map((text) => `x${text}`),
    cell,
    cell
  );
  const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(fc.array(row, {maxLength: 6}), fc.constantFrom("\n", "\r\n"), (rows, ending) => {
      const text = [["id", "name", "note"], ...rows].map((values) => values.map(quote).join(",")).join(ending);
      const {value, problems} = read(text);
      expect(problems).toEqual([]);
      expect(cells(value, ["id", "name", "note"])).toEqual(rows);
      const lines = text.split(/\r\n|\n/);
      value?.rows.forEach((raw, i) => {
        ["id", "name", "note"].forEach((column, j) => {
          const {line = 0, column: at = 0} = value.place(raw, column);
          const rest = [...(lines[line - 1] ?? "")].slice(at - 1).join("");
          expect(rest.startsWith(quote(rows[i]?.[j] ?? "").split("\n")[0] ?? "")).toBe(true);
        });
      });
    }),
    {numRuns: 200}
  );
});

it("readTable(text) refuses a table without a required column, and names the column that may be it", () => {
  const {value, problems} = read("ID,nmae,kind\na,Ann,person\n");
  expect(value).toBeNull();
  expect(problems.map(({code, message, hint}) => [code, message, hint])).toEqual([
    ["missing-column", 'the column "id" is missing', 'Is it "ID"? Then rename that column to id.'],
    ["missing-column", 'the column "name" is missing', 'Is it "nmae"? Then rename that column to name.']
  ]);
});

it("readTable(text) of an empty file warns that there is no header", () => {
  for (const text of ["", "\n\n", " "]) {
    const {value, problems} = read(text);
    expect([value, ...briefly(problems)]).toEqual([null, "t.csv empty-table"]);
  }
});

it("readTable(text) reports a column that is there twice and reads the first", () => {
  const {value, problems} = read("id,name,name\na,Ann,Bob\n");
  expect(cells(value)).toEqual([["a", "Ann"]]);
  expect(briefly(problems)).toEqual(["t.csv:1:9 duplicate-column"]);
});

it("readTable(text) keeps columns it does not know, and warns of one that nearly has a known name", () => {
  const {value, problems} = read("id,name,certanty,height,__proto__\na,Ann,stated,170,x\nb,Bob,,,\n");
  const [first, second] = value?.rows ?? [];
  if (!value || !first || !second) throw new Error("two rows expected");
  expect([...value.extra(first)]).toEqual([
    ["certanty", "stated"],
    ["height", "170"],
    ["__proto__", "x"]
  ]);
  expect([...value.extra(second)]).toEqual([]);
  expect(problems.map(({code, hint}) => [code, hint])).toEqual([["unknown-column", 'Did you mean "certainty"?']]);
});

it("readTable(text) reports short and long rows, and leaves out the long ones", () => {
  const {value, problems} = read("id,name,kind\na\nb,Bob,person,,\nc,Lee, Cy,person\nd,Di,person\n");
  expect(cells(value)).toEqual([
    ["a", ""],
    ["b", "Bob"],
    ["d", "Di"]
  ]);
  expect(briefly(problems)).toEqual(["t.csv:2:1 short-row", "t.csv:4:11 long-row"]);
});

it("readTable(text) reports an open quote where it opens, and goes on with the next line", () => {
  const {value, problems} = read('id,name\na,"Ann\nb,Bob\nc,Cy\n');
  expect(cells(value)).toEqual([
    ["b", "Bob"],
    ["c", "Cy"]
  ]);
  expect(briefly(problems)).toEqual(["t.csv:2:3 bad-quote"]);
  expect(problems[0]?.message).toBe("this quote is never closed");
});

it("readTable(text) is not fooled when a later quote seems to close an open one", () => {
  const {value, problems} = read('id,name\na,"Ann\nb,"Bob, the second"\nc,Cy\n');
  expect(cells(value)).toEqual([
    ["b", "Bob, the second"],
    ["c", "Cy"]
  ]);
  expect(briefly(problems)).toEqual(["t.csv:2:3 bad-quote"]);
});

it("readTable(text) reports every cell with more after its closing quote", () => {
  const {value, problems} = read('id,name\na,"Ann" Lee\nb,Bob\nc,"Cy" Fox\nd,"Di ""D"" Roe"\n');
  expect(cells(value)).toEqual([
    ["b", "Bob"],
    ["d", 'Di "D" Roe']
  ]);
  expect(briefly(problems)).toEqual(["t.csv:2:3 bad-quote", "t.csv:4:3 bad-quote"]);
  expect(problems[0]?.message).toBe("there is more after the closing quote of this cell");
});

it("readTable(text) leaves out a row with a cell beyond the limit, and names limit and length", () => {
  const {value, problems} = read(`id,name\na,${"x".repeat(65_537)}\nb,${"x".repeat(65_536)}\n`);
  expect(value?.rows.map((row) => value.cell(row, "id"))).toEqual(["b"]);
  expect(problems.map(({message}) => message)).toEqual([
    "a cell of 65\u00a0537 characters is longer than the limit of 65\u00a0536"
  ]);
});

it("readTable(text) ends on any text, however its quotes are set", () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'a,"\n\r;')}), (text) => {
      const {value} = read(`id,name\n${text}`);
      expect(value).not.toBeNull();
    }),
    {numRuns: 500}
  );
});

it("readTable(text) refuses more than 1000 columns with one problem, and does not count empty ones at the end", () => {
  const {value, problems} = read(`id,name${",note".repeat(999)}\na,Ann\n`);
  expect(value).toBeNull();
  expect(briefly(problems)).toEqual(["t.csv:1:1 wide-table"]);
  expect(problems[0]?.message).toMatch(/^1\u00a0001 columns are more than the 1\u00a0000 /);
  expect(cells(read(`id,name${",".repeat(5000)}\na,Ann${",".repeat(5000)}\n`).value)).toEqual([["a", "Ann"]]);
});
