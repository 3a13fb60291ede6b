// Small studies for tests of reading: a good one, and good ones with something wrong in them.

import type {Problem} from "../../../src/core/base/problem.ts";
import type {Study, StudyFiles} from "../../../src/core/model/study.ts";
import {createProblemList, type Report} from "../../../src/core/read/problemList.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";

const encoder = new TextEncoder();

/** Files as they come from a disk; a text is written as UTF-8. */
export const filesOf = (contents: Iterable<readonly [string, string | Uint8Array]>): StudyFiles =>
  new Map(
    [...contents].map(([path, content]) => [path, typeof content === "string" ? encoder.encode(content) : content])
  );

/** The parts of a study without any problem: two persons, a group with one member, one tie, one text, one view. */
export const GOOD: readonly (readonly [string, string])[] = [
  [
    "study.json",
    `{
  "format": "prosopograph-study", "version": 1,
  "title": "A family", "description": "Two of them", "language": "en",
  "sources": [
    {"id": "notes", "title": "Notes", "author": "A. Reader", "date": "1930", "kind": "notes", "file": "sources/notes.md"},
    {"id": "letter", "title": "A letter", "date": "1917-05~"}
  ],
  "views": [
    {"id": "all", "title": "All", "hulls": ["g-left"], "colours": ["g-left"]}
  ]
}
`
  ],
  ["sources/notes.md", "Ann Lee met Bob Ray.\n"],
  [
    "entities.csv",
    "id,name,kind,aliases,born,died,same_as,note,height\nann,Ann Lee,person,Ann|A. Lee,1890,1950-02-03,,,170\nbob,Bob Ray,person,,1892?,,,,\n"
  ],
  ["groups.csv", "id,name,kind,start,end,note\ng-left,The Left,faction,1923,1927,\n"],
  [
    "memberships.csv",
    "entity,group,start,end,role,certainty,source,locator,note\nann,g-left,1923,,speaker,implied,notes,¶ 1,\n"
  ],
  [
    "tie-types.csv",
    "id,label,reverse_label,class,directed,note\nmet,met,,meeting,no,\nwrote,wrote to,heard from,correspondence,yes,\n"
  ],
  [
    "ties.csv",
    "from,to,type,start,end,certainty,stance,source,locator,note\nann,bob,met,1917-04,,stated,asserted,letter,p. 2,\n"
  ]
];

/** The good study with some files replaced, added, or (null) taken away. */
export function studyFiles(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): StudyFiles {
  const contents = new Map<string, string | Uint8Array | null>([...GOOD, ...Object.entries(changes)]);
  return filesOf([...contents].flatMap(([path, content]) => (content === null ? [] : [[path, content] as const])));
}

/** What reading the changed good study gives: the study, which must not be null, and the problems. */
export function readChanged(changes: Readonly<Record<string, string | Uint8Array | null>>): {
  study: Study;
  problems: Problem[];
} {
  const {value, problems} = readStudy(studyFiles(changes));
  if (!value) throw new Error(`no study: ${problems.map(({message}) => message).join("; ")}`);
  return {study: value, problems};
}

/** `file:line:column code`, one for each problem: what most tests compare. */
export const briefly = (problems: readonly Problem[]): string[] =>
  problems.map(
    ({code, place}) =>
      `${place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(":") : "-"} ${code}`
  );

/** Runs `read` with a report and gives its value and the problems in order. */
export function reported<T>(read: (report: Report) => T): {value: T; problems: Problem[]} {
  const list = createProblemList();
  const value = read(list.report);
  return {value, problems: list.inOrder([])};
}
