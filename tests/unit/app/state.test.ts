import fc from "fast-check";
import {expect, it} from "vitest";
import {addOwnGroup, removeOwnGroup, toggleIsolated, toggleWithout} from "../../../src/app/changes/groups.ts";
import {stepBack} from "../../../src/app/changes/screen.ts";
import {askForLink, pick, select} from "../../../src/app/changes/selection.ts";
import {studyOpened, studyReadAnew, studyRefused} from "../../../src/app/changes/study.ts";
import {changeView, changeViewFurther, redo, resetView, toggled, undo} from "../../../src/app/changes/view.ts";
import {type AppState, type Change, INITIAL, isReading, type Opened} from "../../../src/app/state.ts";
import type {Problem} from "../../../src/core/base/problem.ts";
import {DEFAULT_VIEW, isolationOf} from "../../../src/core/model/view.ts";
import {group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const PROBLEM: Problem = {code: "bad-date", severity: "error", message: "no date"};

const opened = (over: Partial<Opened> = {}): Opened => ({
  name: "folder",
  files: new Map(),
  study: study({groups: [group("left"), group("right")], views: [{...DEFAULT_VIEW, id: "first", minCount: 2}]}),
  network: networkOf({a: []}, []),
  mentions: [],
  segmentations: [],
  problems: [],
  ...over
});

const open = studyOpened(opened())(INITIAL);
const after = (...changes: Change[]): AppState => changes.reduce((state, change) => change(state), open);

it("studyOpened(study) shows its first view and forgets what was before", () => {
  const laidOut: Change = (state) => ({...state, layout: {state: "paused", left: 0.4}});
  const state = studyOpened(opened())(after(changeView({minCount: 9}), select({type: "group", id: "left"}), laidOut));
  expect(state.layout).toEqual({state: "settled", left: 0});
  expect(state.view).toMatchObject({id: "first", minCount: 2});
  expect([state.past, state.future, state.selection, state.dialog]).toEqual([[], [], null, null]);
  expect(state.phase).toEqual({type: "ready"});
});

it("studyReadAnew(study) keeps the view, its undo and who is selected, but no line", () => {
  const before = after(changeView({minCount: 9}), select({type: "node", key: "n0"}));
  const state = studyReadAnew(opened({problems: [PROBLEM]}), "Read anew")(before);
  expect([state.view.minCount, state.past.length, state.selection, state.dialog, state.notice]).toEqual([
    9,
    2,
    {type: "node", key: "n0"},
    null,
    "Read anew"
  ]);
  expect(studyReadAnew(opened(), "")(after(select({type: "edge", key: "e0"}))).selection).toBeNull();
});

it("studyReadAnew(study, notice, step) goes to and fro between the files of steps, views in their order", () => {
  const before = after(changeView({minCount: 9}));
  const decided = opened({files: new Map([["verdicts.csv", new Uint8Array()]])});
  const once = studyReadAnew(decided, "")(before);
  const step = once.past.at(-1)!;
  expect(step).toEqual({files: before.opened!.files});
  expect([undo(once), isReading(step)]).toEqual([once, true]); // this one is read again
  if (!isReading(step)) return;
  const back = studyReadAnew(before.opened!, "", step)(once);
  expect([back.past.length, back.future]).toEqual([1, [{files: decided.files}]]);
  expect(undo(back).view.minCount).toBe(2);
  const [next] = back.future;
  const again = isReading(next) ? studyReadAnew(decided, "", next)(back) : back;
  expect([again.past.length, again.past.at(-1), again.future]).toEqual([2, {files: before.opened!.files}, []]);
});

it("studyOpened leaves a dialog that was opened meanwhile, but not the problems of another study", () => {
  expect(studyOpened(opened())({...INITIAL, dialog: "help"}).dialog).toBe("help");
  expect(studyOpened(opened())({...INITIAL, dialog: "problems"}).dialog).toBeNull();
});

it("studyOpened(study with problems) shows them", () => {
  expect(studyOpened(opened({problems: [PROBLEM]}))(INITIAL).dialog).toBe("problems");
});

it("studyRefused(name, problems) leaves the open study as it was", () => {
  const state = studyRefused("photos", [PROBLEM])(open);
  expect(state.opened).toBe(open.opened);
  expect(state.view).toBe(open.view);
  expect(state).toMatchObject({phase: {type: "refused", name: "photos", problems: [PROBLEM]}, dialog: "problems"});
});

it("changeViewFurther(change) goes on with the change before: both are undone in one step", () => {
  const slid = after(changeView({minCount: 3}), changeViewFurther({minCount: 4}), changeViewFurther({minCount: 5}));
  expect([slid.view.minCount, slid.past.length]).toEqual([5, 1]);
  expect(undo(slid).view).toBe(open.view);
  expect(redo(undo(slid)).view.minCount).toBe(5);
  expect(changeViewFurther({minCount: 5})(slid)).toBe(slid);
});

it("changeView(change) can be undone and redone; a new change forgets what was undone", () => {
  const two = after(changeView({minCount: 3}), changeView({minCount: 4}));
  const back = undo(two);
  expect([back.view.minCount, redo(back).view.minCount]).toEqual([3, 4]);
  expect(redo(changeView({minCount: 7})(back)).view.minCount).toBe(7);
});

it("changeView(change that changes nothing) is not remembered", () => {
  expect(changeView({minCount: 2, kinds: ["person"]})(open)).toBe(open);
});

it("undo and redo with nothing to undo or redo change nothing", () => {
  expect([undo(open), redo(open)]).toEqual([open, open]);
});

it("as many undos as changes lead back, and as many redos forth again", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 3, max: 9}), {maxLength: 12}), (counts) => {
      const end = after(...counts.map((minCount) => changeView({minCount})));
      const steps = end.past.length;
      const start = Array.from({length: steps}).reduce<AppState>((state) => undo(state), end);
      expect(start.view).toEqual(open.view);
      expect(Array.from({length: steps}).reduce<AppState>((state) => redo(state), start).view).toEqual(end.view);
    })
  );
});

it("changeView remembers the last two hundred views", () => {
  const end = after(...Array.from({length: 250}, (_, i) => changeView({minCount: i + 3})));
  expect(end.past).toHaveLength(200);
  expect(end.past.at(-1)).toMatchObject({minCount: 251}); // the one before the last, 249 + 3
});

it("resetView goes back to the saved view, places included, and can be undone", () => {
  const pins = [{entity: "a", x: 1, y: 2}];
  const state = after(changeView({minCount: 9, pins, layout: {seed: 5, held: []}}), toggleIsolated("left"), resetView);
  expect(state.view).toMatchObject({minCount: 2, isolation: null, pins: [], layout: {seed: 1}});
  expect(undo(state).view).toMatchObject({pins, layout: {seed: 5}});
  expect(resetView(INITIAL)).toBe(INITIAL);
});

it("select(something) opens the panel that tells of it; select(null) leaves the panels alone", () => {
  const closed = {...open, panels: {left: true, right: false, table: false, views: false}};
  expect(select({type: "node", key: "n0"})(closed).panels).toEqual({
    left: true,
    right: true,
    table: false,
    views: false
  });
  expect(select(null)(closed).panels).toEqual({left: true, right: false, table: false, views: false});
});

it("stepBack closes the dialog, then lets the selection go, then the isolation, then nothing more", () => {
  const full = {...after(toggleIsolated("left"), select({type: "group", id: "left"})), dialog: "help" as const};
  const first = stepBack(full);
  const second = stepBack(first);
  const third = stepBack(second);
  expect([first.dialog, first.selection?.type]).toEqual([null, "group"]);
  expect([second.selection, second.view.isolation?.groups]).toEqual([null, ["left"]]);
  expect(third.view.isolation).toBeNull();
  expect(stepBack(third)).toBe(third);
});

it("toggleIsolated(group) isolates, a second joins, and again lets go; rule and display stay", () => {
  const one = after(toggleIsolated("left"));
  expect(one.view.isolation).toEqual(isolationOf(["left"], {across: true}));
  const ghosts = changeView({isolation: {...one.view.isolation!, rule: "boundary", display: "ghost"}})(one);
  const both = toggleIsolated("right")(ghosts);
  expect(both.view.isolation).toEqual(
    isolationOf(["left", "right"], {rule: "boundary", display: "ghost", across: true})
  );
  expect(toggleIsolated("left")(ghosts).view.isolation).toBeNull();
});

it("toggleWithout(group) leaves its members out of what is isolated, whatever it was before, and lets them in again", () => {
  const one = after(toggleIsolated("left"));
  const without = toggleWithout("right")(one);
  expect(without.view.isolation).toMatchObject({groups: ["left"], without: ["right"]});
  expect(toggleWithout("right")(without).view.isolation).toEqual(one.view.isolation);
  expect(toggleIsolated("right")(without).view.isolation).toMatchObject({groups: ["left", "right"], without: []});
  expect(toggleWithout("left")(one).view.isolation).toBeNull();
  expect(toggleWithout("left")(open)).toBe(open);
});

it("toggled(list, item, order) puts in or takes out, in the given order", () => {
  expect(toggled(["c", "a"], "b", ["a", "b", "c"])).toEqual(["a", "b", "c"]);
  expect(toggled(["a", "b"], "a", ["a", "b", "c"])).toEqual(["b"]);
  expect(toggled([], "__proto__", ["__proto__"])).toEqual(["__proto__"]);
});

it("pick adds to those picked, beginning with whoever is selected, and takes out on the second time", () => {
  const two = after(select({type: "node", key: "n0"}), pick("n1"));
  expect(two.selection).toEqual({type: "picked", keys: ["n0", "n1"]});
  expect(pick("n0")(two).selection).toEqual({type: "picked", keys: ["n1"]});
  expect(pick("n1")(pick("n0")(two)).selection).toBeNull();
});

it("a node selected while a link is asked for is its other end", () => {
  const asked = after(askForLink("n0"));
  expect(select({type: "node", key: "n1"})(asked)).toMatchObject({
    selection: {type: "path", from: "n0", to: "n1"},
    linkFrom: null
  });
  expect(stepBack(asked).linkFrom).toBeNull();
});

it("addOwnGroup makes a group with a free id, coloured and selected; removeOwnGroup takes it from wherever it is named", () => {
  const made = after(addOwnGroup("Mine", "selection", ["a"], ["left"]), toggleIsolated("own-1"));
  expect(made.view).toMatchObject({
    ownGroups: [{id: "own-1", name: "Mine", members: ["a"]}],
    colours: ["left", "own-1"],
    isolation: {groups: ["own-1"]}
  });
  expect(addOwnGroup("Other", "selection", ["a"], [])(made).view.ownGroups.map(({id}) => id)).toEqual([
    "own-1",
    "own-2"
  ]);
  expect(removeOwnGroup("own-1")(made)).toMatchObject({
    view: {ownGroups: [], colours: ["left"], isolation: null},
    selection: null
  });
});
