import {expect, it} from "vitest";
import {DEFAULT_VIEW, type Isolation, isolationOf, type View} from "../../../src/core/model/view.ts";
import {pictureTitles, withTitles} from "../../../src/core/network/pictureTitles.ts";
import {group, study} from "../../fixtures/smallNetwork.ts";

const inside: Isolation = isolationOf(["left"], {across: true});
const saved: View = {
  ...DEFAULT_VIEW,
  id: "left",
  title: "The Left Opposition",
  subtitle: "1923–1929",
  isolation: inside
};
const STUDY = study({title: "Ivar Smilga", groups: [group("left", {name: "Left Opposition"})], views: [saved]});

it("pictureTitles(view) are the view's own while it isolates what the study's view does", () => {
  expect(pictureTitles(saved, STUDY)).toEqual({title: "The Left Opposition", subtitle: "1923–1929"});
  expect(pictureTitles({...saved, minCount: 3}, STUDY)).toEqual({title: "The Left Opposition", subtitle: "1923–1929"});
  expect(pictureTitles(DEFAULT_VIEW, STUDY)).toEqual({title: "Ivar Smilga", subtitle: ""});
});

it("pictureTitles(view cut anew) say what is isolated, and of which study", () => {
  expect(pictureTitles({...DEFAULT_VIEW, isolation: inside}, STUDY)).toEqual({
    title: "Left Opposition",
    subtitle: "Ivar Smilga"
  });
  const boundary = isolationOf(["left"], {rule: "boundary"});
  expect(pictureTitles({...DEFAULT_VIEW, isolation: boundary}, STUDY).title).toBe("Left Opposition, with its boundary");
  expect(pictureTitles({...saved, isolation: null}, STUDY)).toEqual({title: "Ivar Smilga", subtitle: ""});
});

it("withTitles(view, its own titles) is the view itself, so that the command line draws the same bytes", () => {
  for (const view of [saved, DEFAULT_VIEW, {...DEFAULT_VIEW, title: "Ivar Smilga"}]) {
    expect(withTitles(view, STUDY, pictureTitles(view, STUDY))).toBe(view);
  }
});

it("withTitles(view, other titles) sets them; an empty subtitle is none, not the study's", () => {
  expect(withTitles(saved, STUDY, {title: "Friends", subtitle: "in 1925"})).toEqual({
    ...saved,
    title: "Friends",
    subtitle: "in 1925"
  });
  expect(withTitles(saved, STUDY, {title: "Friends", subtitle: ""})).toEqual({
    ...saved,
    title: "Friends",
    subtitle: "Friends"
  }); // not said twice
});
