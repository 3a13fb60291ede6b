import {expect, it} from "vitest";
import {briefly, GOOD, readChanged} from "./studyFiles.ts";

/** The good study with one more view. */
const withView = (view: object): ReturnType<typeof readChanged> => {
  const manifest = JSON.parse(GOOD[0]![1]) as {views: object[]};
  return readChanged({"study.json": JSON.stringify({...manifest, views: [{id: "v", ...view}]})});
};

it("checkViews(views) takes groups that nobody knows out of an isolation, which falls away with its last", () => {
  const isolation = {groups: ["g-left", "nobody"], without: ["g-none"], rule: "inside", display: "hide", across: true};
  const {study, problems} = withView({isolation});
  expect(study.views[0]?.isolation).toMatchObject({groups: ["g-left"], without: []});
  expect(problems.map(({message}) => message)).toEqual([
    'the group "nobody" is not in groups.csv',
    'the group "g-none" is not in groups.csv'
  ]);
  expect(withView({isolation: {...isolation, groups: ["nobody"]}}).study.views[0]?.isolation).toBeNull();
});

it("checkViews(views) knows a view's own groups, without members and ids that are not its to have", () => {
  const ownGroups = [
    {id: "us", name: "Us", members: ["ann", "nobody"]},
    {id: "us", name: "Twice", members: ["bob"]},
    {id: "g-left", name: "Taken", members: ["bob"]},
    {id: "none", name: "Empty", members: ["nobody"]}
  ];
  const {study, problems} = withView({ownGroups, hulls: ["us", "none"]});
  expect(study.views[0]?.ownGroups.map(({name, members}) => [name, members])).toEqual([["Us", ["ann"]]]);
  expect(study.views[0]?.hulls).toEqual(["us"]);
  expect(briefly(problems).map((problem) => problem.split(" ")[1])).toEqual([
    ...["unknown-entity", "duplicate-id", "duplicate-id", "unknown-entity", "unknown-group"]
  ]);
});

it("checkViews(views) drops a difference one of whose sides is not in the study, and tells of both", () => {
  const difference = (a: object, b: object) => withView({comparison: {type: "difference", a, b, undated: false}});
  const sound = difference({by: "source", source: "notes"}, {by: "source", source: "letter"});
  expect([sound.study.views[0]?.comparison?.type, sound.problems]).toEqual(["difference", []]);
  const {study, problems} = difference({by: "source", source: "nowhere"}, {by: "source", source: "nothing"});
  expect(study.views[0]?.comparison).toBeNull();
  expect(problems.map(({code}) => code)).toEqual(["unknown-source", "unknown-source"]);
  const groups = difference({by: "group", group: "g-left"}, {by: "group", group: "nobody"});
  expect(groups.problems.map(({code}) => code)).toEqual(["unknown-group"]);
});
