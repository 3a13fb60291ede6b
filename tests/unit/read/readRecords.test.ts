import {expect, it} from "vitest";
import {suggestDate} from "../../../src/core/read/suggestDate.ts";
import {briefly, readChanged} from "./studyFiles.ts";

const NO_TIES = {"ties.csv": null, "memberships.csv": null};

it("entities.csv: rows without id or name, with a kind unknown or an id taken are left out", () => {
  const {study, problems} = readChanged({
    ...NO_TIES,
    "entities.csv": "id,name,kind\n,No Id,person\nb,,person\nc,Cy,persona\nd,Di,\ne,Ed,Place\nd,Dora,person\n"
  });
  expect(study.entities.map(({id, kind}) => [id, kind])).toEqual([
    ["d", "person"],
    ["e", "place"]
  ]);
  expect(briefly(problems)).toEqual([
    "entities.csv:2:1 empty-cell",
    "entities.csv:3:3 empty-cell",
    "entities.csv:4:6 bad-kind",
    "entities.csv:7:1 duplicate-id"
  ]);
  expect(problems[2]?.hint).toBe('Did you mean "person"? It is one of person, organisation, place, event, work.');
  expect(problems[3]?.message).toBe('the id "d" is already taken in line 5');
});

it("entities.csv: aliases are parted by |, once each and without the name itself", () => {
  const {study} = readChanged({
    "entities.csv": "id,name,aliases,same_as\nann,Ann Lee,| Lee |Ann Lee|Ann|Lee|,a|b\nbob,Bob,,\n"
  });
  expect(study.entities[0]).toMatchObject({aliases: ["Lee", "Ann"], sameAs: ["a", "b"]});
});

it("entities.csv: two of one name, and a death before the birth, are warnings", () => {
  const {study, problems} = readChanged({"entities.csv": "id,name,born,died\nann,Ann Lee,1890,1880\nbob,Ann Lee,,\n"});
  expect(study.entities).toHaveLength(2);
  expect(problems.map(({code, severity}) => [code, severity])).toEqual([
    ["end-before-start", "warning"],
    ["same-name", "warning"]
  ]);
});

it("entities.csv: a bad date is an error, but the entity stays without it", () => {
  const {study, problems} = readChanged({
    "entities.csv": "id,name,born,died\nann,Ann Lee,c. 1890,1950-02-30\nbob,Bob,,\n"
  });
  expect(study.entities[0]).toMatchObject({born: null, died: null});
  expect(briefly(problems)).toEqual(["entities.csv:2:13 bad-date", "entities.csv:2:21 bad-date"]);
  expect(problems[0]?.hint).toContain("here perhaps 1890~");
});

it("tie-types.csv: directed is said in six ways, and what is empty has a default", () => {
  const {study, problems} = readChanged({
    "tie-types.csv":
      "id,label,reverse_label,class,directed\nmet,,,,\na,l,,c,YES\nb,l,r,c,true\nd,,,,1\ne,,,,No\nf,,,,false\ng,,,,0\nh,,,,maybe\n"
  });
  expect(study.tieTypes.map(({id, label, reverseLabel, directed}) => [id, label, reverseLabel, directed])).toEqual([
    ["met", "met", "met", false],
    ["a", "l", "l", true],
    ["b", "l", "r", true],
    ["d", "d", "d", true],
    ["e", "e", "e", false],
    ["f", "f", "f", false],
    ["g", "g", "g", false]
  ]);
  expect(study.tieTypes[0]?.class).toBe("other");
  expect(briefly(problems)).toEqual(["tie-types.csv:9:6 bad-directed"]);
});

it("memberships.csv: rows with a bad reference, date, certainty or span are left out", () => {
  const {study, problems} = readChanged({
    "memberships.csv":
      "entity,group,start,end,certainty,source\nann,g-left,,,,\neve,g-left,,,,\nann,left,,,,\nann,g-left,1923-13,,,\nann,g-left,1925,1924,,\nann,g-left,,,certain,\nann,g-left,1923,1923-05,,x\n"
  });
  expect(study.memberships).toHaveLength(1);
  expect(study.memberships[0]).toMatchObject({entity: "ann", certainty: "stated", source: null});
  expect(briefly(problems)).toEqual([
    "memberships.csv:3:1 unknown-entity",
    "memberships.csv:4:5 unknown-group",
    "memberships.csv:5:12 bad-date",
    "memberships.csv:6:17 end-before-start",
    "memberships.csv:7:14 bad-certainty",
    "memberships.csv:8:26 unknown-source"
  ]);
});

it("ties.csv: empty certainty is stated, empty stance asserted; no source and repetition are warnings", () => {
  const {study, problems} = readChanged({
    "ties.csv":
      "from,to,type,certainty,stance,source\nann,bob,met,,,letter\nann,bob,met,doubtful,Coerced,letter\nann,bob,met,,,\nann,bob,met,,,letter\n"
  });
  expect(study.ties.map(({certainty, stance, source}) => [certainty, stance, source])).toEqual([
    ["stated", "asserted", "letter"],
    ["doubtful", "coerced", "letter"],
    ["stated", "asserted", null],
    ["stated", "asserted", "letter"]
  ]);
  expect(problems.map(({code, severity, place}) => [code, severity, place?.line])).toEqual([
    ["no-source", "warning", 4],
    ["repeated-tie", "warning", 5]
  ]);
  expect(problems[1]?.message).toBe("this tie repeats line 2: the same claim, from the same place");
});

it("ties.csv: a tie to itself, a bad stance or a bad date costs the tie, and all of a row's faults are told", () => {
  const {study, problems} = readChanged({
    "ties.csv": "from,to,type,start,stance,source\nann,ann,mett,1917-4,denyed,letter\n"
  });
  expect(study.ties).toEqual([]);
  expect(briefly(problems)).toEqual([
    "ties.csv:2:5 self-tie",
    "ties.csv:2:9 unknown-tie-type",
    "ties.csv:2:14 bad-date",
    "ties.csv:2:21 bad-stance"
  ]);
});

it("a value with control or direction marks, or without end, is shown harmless in its problem", () => {
  const {problems} = readChanged({
    "ties.csv": `from,to,type,source\na\u202eb\u0007,bob,met,letter\n${"x".repeat(300)},bob,met,letter\n`
  });
  expect(problems[0]?.message).toBe('the entity "a\\u202eb\\u0007" is not in entities.csv');
  expect(problems[1]?.message).toBe(`the entity "${"x".repeat(60)}…" is not in entities.csv`);
});

it("suggestDate(text) knows how people write dates", () => {
  const table = [
    ["18.12.1927", "1927-12-18"],
    ["18/12/1927", "1927-12-18"],
    ["1927/12/18", "1927-12-18"],
    ["1927-4-5", "1927-04-05"],
    ["4.1927", "1927-04"],
    ["1923-1925", "1923/1925"],
    ["1923–25", "1923/1925"],
    ["c. 1923", "1923~"],
    ["ca 1923", "1923~"],
    ["about 1923", "1923~"],
    ["1920s", "192X"],
    ["December 1927", "1927-12"],
    ["Dec. 1927", "1927-12"],
    ["Sept 1927", "1927-09"],
    ["18 December 1927", "1927-12-18"],
    ["December 18, 1927", "1927-12-18"],
    ["1927-12-18T10:00", "1927-12-18"],
    ["31.2.1927", null],
    ["1925-1923", null],
    ["soon", null]
  ] as const;
  for (const [text, date] of table) expect([text, suggestDate(text)]).toEqual([text, date]);
});
