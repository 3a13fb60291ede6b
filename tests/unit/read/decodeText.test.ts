import fc from "fast-check";
import {expect, it} from "vitest";
import type {Problem} from "../../../src/core/base/problem.ts";
import {decodeText} from "../../../src/core/read/decodeText.ts";
import {invalidUtf8} from "../../../src/core/read/invalidUtf8.ts";
import {briefly, reported} from "./studyFiles.ts";

const decode = (bytes: readonly number[] | Uint8Array): {value: string | null; problems: Problem[]} =>
  reported((report) => decodeText(Uint8Array.from(bytes), "f.txt", report));

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const utf16 = (text: string, littleEndian: boolean): number[] =>
  Array.from({length: text.length}, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
    littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
  );

it("decodeText(bytes) gives back any text written as UTF-8, with or without byte-order mark", () => {
  const text = fc.string({unit: "grapheme"}).filter((value) => !value.includes("\0") && !value.startsWith("\ufeff"));
  fc.assert(
    fc.property(text, fc.constantFrom([], [0xef, 0xbb, 0xbf]), (value, mark) => {
      fc.pre(!/^(?:PK|%PDF)/.test(value));
      expect(decode([...mark, ...new TextEncoder().encode(value)])).toEqual({value, problems: []});
    }),
    {numRuns: 500}
  );
});

it("decodeText(bytes) reads UTF-16 by its mark or its look, and warns", () => {
  const [latin, russian] = ["id,name\nann,Ann Leé\n", "Смилга был избран в Центральный Комитет партии «в апреле».\n"];
  for (const [text, bytes] of [
    [latin, [0xff, 0xfe, ...utf16(latin, true)]],
    [latin, [0xfe, 0xff, ...utf16(latin, false)]],
    [latin, utf16(latin, true)],
    [latin, utf16(latin, false)],
    [russian, utf16(russian, true)],
    [russian, utf16(russian, false)]
  ] as const) {
    const {value, problems} = decode([...bytes]);
    expect([value, ...briefly(problems)]).toEqual([text, "f.txt:1:1 not-utf8"]);
    expect(problems[0]?.severity).toBe("warning");
  }
});

it("decodeText(bytes) takes Latin text with stray bytes for Windows-1252 and says where it begins", () => {
  // “Café” – in Windows-1252, in the third line
  const {value, problems} = decode([...ascii("one\r\ntwo\n"), 0x93, ...ascii("Caf"), 0xe9, 0x94, 0x20, 0x96]);
  expect(value).toBe("one\r\ntwo\n“Café” –");
  expect(problems).toEqual([
    {
      code: "not-utf8",
      severity: "error",
      message: "byte 93 and 3 more are not UTF-8: it looks like Windows-1252 (Western European), and is read as that",
      place: {file: "f.txt", line: 3},
      hint: "Save the file again with the encoding UTF-8."
    }
  ]);
});

it("decodeText(bytes) takes text that is mostly high bytes for Windows-1251", () => {
  // Смилга, Иван
  const {value, problems} = decode([0xd1, 0xec, 0xe8, 0xeb, 0xe3, 0xe0, 0x2c, 0x20, 0xc8, 0xe2, 0xe0, 0xed]);
  expect(value).toBe("Смилга, Иван");
  expect(problems[0]?.message).toContain("Windows-1251");
});

it("decodeText(bytes) shows U+FFFD for broken bytes among good UTF-8, and counts them", () => {
  const {value, problems} = decode([...new TextEncoder().encode("Иван\n"), 0xd1, 0x20, 0xff]);
  expect(value).toBe("Иван\n\ufffd \ufffd");
  expect(problems.map(({message, place}) => [message, place?.line])).toEqual([
    ["byte D1 and 1 more are not UTF-8: shown as \ufffd", 2]
  ]);
});

it("decodeText(bytes) refuses what is no text, by its content", () => {
  const cases = [
    ascii("PK\u0003\u0004…"),
    [0x89, ...ascii("PNG\r\n")],
    ascii("%PDF-1.7"),
    [0xff, 0xd8, 0xff, 0xe0],
    [...ascii("some text"), 0, 1]
  ];
  for (const bytes of cases) {
    const {value, problems} = decode([...bytes]);
    expect([value, ...briefly(problems)]).toEqual([null, "f.txt not-text"]);
  }
});

it("decodeText(bytes) refuses a file beyond the limit before it reads it", () => {
  const {value, problems} = reported((report) => decodeText(new Uint8Array(200_000_001), "f.txt", report));
  expect(value).toBeNull();
  expect(problems[0]?.message).toBe(
    "200\u00a0000\u00a0001 bytes are more than the 200\u00a0000\u00a0000 that are read of one file"
  );
});

it("decodeText(bytes) of random bytes never throws and never changes text silently", () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
      const {value, problems} = decode(bytes);
      const again = value === null ? null : new TextEncoder().encode(value);
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      if (problems.length === 0) expect(again).toEqual(bytes.slice(mark));
    }),
    {numRuns: 3000}
  );
});

it("invalidUtf8(bytes) finds nothing exactly where a strict decoder finds nothing", () => {
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5),
    fc.integer({min: 0, max: 255})
  );
  const isStrict = (bytes: Uint8Array): boolean => {
    try {
      return new TextDecoder("utf-8", {fatal: true}).decode(bytes) !== null;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.array(byte, {maxLength: 6}), (values) => {
      const bytes = Uint8Array.from(values);
      expect(invalidUtf8(bytes).count === 0).toBe(isStrict(bytes));
    }),
    {numRuns: 5000}
  );
});
