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

it("shortLabels(entities) keeps names whole that have a number or a land and no surname", () => {
  const labels = shortLabels([
    entity("1", {name: "George II", aliases: ["George"]}),
    entity("2", {name: "George III"}),
    entity("3", {name: "Earl of Burlesdon"}),
    entity("4", {name: "Robert, Earl of Burlesdon"}),
    entity("5", {name: "duc de Berry"}),
    entity("6", {name: "Anne de Berry"}),
    entity("7", {name: "Joan of Arc (the Maid of Orleans)"}),
    entity("8", {name: "Lady Mary Carr"}),
    entity("9", {name: "Charles Sanson Jr."}),
    entity("10", {name: "Henri Sanson"}),
    entity("11", {name: "Ivan"}),
    entity("12", {name: "VI"}),
    entity("13", {name: "Duc d’Orléans"})
  ]);
  expect([...labels.values()]).toEqual([
    "George II",
    "George III",
    "Earl of Burlesdon",
    "Robert, Earl of Burlesdon",
    "duc de Berry",
    "Berry",
    "Joan of Arc",
    "Carr",
    "Sanson Jr.",
    "Sanson",
    "Ivan",
    "VI",
    "Duc d’Orléans"
  ]);
});
