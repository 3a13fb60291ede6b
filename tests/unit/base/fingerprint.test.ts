import {expect, it} from "vitest";
import {compare} from "../../../src/core/base/compare.ts";
import {fingerprint, fnv1a64} from "../../../src/core/base/fingerprint.ts";
import {pictureStudy} from "../scene/pictureFixture.ts";

it("fnv1a64(text) gives the published values", () => {
  // draft-eastlake-fnv, test vectors for FNV-1a 64
  expect(fnv1a64("")).toBe("cbf29ce484222325");
  expect(fnv1a64("a")).toBe("af63dc4c8601ec8c");
  expect(fnv1a64("foobar")).toBe("85944171f73967e8");
});

it("fnv1a64(text) runs over UTF-8 bytes", () => {
  const slow = (text: string): string => {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
    return hash.toString(16).padStart(16, "0");
  };
  for (const text of ["Смилга", "¶ 64 – “König”", "王😀", "x".repeat(999)]) expect(fnv1a64(text)).toBe(slow(text));
});

it("fingerprint(study) does not depend on the order of rows, on titles or on views", () => {
  const study = pictureStudy();
  const same = {
    ...study,
    title: "Other",
    views: [],
    entities: [...study.entities].reverse(),
    ties: [...study.ties].reverse()
  };
  expect(fingerprint(study)).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint(same)).toBe(fingerprint(study));
});

it("fingerprint(study) changes with a word of a text, a name, an unknown column", () => {
  const study = pictureStudy();
  const [entity, ...others] = study.entities;
  const variants = [
    study,
    {...study, sources: study.sources.map((source) => ({...source, text: `${source.text ?? ""}.`}))},
    {...study, entities: [{...entity!, name: "Somebody else"}, ...others]},
    {...study, entities: [{...entity!, extra: new Map([["__proto__", "1"]])}, ...others]}
  ];
  expect(new Set(variants.map(fingerprint)).size).toBe(4);
});

it("fingerprint(study) is the hash of its tables as JSON, their rows sorted, however many there are", () => {
  const ties = Array.from({length: 9001}, (_, i) => ({id: `${(i * 7919) % 9001}`, note: i % 3 === 0 ? "ж" : null}));
  const none = {sources: [], entities: [], groups: [], memberships: [], tieTypes: []};
  const rows = ties
    .map(({id, note}) =>
      JSON.stringify([
        ["id", id],
        ["note", note]
      ])
    )
    .sort(compare);
  expect(fingerprint({...none, ties})).toBe(fnv1a64(JSON.stringify([[], [], [], [], [], rows])));
});
