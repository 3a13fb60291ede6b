import fc from "fast-check";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {expect, it} from "vitest";
import {UNZIP_LIMITS, unzipStudy} from "../../../src/core/read/unzipStudy.ts";
import {zipStudy} from "../../../src/core/read/zipStudy.ts";
import {type Entry, zipOf} from "./zip.ts";

const unzip = (...entries: Entry[]) => {
  const {value, problems} = unzipStudy(zipOf(entries));
  return {names: [...value.keys()], problems: problems.map(({place, message}) => `${place?.file}: ${message}`)};
};

it("unzipStudy(bytes) gives the study's files by path, deflated or stored", () => {
  const {value, problems} = unzipStudy(
    zipOf([
      {name: "study.json", content: "{}"},
      {name: "sources/a.txt", content: "текст", method: 0}
    ])
  );
  expect([...value].map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["study.json", "{}"],
    ["sources/a.txt", "текст"]
  ]);
  expect(problems).toEqual([]);
});

it("unzipStudy(bytes) passes over what no study has: folders, pictures, hidden files, other archives", () => {
  const others = ["sources/", "cover.png", "__MACOSX/._ties.csv", ".git/a.txt", "inner.zip", "read.me"];
  expect(unzip(...others.map((name) => ({name, content: ""})), {name: "smilga/ties.csv", content: "from,to"})).toEqual({
    names: ["smilga/ties.csv"],
    problems: []
  });
});

it("unzipStudy(bytes) unpacks networks of other programs, too", () => {
  const names = ["karate.gexf", "deep/karate.graphml", "karate.json", "edges.tsv"];
  expect(unzip(...names.map((name) => ({name, content: "x"}))).names).toEqual(names);
});

it("unzipStudy(bytes) reads what another program packed", () => {
  expect(
    strFromU8(unzipStudy(zipSync({"study.json": strToU8("{}")})).value.get("study.json") ?? new Uint8Array())
  ).toBe("{}");
});

it("unzipStudy(bytes) refuses names that lead out of the study, each by itself", () => {
  const names = [
    "../ties.csv",
    "a/../../ties.csv",
    "/etc/ties.csv",
    "C:\\ties.csv",
    "C:ties.csv",
    "a\\ties.csv",
    "a\0.csv"
  ];
  expect(unzip(...names.map((name) => ({name, content: "x"})), {name: "ok.csv", content: "x"})).toEqual({
    names: ["ok.csv"],
    problems: names.map((name) => `${name}: the file's name leads out of the archive`)
  });
});

it("unzipStudy(bytes) keeps names like __proto__ as names", () => {
  const {names} = unzip(
    {name: "sources/__proto__.txt", content: "x"},
    {name: "__proto__/constructor.csv", content: "y"}
  );
  expect(names).toEqual(["sources/__proto__.txt", "__proto__/constructor.csv"]);
  expect(({} as Record<string, unknown>)["constructor.csv"]).toBeUndefined();
});

it("unzipStudy(bytes) leaves out links, encrypted, unknown, doubled and damaged entries, and says so", () => {
  expect(
    unzip(
      {name: "link.csv", content: "/etc/passwd", mode: 0o120777},
      {name: "secret.csv", content: "x", flags: 1},
      {name: "new.csv", content: "x", method: 99},
      {name: "twice.csv", content: "first"},
      {name: "twice.csv", content: "second"},
      {name: "wrong.csv", content: "x", crc: 7},
      {name: "lost.csv", content: "x", offset: 0x7fffffff},
      {name: "good.csv", content: "x"}
    )
  ).toEqual({
    names: ["twice.csv", "good.csv"],
    problems: [
      "link.csv: this is a link, not a file",
      "secret.csv: the file is encrypted",
      "new.csv: the file is packed by a method we do not know (99)",
      "twice.csv: the ZIP holds two files of this name",
      "wrong.csv: the file is damaged",
      "lost.csv: the file is damaged"
    ]
  });
});

it("unzipStudy(bytes) refuses what is no ZIP", () => {
  for (const bytes of [
    new Uint8Array(),
    strToU8("from,to\na,b\n"),
    zipOf([{name: "a.csv", content: "x"}]).subarray(0, 40)
  ]) {
    const {value, problems} = unzipStudy(bytes);
    expect([value.size, problems.map(({code}) => code)]).toEqual([0, ["bad-zip"]]);
  }
});

it("unzipStudy(bytes) refuses more than 500 files", () => {
  const entries = Array.from({length: 501}, (_, i) => ({name: `${i}.csv`, content: ""}));
  expect(unzipStudy(zipOf(entries.slice(1))).value.size).toBe(500);
  expect(unzipStudy(zipOf(entries))).toMatchObject({
    problems: [{code: "zip-limit", message: "the ZIP holds more than 500 files"}]
  });
});

it("unzipStudy(bytes) counts bytes as they come out, whatever the ZIP claims", () => {
  const zeros = new Uint8Array(3_000_000); // 1030 : 1
  const {value, problems} = unzipStudy(zipOf([{name: "a.txt", content: zeros, claimedSize: 10}]));
  expect([value.size, problems.map(({code}) => code)]).toEqual([0, ["zip-limit"]]);
});

it("unzipStudy(bytes, limits) counts all files together, also those that share their bytes in the archive", () => {
  const noise = Uint8Array.from({length: 400}, (_, i) => (i * 7919) & 255);
  const entries = Array.from({length: 3}, (_, i) => ({name: `${i}.csv`, content: noise, offset: 0}));
  expect(unzipStudy(zipOf(entries), {...UNZIP_LIMITS, bytes: 1200}).value.size).toBe(3);
  expect(unzipStudy(zipOf(entries), {...UNZIP_LIMITS, bytes: 1199}).problems.map(({code}) => code)).toEqual([
    "zip-limit"
  ]);
});

it("unzipStudy(bytes) answers every cut and every changed byte without throwing", () => {
  const whole = zipOf([
    {name: "study.json", content: '{"title": "x"}'},
    {name: "ties.csv", content: "from,to\na,b\n"}
  ]);
  for (let length = 0; length < whole.length; ++length)
    expect(unzipStudy(whole.subarray(0, length)).problems).not.toEqual([]);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const changed = whole.slice();
      changed[at] = byte;
      for (const [name, content] of unzipStudy(changed).value) {
        const sound = name === "study.json" ? ['{"title": "x"}'] : ["from,to\na,b\n", '{"title": "x"}'];
        expect(sound).toContain(strFromU8(content)); // never wrong bytes; a name has no checksum
      }
    }),
    {numRuns: 500}
  );
});

it("zipStudy(files) comes back from unzipStudy, and from another reader", () => {
  const path = fc.constantFrom(
    "study.json",
    "ties.csv",
    "sources/__proto__.txt",
    "sources/смилга.md",
    "sources/deep/er.txt"
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(path, fc.uint8Array()), {selector: ([name]) => name}), (pairs) => {
      const files = new Map(pairs);
      const {value, problems} = unzipStudy(zipStudy(files));
      expect(new Map([...value].map(([name, bytes]) => [name, Uint8Array.from(bytes)]))).toEqual(files);
      expect(problems).toEqual([]);
      expect(Object.keys(unzipSync(zipStudy(files)))).toHaveLength(files.size);
    })
  );
});

it("zipStudy(files) gives the same bytes whatever the order of the files", () => {
  const [a, b] = [["ties.csv", strToU8("x")] as const, ["study.json", strToU8("{}")] as const];
  expect(zipStudy(new Map([a, b]))).toEqual(zipStudy(new Map([b, a])));
  expect([...unzipStudy(zipStudy(new Map([a, b]))).value.keys()]).toEqual(["study.json", "ties.csv"]);
});
