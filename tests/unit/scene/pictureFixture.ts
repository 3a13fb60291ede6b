import {MultiGraph} from "graphology";
import {random} from "../../../src/core/base/random.ts";
import type {EdgeAttributes, GroupSpan, Network, NodeAttributes} from "../../../src/core/model/network.ts";
import type {
  Certainty,
  Entity,
  EntityKind,
  Source,
  Stance,
  Study,
  Tie,
  TieType
} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";

const extra = new Map<string, string>();
const source = (id: string, title: string, author: string, date: string | null): Source => ({
  id,
  title,
  author,
  date,
  kind: "",
  citation: "",
  paragraphs: "auto",
  text: null
});
const entity = (id: string, name: string, kind: EntityKind = "person"): Entity => ({
  id,
  name,
  kind,
  aliases: [],
  born: null,
  died: null,
  sameAs: [],
  note: "",
  extra
});
const tieType = (id: string, tieClass: string, directed = false): TieType => ({
  id,
  label: id,
  reverseLabel: id,
  class: tieClass,
  directed,
  note: "",
  extra
});
const tie = (
  from: string,
  to: string,
  type: string,
  certainty: Certainty = "stated",
  stance: Stance = "asserted"
): Tie => ({
  from,
  to,
  type,
  start: null,
  end: null,
  certainty,
  stance,
  source: "memoir",
  locator: "",
  note: "",
  extra
});
const group = (id: string, name: string, kind = "faction") => ({
  id,
  name,
  kind,
  start: null,
  end: null,
  note: "",
  extra
});
const membership = (entity: string, group: string) => ({
  entity,
  group,
  start: null,
  end: null,
  role: "",
  certainty: "stated" as const,
  source: null,
  locator: "",
  note: "",
  extra
});

/** Seven people and a paper at the court of Bona: two factions, one person in both, ties of every kind. */
export function pictureStudy(changes: Partial<Study> = {}): Study {
  return {
    title: "The court of Bona Sforza",
    description: "",
    language: "en",
    sources: [
      source("memoir", "Memoirs of a courtier", "Jan Tarnowski", "1547"),
      source("letters", "Letters", "", "1538-05")
    ],
    entities: [
      {...entity("bona", "Bona Sforza"), born: "1494-02-02", died: "1557-11-19"},
      entity("zygmunt", "Zygmunt Stary"),
      entity("barbara", "Barbara Radziwiłł"),
      entity("gamrat", "Piotr Gamrat"),
      entity("kmita", "Piotr Kmita"),
      entity("tarnowski", "Jan Tarnowski"),
      entity("albrecht", "Albrecht <Duke> & “Hochmeister”"),
      entity("sejm", "Sejm", "organisation")
    ],
    groups: [group("queen", "The Queen's party"), group("hetman", "The Hetman's party")],
    memberships: [
      ...["bona", "gamrat", "kmita"].map((id) => membership(id, "queen")),
      ...["kmita", "tarnowski", "albrecht"].map((id) => membership(id, "hetman"))
    ],
    tieTypes: [
      tieType("spouse", "family"),
      tieType("ally", "comradeship"),
      tieType("enemy", "conflict", true),
      tieType("letter", "correspondence", true),
      tieType("member", "committee")
    ],
    ties: [
      tie("bona", "zygmunt", "spouse"),
      tie("bona", "gamrat", "ally"),
      tie("bona", "kmita", "ally", "implied"),
      tie("tarnowski", "bona", "enemy"),
      tie("bona", "barbara", "enemy", "doubtful"),
      tie("kmita", "tarnowski", "enemy", "stated", "denied"),
      tie("albrecht", "tarnowski", "letter"),
      tie("tarnowski", "albrecht", "letter"),
      tie("tarnowski", "sejm", "member")
    ],
    views: [],
    ...changes
  };
}

const PLACES: readonly (readonly [number, number])[] = [
  [0, 0],
  [120, 60],
  [40, -130],
  [-110, 70],
  [-90, -70],
  [-220, 0],
  [-250, -120],
  [-240, 110]
];

/** The study's network, each entity at a place of its own, with one co-occurrence. */
export function pictureNetwork(
  study: Study,
  places: (i: number) => readonly [number, number] = (i) => PLACES[i] ?? [40 * i, 0]
): Network {
  const network: Network = new MultiGraph<NodeAttributes, EdgeAttributes>({type: "mixed"});
  const keys = new Map(study.entities.map(({id}, i) => [id, `n${i}`]));
  study.entities.forEach(({id, name, aliases, kind, born, died}, i) => {
    const [x, y] = places(i);
    const groups = study.memberships
      .filter(({entity}) => entity === id)
      .map(({group, start, end, role, certainty}): GroupSpan => ({group, start, end, role, certainty}));
    network.addNode(`n${i}`, {id, label: name, aliases, kind, born, died, groups, mentionCount: 1, x, y});
  });
  const directed = new Set(study.tieTypes.filter((type) => type.directed).map(({id}) => id));
  study.ties.forEach(({from, to, type, start, end, certainty, stance, source, locator, note}, i) => {
    const attributes = {
      layer: "tie" as const,
      type,
      weight: 1,
      start,
      end,
      certainty,
      stance,
      evidence: [{source, locator, note}]
    };
    const [tail, head] = [keys.get(from)!, keys.get(to)!];
    if (directed.has(type)) network.addDirectedEdgeWithKey(`e${i}`, tail, head, attributes);
    else network.addUndirectedEdgeWithKey(`e${i}`, tail, head, attributes);
  });
  const [first, , third] = study.entities;
  if (first && third) {
    network.addUndirectedEdgeWithKey(`e${study.ties.length}`, keys.get(first.id)!, keys.get(third.id)!, {
      layer: "co-occurrence",
      weight: 3,
      start: null,
      end: null,
      statistics: statisticsOf({count: 3, expected: 0.5, g2: 6}),
      evidence: [{source: "letters", start: 0, end: 4}]
    });
  }
  return network;
}

export const pictureView: View = {
  ...DEFAULT_VIEW,
  colours: ["queen", "hetman"],
  title: "The Queen and the Hetman",
  subtitle: "Two parties at court, 1530–1548",
  kinds: ["person", "organisation"],
  hulls: ["queen", "hetman"]
};

/** `people` people in eight groups with ties of eight classes, names of all lengths and scripts, placed by a seed. */
export function crowdedStudy(people: number, seed: number): {study: Study; network: Network; view: View} {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const names = [
    "Ivar Smilga",
    "Αθηνά Παλλάς",
    "Надежда Васильевна Полуян",
    "Li",
    "A".repeat(10_000),
    "constructor",
    "משה",
    "Jo\u202eh n"
  ];
  const kinds: EntityKind[] = ["person", "person", "person", "organisation", "place", "event", "work"];
  const classes = [
    "family",
    "comradeship",
    "committee",
    "conflict",
    "correspondence",
    "scholarship",
    "trade",
    "other thing"
  ];
  const entities = Array.from({length: people}, (_, i) => entity(`id${i}`, `${pick(names)} ${i}`, pick(kinds)));
  const groups = Array.from({length: 8}, (_, i) => group(`g${i}`, `The ${"long ".repeat(i * 3)}name of group ${i}`));
  const study = pictureStudy({
    title: "A title that goes on and on until nobody remembers how it began, or why ".repeat(3),
    entities,
    groups,
    memberships: entities.flatMap(({id}) =>
      next() < 0.7 ? [membership(id, pick(groups).id), membership(id, pick(groups).id)] : []
    ),
    tieTypes: classes.map((name, i) => tieType(name, name, i % 2 === 0)),
    ties: Array.from({length: people * 2}, () =>
      tie(
        pick(entities).id,
        pick(entities).id,
        pick(classes),
        pick(["stated", "implied", "doubtful"]),
        pick(["asserted", "denied", "coerced"])
      )
    )
  });
  const view: View = {
    ...DEFAULT_VIEW,
    kinds: ["person", "organisation", "place", "event", "work"],
    stances: ["asserted", "denied", "coerced"],
    subtitle: "",
    hulls: ["g0", "g7"],
    unconnected: true,
    years: {from: 1900, to: 1950}
  };
  return {study, network: pictureNetwork(study, () => [Math.round(next() * 900), Math.round(next() * 600)]), view};
}
