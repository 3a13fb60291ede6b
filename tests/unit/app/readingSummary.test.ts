import {expect, it} from "vitest";
import {problemsAsText, problemsByFile, readingSummary} from "../../../src/app/readingSummary.ts";
import type {Problem} from "../../../src/core/base/problem.ts";
import {ENGLISH} from "../../../src/words/language.ts";
import {entity, group, study, studyTie} from "../../fixtures/smallNetwork.ts";

const problem = (
  file: string,
  line: number | undefined,
  severity: Problem["severity"] = "error",
  code = "x"
): Problem => ({
  code,
  severity,
  message: `${file} ${line}`,
  place: line === undefined ? {file} : {file, line, column: 1}
});

const STUDY = study({entities: [entity("a"), entity("b")], ties: [studyTie("a", "b", "ally")], groups: [group("g")]});

it("problemsByFile(problems) puts files with errors first, and errors before warnings, by line", () => {
  const problems = [
    problem("a.csv", 2, "warning"),
    problem("b.csv", 9),
    problem("b.csv", 3, "warning"),
    problem("b.csv", 4)
  ];
  const [first, second] = problemsByFile(problems);
  expect(first).toMatchObject({file: "b.csv", errors: 2, warnings: 1});
  expect(first?.problems.map(({place}) => place?.line)).toEqual([4, 9, 3]);
  expect(second).toMatchObject({file: "a.csv", errors: 0, warnings: 1});
});

it('problemsByFile(problems) keeps what has no line at the end of its kind, and what has no file under ""', () => {
  const [first] = problemsByFile([problem("a.csv", undefined), problem("a.csv", 7)]);
  expect(first?.problems.map(({place}) => place?.line)).toEqual([7, undefined]);
  expect(problemsByFile([{code: "x", severity: "error", message: ""}])).toMatchObject([{file: "", errors: 1}]);
});

it("readingSummary(study) says what there is", () => {
  expect(readingSummary(STUDY, [], ENGLISH)).toBe("2 names, 1 tie and 1 group");
  expect(readingSummary(study(), [], ENGLISH)).toBe("nothing in it");
});

it("readingSummary(study, problems) counts each row once that was left out, and none for a warning or the header", () => {
  const problems = [
    problem("entities.csv", 4),
    problem("entities.csv", 4),
    problem("entities.csv", 6),
    problem("entities.csv", 7, "warning"),
    problem("entities.csv", 1)
  ];
  expect(readingSummary(STUDY, problems, ENGLISH)).toBe("2 of 4 names, 1 tie and 1 group");
});

it("readingSummary(study, problems) knows that a bad date costs a tie but not a person, and that ties fall with a person", () => {
  const problems = [
    problem("entities.csv", 4, "error", "bad-date"),
    problem("ties.csv", 5, "error", "bad-date"),
    problem("ties.csv", 6, "warning", "left-out-entity")
  ];
  expect(readingSummary(STUDY, problems, ENGLISH)).toBe("2 names, 1 of 3 ties and 1 group");
});

it("readingSummary(study, more problems than are told) says more than", () => {
  expect(readingSummary(STUDY, [problem("ties.csv", 5), problem("ties.csv", undefined)], ENGLISH)).toBe(
    "2 names, 1 of more than 2 ties and 1 group"
  );
});

it("problemsAsText(problems) is what the command line prints", () => {
  expect(problemsAsText([{...problem("a.csv", 2), hint: "Mend it."}])).toBe(
    "a.csv:2:1: error: a.csv 2 [x]\n  Mend it.\n"
  );
});
