import {expect, it} from "vitest";
import {DEFAULT_VIEW, type Isolation, isolationOf, type View} from "../../../src/core/model/view.ts";
import {describeIsolation, describeView, yearsInWords} from "../../../src/core/network/describeView.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {createLanguage} from "../../../src/words/language.ts";
import {dates as datesInRussian} from "../../../src/words/ru/dates.ts";
import {view as viewInRussian} from "../../../src/words/ru/view.ts";
import {group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const facts = study({groups: [group("left", {name: "Left Opposition"}), group("right", {name: "Right wing"})]});
const network = networkOf({a: ["left"], b: [], riga: []}, [["a", "b"]]);
network.setNodeAttribute("riga", "kind", "place");

const said = (change: Partial<View>) => {
  const view = {...DEFAULT_VIEW, ...change};
  return describeView(view, facts, visiblePart(network, facts, view));
};

it("describeView(view, study, part) counts people, ties and names, and other kinds only where they are shown", () => {
  expect(said({})).toEqual({counts: "2 of 2 people · 1 of 1 ties", filters: []});
  expect(said({kinds: ["person", "place", "work"]}).counts).toContain("0 of 1 places and works");
  expect(said({kinds: ["person", "work"]}).counts).toContain("0 of 0 works"); // a place is none of the works
});

it("describeView(view, study, part) names each filter in the historian's words", () => {
  const {filters} = said({
    years: {from: -43, to: 14},
    layers: {tie: true, coOccurrence: false},
    hiddenTypes: ["kin"],
    hiddenSources: ["lost"],
    certainties: ["stated"],
    stances: ["asserted", "coerced"]
  });
  expect(filters).toEqual([
    "44 BC–AD 14 and undated",
    "without names that stand together",
    "without kin",
    "only stated",
    "without denied ties",
    "with statements made under duress",
    "without lost"
  ]);
});

it("describeView(view, study, part) says in few words that nothing but what is denied is shown", () => {
  expect(said({stances: ["denied"]}).filters).toEqual(["only denied ties"]);
});

it("yearsInWords(months) says months, in English and in Russian", () => {
  const russian = createLanguage("ru", [viewInRussian, datesInRussian]);
  const said = [
    {from: "1923-05", to: "1923-05"},
    {from: "1923-05", to: "1923-07"},
    {from: "1923-05", to: 1924},
    {from: "1923-05", to: null},
    {from: null, to: "1923-05"}
  ].map((bounds) => [yearsInWords(bounds), yearsInWords(bounds, russian)]);
  expect(said).toEqual([
    ["May 1923", "май 1923"],
    ["May–July 1923", "май–июль 1923"],
    ["May 1923 – December 1924", "май 1923 – декабрь 1924"],
    ["from May 1923", "с мая 1923"],
    ["until May 1923", "до мая 1923"]
  ]);
});

it("yearsInWords(years) says which years are shown", () => {
  const years = [
    [null, null],
    [null, 1927],
    [1917, null],
    [1917, 1927],
    [1917, 1917]
  ] as const;
  expect(years.map(([from, to]) => yearsInWords({from, to}))).toEqual([
    "all years",
    "until 1927",
    "from 1917",
    "1917–1927",
    "1917"
  ]);
});

it("describeIsolation(isolation, study) says rule and groups, and what runs between two", () => {
  const words = (change: Partial<Isolation>) =>
    describeIsolation(isolationOf(["left"], {across: true, ...change}), facts);
  expect(words({})).toBe("Left Opposition, inside");
  expect(words({rule: "boundary"})).toBe("Left Opposition, with its boundary");
  expect(words({groups: ["left", "right"]})).toBe("what runs between Left Opposition and Right wing");
  expect(words({groups: ["left", "right"], across: false})).toBe("Left Opposition or Right wing, inside");
  expect(words({groups: ["left", "right"], match: "all"})).toBe("both Left Opposition and Right wing, inside");
  expect(words({without: ["right"], rule: "boundary"})).toBe("Left Opposition but not Right wing, with its boundary");
  expect(words({groups: ["left", "gone"], rule: "between", across: false})).toBe(
    "Left Opposition or gone, and who stands between"
  );
});

it("describeView(view, study, part) says what lines are kept for, and what their width tells", () => {
  expect(said({backbone: {method: "q", alpha: 0.05}, lineWeight: "g2"}).filters).toEqual([
    "named together more than chance brings (Fisher, q ≤ 0.05)",
    "lines by surprise (G²)"
  ]);
  expect(said({backbone: {method: "q", alpha: 0.05}, layers: {tie: true, coOccurrence: false}}).filters).toEqual([
    "without names that stand together"
  ]);
});

it("describeView(view, study, part) says what is left where that is the shorter: a class, a source with a comma in its title", () => {
  const source = (id: string, title: string) => ({id, title, author: "", date: null, kind: "", file: null});
  const type = (id: string) => ({id, label: id, reverseLabel: "", class: id, directed: false});
  const whole = {
    ...facts,
    sources: [
      source("a", "Abramovich, memoirs"),
      source("h", "Hippe, memoirs"),
      source("p", "Press"),
      source("l", "Letter")
    ],
    tieTypes: [type("kin"), type("office"), type("war")]
  } as unknown as typeof facts;
  const filters = (change: Partial<View>) => {
    const view = {...DEFAULT_VIEW, ...change};
    return describeView(view, whole, visiblePart(network, whole, view)).filters;
  };
  expect(filters({hiddenClasses: ["office", "war"]})).toEqual(["only ties of kin"]);
  expect(filters({hiddenClasses: ["war"]})).toEqual(["without war"]);
  expect(filters({hiddenSources: ["h", "p", "l"]})).toEqual(["only from Abramovich, memoirs"]);
  expect(filters({hiddenSources: ["a", "h"]})).toEqual(["without Abramovich, memoirs; Hippe, memoirs"]);
  expect(filters({hiddenSources: ["a", "h", "p", "l"]})).toEqual([
    "without Abramovich, memoirs; Hippe, memoirs; Press; Letter"
  ]);
});
