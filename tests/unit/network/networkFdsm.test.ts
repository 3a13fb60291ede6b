import {expect, it} from "vitest";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {assignFdsm, fdsmOfPairs, knowsFdsm, pairsNamed} from "../../../src/core/network/networkFdsm.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {bareSource} from "../../evaluate/finders.ts";
import {entity} from "../../fixtures/smallNetwork.ts";

/** Ada and Bob in six lines of eight, Ada and Cy in one. */
const TEXT = [...Array.from({length: 6}, () => "Ada, Bob."), "Ada, Cy.", "Cy.", "Dan, Cy.", "Dan.", "Dan."].join("\n");

function built() {
  const study = {
    ...{title: "", description: "", language: "en", groups: [], memberships: [], tieTypes: [], ties: [], views: []},
    entities: ["Ada", "Bob", "Cy", "Dan"].map((name) => entity(name.toLowerCase(), {name})),
    sources: [{...bareSource(TEXT), paragraphs: "line" as const}]
  };
  return {study, ...buildNetwork(study)};
}

const finish = (steps: ReturnType<typeof fdsmOfPairs>) => {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
};

it("assignFdsm(network, found) gives lines the p by which a view then keeps them; until then all stay", () => {
  const {study, network, incidence} = built();
  const view = {...DEFAULT_VIEW, backbone: {method: "fdsm" as const, alpha: 0.05}};
  const shown = () => visiblePart(network, study, view).coOccurrences.shown;
  expect([knowsFdsm(network), shown()]).toEqual([false, 3]);
  const found = finish(fdsmOfPairs(incidence, pairsNamed(network)));
  expect(found.pairs).toEqual([
    ["ada", "bob"],
    ["ada", "cy"],
    ["cy", "dan"]
  ]);
  expect(found.p.map((p) => p <= 0.05)).toEqual([true, false, false]);
  assignFdsm(network, found);
  expect([knowsFdsm(network), shown()]).toEqual([true, 1]);
});

it("visiblePart(network, study, view) keeps by `recurring` who meets twice, and once whom chance would hardly bring", () => {
  const {study, network} = built();
  const kept = (alpha: number) =>
    [...visiblePart(network, study, {...DEFAULT_VIEW, backbone: {method: "recurring", alpha}}).edges].length;
  expect([kept(0.05), kept(1)]).toEqual([1, 3]);
});
