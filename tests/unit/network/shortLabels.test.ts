import {expect, it} from "vitest";
import {shortLabels} from "../../../src/core/network/shortLabels.ts";
import {entity} from "../../fixtures/smallNetwork.ts";

it("shortLabels(entities) takes the surname that is an alias, and the given name where it belongs to another", () => {
  const labels = shortLabels([
    entity("1", {name: "Ivar Tenisovich Smilga", aliases: ["Smilga", "I. T. Smilga"]}),
    entity("2", {name: "Yakov Vasilievich Poluyan", aliases: ["Poluyan"]}),
    entity("3", {name: "Dmitri Vasilievich Poluyan", aliases: ["Poluyan"]}),
    entity("4", {name: "Chiang Kai-shek", aliases: ["Chiang", "Chiang Kai-Shek"]}),
    entity("5", {name: "Red Army", kind: "organisation", aliases: ["Army"]}),
    entity("6", {name: "Voltaire"}),
    entity("7", {name: "Natalia Ivarovna Smilga"}),
    entity("8", {name: "Tenis Smilga (father of Ivar Smilga)"})
  ]);
  expect([...labels.values()]).toEqual([
    "Smilga",
    "Yakov Poluyan",
    "Dmitri Poluyan",
    "Chiang",
    "Red Army",
    "Voltaire",
    "Natalia Smilga",
    "Tenis Smilga"
  ]);
});
