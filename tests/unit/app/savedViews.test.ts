import {expect, it} from "vitest";
import {hashOf} from "../../../src/app/address.ts";
import {viewOfHash} from "../../../src/app/addressedView.ts";
import {mergedViews, viewAdded, viewMoved, viewRemoved, viewRenamed} from "../../../src/app/savedViews.ts";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {withViews} from "../../../src/core/read/withViews.ts";
import {study} from "../../fixtures/smallNetwork.ts";

const view = (id: string): View => ({...DEFAULT_VIEW, id, title: id.toUpperCase()});
const three = ["a", "b", "c"].map(view);
const ids = (views: readonly View[]) => views.map(({id}) => id).join(" ");

it("viewAdded puts the view behind the one it began from, under an id that is free", () => {
  const {views, added} = viewAdded([...three, view("saved-1")], {...view("b"), minCount: 3}, "Strong");
  expect(ids(views)).toBe("a b saved-2 c saved-1");
  expect(added).toMatchObject({id: "saved-2", title: "Strong", minCount: 3});
});

it("viewAdded puts a view of no list at its end", () => {
  expect(ids(viewAdded([], view("x"), "X").views)).toBe("saved-1");
});

it("viewMoved goes as far as the list does, and leaves it alone for an id it has not", () => {
  expect([1, 9, -1, 0].map((by) => ids(viewMoved(three, "b", by)))).toEqual(["a c b", "a c b", "b a c", "a b c"]);
  expect(ids(viewMoved(three, "x", 1))).toBe("a b c");
});

it("viewRenamed and viewRemoved change one view and no other", () => {
  expect(viewRenamed(three, "b", "New").map(({title}) => title)).toEqual(["A", "New", "C"]);
  expect(ids(viewRemoved(three, "b"))).toBe("a c");
});

const read = (kept: unknown) => (typeof kept === "string" ? view(kept) : null);

it("mergedViews has the kept ones first, then the study's new ones; what was deleted and what cannot be read is out", () => {
  const kept = {views: ["c", 7, "saved-1"], removed: ["a"]};
  expect(ids(mergedViews({own: three, now: three}, kept, read))).toBe("c saved-1 b");
});

it("mergedViews leaves alone what was deleted, renamed or added while the kept views were on their way", () => {
  const [a, b, c] = three;
  const renamed = {...c!, title: "Renamed"};
  const merged = mergedViews({own: [a!, b!, c!], now: [b!, renamed]}, {views: ["c", "a", "b"], removed: []}, read);
  expect(merged).toEqual([renamed, b]);
});

it("mergedViews gives a kept view another id where one with its own was saved meanwhile", () => {
  const saved = {...view("saved-1"), title: "Of now"};
  const kept = {views: ["saved-1", "saved-2"], removed: []};
  const merged = mergedViews({own: three, now: [...three, saved]}, kept, read);
  expect(merged.map(({id, title}) => [id, title])).toEqual([
    ["saved-3", "SAVED-1"],
    ["saved-2", "SAVED-2"],
    ...three.map(({id, title}) => [id, title]),
    ["saved-1", "Of now"]
  ]);
});

it("an address says all of a view that was saved here: another browser opens the same picture", async () => {
  const saved: View = {...view("saved-1"), minCount: 4};
  const hash = hashOf(saved, study({views: [view("a"), saved]}));
  const opened = await viewOfHash(hash, study({views: [view("a")]}));
  expect(opened?.view).toEqual({...saved, id: "a"});
});

it("withViews(files, study) changes the views of study.json and nothing else", () => {
  const bytes = new TextEncoder().encode('{"title": "T", "views": [{"id": "old"}], "own": 1}');
  const files = withViews(new Map([["study.json", bytes]]), study({views: [view("new")]}));
  const {views, ...rest} = JSON.parse(new TextDecoder().decode(files.get("study.json")));
  expect([rest, ids(views)]).toEqual([{title: "T", own: 1}, "new"]);
});

it("withViews(files, study) makes a study.json that keeps the title and the sources of files without one", () => {
  const source = {id: "letter", title: "A letter", author: "", kind: "text", citation: "A letter", file: "letter.txt"};
  const read = {...study({views: [view("new")]}), title: "Letters", sources: [{...study({}).sources[0]!, ...source}]};
  const text = withViews(new Map([["letter.txt", new TextEncoder().encode("Anna")]]), read).get("study.json");
  expect(JSON.parse(new TextDecoder().decode(text))).toMatchObject({
    title: "Letters",
    sources: [{id: "letter", title: "A letter", citation: "A letter", file: "letter.txt"}],
    views: [{id: "new"}]
  });
});
