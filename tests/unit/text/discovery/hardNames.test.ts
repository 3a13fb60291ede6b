import {beforeAll, expect, it} from "vitest";
import type {Source} from "../../../../src/core/model/study.ts";
import {discover} from "../../../../src/core/text/discovery/discoverySteps.ts";
import type {Lexicon} from "../../../../src/core/text/discovery/lexicon/lexicon.ts";
import {loadLexicon} from "../../../../src/core/text/discovery/lexicon/loadLexicon.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** The names of the persons found, sorted. */
function persons(text: string): string[] {
  const source: Source = {
    ...{id: "s", title: "s", author: "", date: null, kind: "", citation: "", paragraphs: "line"},
    text
  };
  const {proposals} = discover([source], lexicon);
  return proposals.flatMap(({kind, name}) => (kind === "person" ? [name] : [])).sort();
}

it("discover(…) finds d’Artagnan, and whom a French article or preposition stands before", () => {
  expect(
    persons("The young d'Artagnan rode into Meung. “Sir,” said d'Artagnan, and d'Artagnan's horse shied at the gate.")
  ).toEqual(["d'Artagnan"]);
  expect(
    persons(
      "Le roi parla avec l’abbé Maury; le soir Maury écrivit, mais de la mort d’Ivar Smilga il ne dit pas un mot."
    )
  ).toEqual(["Ivar Smilga", "Maury"]);
});

it("discover(…) knows double and abbreviated given names", () => {
  expect(persons("In May the house was sold to Jean-Baptiste Lelong and to Marie-Anne Lelong of this town.")).toEqual([
    "Jean-Baptiste Lelong",
    "Marie-Anne Lelong"
  ]);
  expect(persons("The paper was signed by Wm. H. Tarrant and Thos. Eckart, Esq., of this town.")).toEqual([
    "Thos. Eckart",
    "Wm. H. Tarrant"
  ]);
});

it("discover(…) finds whom an article and a rank stand before", () => {
  expect(persons("In the evening the Countess Lubienska sang, and then the Duke of Ellery laughed.")).toEqual([
    "Duke of Ellery",
    "Lubienska"
  ]);
  expect(persons("Gestern kam Hauptmann Leopold Ritter von Arz, und er war müde.")).toEqual(["Leopold Ritter von Arz"]);
});

it("discover(…) takes no ship, no animal, no county and no church for a person", () => {
  expect(
    persons(
      "Then the brig Mary Ann was lost off Jackson county. She rode the mare Bess to the church of St. Olave, and " +
        "they heard of it at St. Albans."
    )
  ).toEqual([]);
});

it("discover(…) takes nobody for a person who is but called upon", () => {
  expect(persons("“By God!” he cried. “God knows I did. Thank God for that, and God bless you, my God!”")).toEqual([]);
  expect(persons("Он вошёл и сказал: «Слава Богу! Боже мой, как хорошо». И Бог знает, чего он хотел.")).toEqual([]);
});

it("discover(…) parts names that nothing parts but sense", () => {
  expect(persons("At school he read Cæsar Tacitus Livy without a breath.")).toEqual(["Cæsar", "Livy", "Tacitus"]);
  expect(persons("В тот год И. С. Тургенева Берг не любил, а читал других.")).toEqual(["И. С. Тургенева"]);
});

it("discover(…) ends the name in a heading before its verb", () => {
  const text = [
    "Mr. Harbottle Goes to Law",
    "In May Mr. Harbottle goes where he goes, and his wife goes too.",
    "MR. HARBOTTLE GOES HOME"
  ];
  expect(persons(text.join("\n\n"))).toEqual(["Mr. Harbottle"]);
});
