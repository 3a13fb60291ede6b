import fc from "fast-check";
import {expect, it} from "vitest";
import type {Entity, Membership, Source, Study, Tie} from "../../../src/core/model/study.ts";
import {withSources} from "../../../src/core/model/withSources.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";

const extra = new Map<string, string>();
const PARAGRAPH = {window: {unit: "paragraph"}} as const;

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({
  id,
  name,
  kind: "person",
  aliases,
  born: null,
  died: null,
  sameAs: [],
  note: "",
  extra
});

const source = (id: string, text: string | null): Source => ({
  id,
  title: id,
  author: "",
  date: null,
  kind: "",
  citation: "",
  file: `${id}.txt`,
  paragraphs: "line",
  text
});

const tie = (from: string, to: string, type: string, changes: Partial<Tie> = {}): Tie => ({
  from,
  to,
  type,
  start: null,
  end: null,
  certainty: "stated",
  stance: "asserted",
  source: "s",
  locator: "",
  note: "",
  extra,
  ...changes
});

const membership = (of: string, group: string, changes: Partial<Membership> = {}): Membership => ({
  entity: of,
  group,
  start: null,
  end: null,
  role: "",
  certainty: "stated",
  source: "s",
  locator: "",
  note: "",
  extra,
  ...changes
});

const type = (id: string, directed: boolean) => ({
  id,
  label: id,
  reverseLabel: id,
  class: id,
  directed,
  note: "",
  extra
});

function study(changes: Partial<Study> = {}): Study {
  return {
    title: "",
    description: "",
    language: "en",
    sources: [source("s", "[1917-04 · ¶ 1] Lenin met Smilga.\n[1916] Smilga and Lenin and Radek.\nRadek.")],
    entities: [
      entity("smilga", "Ivar Smilga", ["Smilga"]),
      entity("lenin", "Vladimir Lenin", ["Lenin"]),
      entity("radek", "Karl Radek", ["Radek"])
    ],
    groups: [],
    memberships: [],
    tieTypes: [type("friend", false), type("letter", true)],
    ties: [],
    views: [],
    ...changes
  };
}

const nodes = (of: Study) => buildNetwork(of, PARAGRAPH).network.mapNodes((key, attributes) => ({key, ...attributes}));
const edges = (of: Study) =>
  buildNetwork(of, PARAGRAPH).network.mapEdges((key, attributes, from, to, _x, _y, undirected) => ({
    key,
    from,
    to,
    undirected,
    ...attributes
  }));

it("buildNetwork(study, {window}) makes every entity a node, keyed in order of ids", () => {
  const [lenin, ...others] = nodes(study({memberships: [membership("lenin", "cc", {role: "member", start: "1917"})]}));
  expect(lenin).toEqual({
    key: "n0",
    id: "lenin",
    label: "Vladimir Lenin",
    aliases: ["Lenin"],
    kind: "person",
    born: null,
    died: null,
    groups: [{group: "cc", start: "1917", end: null, role: "member", certainty: "stated"}],
    mentionCount: 2,
    x: 0,
    y: 0
  });
  expect(others.map(({key, id, mentionCount}) => [key, id, mentionCount])).toEqual([
    ["n1", "radek", 2],
    ["n2", "smilga", 2]
  ]);
});

it("buildNetwork(study, {window}) keeps a membership once that several sources state, and sorts memberships", () => {
  const memberships = [
    membership("lenin", "x", {start: "1918"}),
    membership("lenin", "x", {start: "1917", source: "t"}),
    membership("lenin", "x", {start: "1917"}),
    membership("lenin", "cc")
  ];
  expect(nodes(study({memberships}))[0]!.groups.map(({group, start}) => [group, start])).toEqual([
    ["cc", null],
    ["x", "1917"],
    ["x", "1918"]
  ]);
});

it("buildNetwork(study, {window}) makes co-occurrences undirected edges with passages, dates and statistics", () => {
  const [first, ...others] = edges(study());
  // 3 paragraphs: Lenin in 2, Smilga in 2, both in 2: expected 4/3; G² = 2(2 ln 1.5 + 1 ln 3) = 3.819085
  expect(first).toMatchObject({
    key: "e0",
    from: "n0",
    to: "n1",
    undirected: true,
    layer: "co-occurrence",
    weight: 1,
    start: "1916",
    end: "1916",
    evidence: [{source: "s", start: 41, end: 68}]
  });
  expect(others.map(({from, to, weight, start, end}) => [from, to, weight, start, end])).toEqual([
    ["n0", "n2", 2, "1916", "1917-04"],
    ["n1", "n2", 1, "1916", "1916"]
  ]);
  const together = others[0]!;
  if (together.layer !== "co-occurrence") throw new Error("expected a co-occurrence");
  expect(together.statistics).toMatchObject({count: 2, expected: 1.33333333333});
  expect(together.statistics.g2).toBeCloseTo(3.819085, 5);
  const text = study().sources[0]!.text!;
  expect(together.evidence.map(({start, end}) => text.slice(start, end))).toEqual([
    "Lenin met Smilga.",
    "Smilga and Lenin and Radek."
  ]);
});

it("buildNetwork(study, {window}) merges rows of one claim, and keeps apart what differs", () => {
  const ties = [
    tie("smilga", "lenin", "friend", {locator: "¶ 64"}),
    tie("lenin", "smilga", "friend", {locator: "¶ 9"}),
    tie("lenin", "smilga", "friend", {locator: "¶ 9"}),
    tie("lenin", "smilga", "friend", {source: null, note: "hearsay"}),
    tie("lenin", "smilga", "friend", {stance: "denied"}),
    tie("lenin", "smilga", "friend", {start: "1917"})
  ];
  const found = edges(study({ties, sources: []}));
  expect(
    found.map(({key, from, to, undirected, layer, weight}) => ({key, from, to, undirected, layer, weight}))
  ).toEqual(
    [1, 3, 1].map((weight, i) => ({key: `e${i}`, from: "n0", to: "n2", undirected: true, layer: "tie", weight}))
  );
  expect(found[1]!.evidence).toEqual([
    {source: "s", locator: "¶ 9", note: ""},
    {source: "s", locator: "¶ 64", note: ""},
    {source: null, locator: "", note: "hearsay"}
  ]);
});

it("buildNetwork(study, {window}) keeps the direction of directed ties, and both layers side by side", () => {
  const found = edges(study({ties: [tie("smilga", "lenin", "letter"), tie("lenin", "smilga", "letter")]}));
  expect(found.slice(0, 2).map(({from, to, undirected}) => [from, to, undirected])).toEqual([
    ["n0", "n2", false],
    ["n2", "n0", false]
  ]);
  expect(found.map(({layer}) => layer)).toEqual(["tie", "tie", "co-occurrence", "co-occurrence", "co-occurrence"]);
});

it("buildNetwork(study, {window}) gives the mentions and the segmentation of every text, none for the others", () => {
  const {mentions, segmentations} = buildNetwork(
    study({sources: [source("z", "Lenin."), source("a", "Radek."), source("m", null)]}),
    PARAGRAPH
  );
  expect(mentions.map((mention) => [mention.source, mention.entity])).toEqual([
    ["a", "radek"],
    ["z", "lenin"]
  ]);
  expect(segmentations.map((segmentation) => segmentation.source)).toEqual(["a", "z"]);
});

it("buildNetwork(study, options, heard) says after each text what share of all is read", () => {
  const heard: number[] = [];
  const sources = [source("a", "Lenin and Radek."), source("b", null), source("c", "x".repeat(48))];
  buildNetwork(study({sources}), PARAGRAPH, (share) => heard.push(share));
  expect(heard).toEqual([0.25, 1]);
});

it("buildNetwork(study, {window}) counts windows that name both, also where one name only stands inside the other", () => {
  const faction: Entity = {...entity("faction", "Stalin faction"), kind: "organisation"};
  const text = "The Stalin faction won.\nThe Stalin faction received Stalin.";
  const built = buildNetwork(
    study({entities: [faction, entity("stalin", "Stalin")], sources: [source("s", text)]}),
    PARAGRAPH
  );
  const [together] = built.network.mapEdges((_key, attributes) => attributes);
  // Both are named in both paragraphs (a = b = N = 2), but only the second is a passage: 1 + 1 − 2 < 0 fits no table.
  expect(together).toMatchObject({weight: 1, statistics: {count: 2, expected: 2, g2: 0}});
  expect(together?.evidence).toEqual([{source: "s", start: 24, end: 59}]);
});

it("buildNetwork(study, {window}) weighs by pairs of mentions for tokens, with statistics", () => {
  const {network} = buildNetwork(study(), {window: {unit: "tokens", tokens: 2}});
  const found = network.mapEdges((_key, attributes, from, to) => ({from, to, ...attributes}));
  // One word between Lenin and Smilga, twice, and between Lenin and Radek; three between Smilga and Radek.
  expect(found.map(({from, to, weight}) => [from, to, weight])).toEqual([
    ["n0", "n1", 1],
    ["n0", "n2", 2]
  ]);
  for (const edge of found) expect(edge.layer === "co-occurrence" && Number.isFinite(edge.statistics.g2)).toBe(true);
});

it("buildNetwork(study, {window}) works for an empty study, and for ids that are dangerous as keys", () => {
  expect(buildNetwork(study({sources: [], entities: []}), PARAGRAPH).network.order).toBe(0);
  const entities = [
    entity("__proto__", "constructor"),
    entity("constructor", "toString"),
    entity("hasOwnProperty", "valueOf")
  ];
  const {network} = buildNetwork(
    study({
      entities,
      sources: [source("__proto__", "constructor, toString, valueOf.")],
      ties: [tie("__proto__", "constructor", "friend")]
    }),
    PARAGRAPH
  );
  expect([network.order, network.size]).toEqual([3, 4]);
});

it("buildNetwork(study, {window}) refuses a tie to nobody", () => {
  expect(() => buildNetwork(study({ties: [tie("lenin", "nobody", "friend")]}), PARAGRAPH)).toThrow('got "nobody"');
});

it("buildNetwork(study, {window}) gives the same bytes whatever the order of rows", () => {
  const whole = study({
    sources: [source("s", "Lenin met Smilga.\nRadek and Lenin."), source("t", "Smilga, Radek.")],
    memberships: [
      membership("lenin", "a"),
      membership("lenin", "b"),
      membership("radek", "a", {start: "1917"}),
      membership("radek", "a", {start: "1916"})
    ],
    ties: [
      tie("smilga", "lenin", "friend"),
      tie("lenin", "smilga", "friend", {locator: "2"}),
      tie("radek", "lenin", "letter"),
      tie("lenin", "radek", "letter", {end: "1920"}),
      tie("lenin", "radek", "letter", {certainty: "doubtful"})
    ]
  });
  const bytes = (of: Study): string => {
    const {network, mentions, segmentations} = buildNetwork(of, PARAGRAPH);
    return JSON.stringify([network.export(), mentions, segmentations]);
  };
  const expected = bytes(whole);
  const shuffled = <T>(items: readonly T[]) =>
    fc.shuffledSubarray([...items], {minLength: items.length, maxLength: items.length});
  fc.assert(
    fc.property(
      shuffled(whole.sources),
      shuffled(whole.entities),
      shuffled(whole.memberships),
      shuffled(whole.ties),
      shuffled(whole.tieTypes),
      (sources, entities, memberships, ties, tieTypes) => {
        expect(bytes({...whole, sources, entities, memberships, ties, tieTypes})).toBe(expected);
      }
    ),
    {seed: 8, numRuns: 40}
  );
});

it("withSources(study, texts) puts texts in place of the study's own, and keeps its sources and ties", () => {
  const whole = study({ties: [tie("lenin", "smilga", "friend")]});
  const changed = withSources(whole, [
    {name: "other/S.md", text: "\uFEFF# Lenin\n\nRadek met Lenin."},
    {name: "S.txt", text: ""}
  ]);
  expect(changed.sources.map(({id, text, file}) => [id, text, file])).toEqual([
    ["s", null, undefined],
    ["s-2", "# Lenin\n\nRadek met Lenin.", "S.md"],
    ["s-3", "", "S.txt"]
  ]);
  expect(changed.ties).toBe(whole.ties);
  expect(edges(changed).map(({layer}) => layer)).toEqual(["tie", "co-occurrence"]);
  expect(whole.sources[0]!.text).not.toBeNull();
});

it("withSources(study, texts) makes ids of any file name", () => {
  const ids = ["Étude n° 2.txt", "Письмо.md", "....", "a b/c d.e.txt", "C:\\Texts\\Über.txt", "profile"].map(
    (name) => ({name, text: ""})
  );
  expect(withSources(study({sources: []}), ids).sources.map(({id}) => id)).toEqual([
    "etude-n-2",
    "письмо",
    "source",
    "c-d-e",
    "uber",
    "profile"
  ]);
});
