// A small network built by hand, with one of everything and every hostile name.

import {MultiGraph} from "graphology";
import type {EdgeAttributes, Network, NodeAttributes} from "../../../src/core/model/network.ts";
import type {Study} from "../../../src/core/model/study.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";

export const HOSTILE = [
  "__proto__",
  "constructor",
  "</script><b>",
  "a\u0001b",
  "\ud800 alone",
  "\u202egnp.exe",
  'say "hi" & <go>',
  "Смилга",
  "a|b, c\\d"
];

export const STUDY: Study = {
  title: 'The "<Baltic>" & others',
  description: "",
  language: "en",
  sources: [],
  entities: [],
  groups: [
    {id: "g-left", name: "Left Opposition", kind: "faction", start: null, end: null, note: "", extra: new Map()}
  ],
  memberships: [],
  tieTypes: [
    {
      id: "friend",
      label: "friend of",
      reverseLabel: "friend of",
      class: "comradeship",
      directed: false,
      note: "",
      extra: new Map()
    },
    {
      id: "wrote",
      label: "wrote to",
      reverseLabel: "was written to by",
      class: "correspondence",
      directed: true,
      note: "",
      extra: new Map()
    }
  ],
  ties: [],
  views: []
};

const node = (id: string, more: Partial<NodeAttributes> = {}): NodeAttributes => ({
  ...{id, label: id, aliases: [], kind: "person", born: null, died: null, groups: [], mentionCount: 0, x: 0, y: 0},
  ...more
});

const tie = (type: string, more: Partial<EdgeAttributes & {layer: "tie"}> = {}): EdgeAttributes => ({
  ...{layer: "tie", type, weight: 1, start: null, end: null, certainty: "stated", stance: "asserted", evidence: []},
  ...more
});

/** Two friends who wrote to each other and are named together, and one node for each hostile name, in a chain. */
export function smallNetwork(): Network {
  const network: Network = new MultiGraph<NodeAttributes, EdgeAttributes>();
  const span = {group: "g-left", start: "1923", end: "1927-12", role: "leader", certainty: "implied"} as const;
  network.addNode(
    "n0",
    node("smilga", {
      label: "Ivar Smilga",
      aliases: ["Smilga", 'I. "T", Smilga'],
      born: "1892",
      groups: [span],
      mentionCount: 9,
      x: 1.5,
      y: -2
    })
  );
  network.addNode("n1", node("trotsky", {label: "Leon Trotsky", died: "1940-08-21"}));
  HOSTILE.forEach((name, i) => network.addNode(`n${i + 2}`, node(name)));
  const reference = {source: "profile", locator: "¶ 22", note: "=1+1"};
  network.addUndirectedEdgeWithKey("e0", "n0", "n1", {
    ...{
      layer: "co-occurrence",
      weight: 2,
      start: "1917-04",
      end: "1927",
      statistics: statisticsOf({count: 2, expected: 0.25, g2: 3.125})
    },
    evidence: [
      {source: "profile", start: 10, end: 20},
      {source: "notes", start: 1, end: 9}
    ]
  });
  network.addUndirectedEdgeWithKey(
    "e1",
    "n0",
    "n1",
    tie("friend", {start: "1923", end: "1926-04/..", evidence: [reference]})
  );
  network.addDirectedEdgeWithKey("e2", "n0", "n1", tie("wrote", {start: "1928-01-05?", certainty: "doubtful"}));
  network.addDirectedEdgeWithKey(
    "e3",
    "n1",
    "n0",
    tie("wrote", {stance: "coerced", evidence: [{source: null, locator: "", note: "hearsay"}]})
  );
  HOSTILE.forEach((name, i) => network.addDirectedEdgeWithKey(`e${i + 4}`, `n${i + 1}`, `n${i + 2}`, tie(name)));
  return network;
}

/** What is left of a text in XML 1.0. */
export const inXml = (text: string): string => text.replaceAll("\u0001", "").replaceAll("\ud800", "");
