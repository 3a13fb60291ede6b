import {compare} from "../base/compare.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../model/network.ts";
import {
  CERTAINTIES,
  ENTITY_KINDS,
  type EntityKind,
  type Extra,
  type Group,
  type Study,
  type TieType
} from "../model/study.ts";
import {DEFAULT_VIEW} from "../model/view.ts";
import {plainName} from "../read/networks/knownColumns.ts";
import type {NetworkFile, ValueColumn} from "../read/networks/networkFile.ts";
import {createAdjacency} from "./adjacency.ts";
import {columnNetwork} from "./columnNetwork.ts";
import {createKeys} from "./keySet.ts";
import {createDictionary, listsOf, ranksOf, rememberedYears, type TypedNetwork} from "./typedNetwork.ts";

export interface OpenedNetworkFile {
  study: Study;
  network: Network;
  /** Whether the file says where everybody is. */
  isPlaced: boolean;
}

/** Up to this many edges the study has its ties one by one, as if a historian had written them. */
const MOST_LISTED = 20_000;

/**
 * A network of another program as a study and its network: nodes are entities, edges are ties that rest on the file and
 * their line in it, their types are tie types. A column that says kinds, and one that says groups, count as that; all
 * others are kept and shown as they stand.
 */
export function openNetworkFile(file: NetworkFile): OpenedNetworkFile {
  const kinds = kindsOf(file);
  const groups = groupsOf(file);
  const types = tieTypesOf(file);
  const nodes = nodeAttributes(file, kinds, groups);
  const edge = edgeReader(file, types);
  const typed = typedFile(file, kinds, groups, types);
  const network = columnNetwork({typed, nodes, edge, isDirected: (i) => file.edges.directed[i] === 1});
  const study = studyOf(file, nodes, groups.groups, types);
  if (file.edges.lines.length <= MOST_LISTED) study.ties = tiesOf(study, file, edge);
  return {study, network, isPlaced: hasPlaces(file)};
}

const KIND_COLUMNS = new Set(["kind", "entitykind", "entitytype", "nodetype", "category", "type"]);
const KIND_NAMES: ReadonlyMap<string, EntityKind> = new Map([
  ...["person", "people", "actor", "individual", "human"].map((name) => [name, "person"] as const),
  ...["organisation", "organization", "org", "institution", "group", "company"].map(
    (n) => [n, "organisation"] as const
  ),
  ...["place", "location", "city", "town", "country"].map((name) => [name, "place"] as const),
  ...["event", "meeting"].map((name) => [name, "event"] as const),
  ...["work", "book", "publication", "document", "text"].map((name) => [name, "work"] as const)
]);

/** Of each node the index of its kind; people, where no column says otherwise of most. */
function kindsOf({nodes}: NetworkFile): Uint8Array {
  const column = nodes.columns.find(
    ({name, words}) =>
      KIND_COLUMNS.has(plainName(name)) && words.slice(1).every((word) => KIND_NAMES.has(word.toLowerCase()))
  );
  const ofWord = (column?.words ?? [""]).map((word) =>
    ENTITY_KINDS.indexOf(KIND_NAMES.get(word.toLowerCase()) ?? "person")
  );
  return Uint8Array.from(nodes.ids, (_id, i) => ofWord[column?.values[i] ?? 0] ?? 0);
}

const GROUP_COLUMN =
  /^(?:groups?|communit(?:y|ies)|modularity(?:class)?|clusters?|factions?|part(?:y|ies)|house|class)$/;
const MOST_GROUPS = 200;

interface FileGroups {
  groups: Group[];
  /** Of each node: indices into `groups`. */
  ofNode: number[][];
}

/** The groups that a column names, if it has one by that name and few enough words; several in a cell are parted by |. */
function groupsOf({nodes}: NetworkFile): FileGroups {
  const column = nodes.columns.find(
    ({name, words}) => GROUP_COLUMN.test(plainName(name)) && words.length > 1 && words.length <= MOST_GROUPS
  );
  const names = createDictionary();
  const ofWord = (column?.words ?? [""]).map((word) =>
    listed(word).map((name) => names.indexOf(/^\d+(?:\.0+)?$/.test(name) ? `${column?.name} ${Number(name)}` : name))
  );
  return {
    groups: names.words.map(
      (name): Group => ({id: name, name, kind: "group", start: null, end: null, note: "", extra: NONE})
    ),
    ofNode: nodes.ids.map((_id, i) => ofWord[column?.values[i] ?? 0] ?? [])
  };
}

/** `a|b`, or `["a", "b"]` as GEXF writes lists. */
function listed(cell: string): string[] {
  const items = cell.startsWith("[")
    ? cell
        .slice(1, -1)
        .split(/",\s*"/)
        .map((item) => item.replaceAll('"', ""))
    : cell.split("|");
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

/** More types than these are one: nobody filters by hundreds. */
const MOST_TYPES = 200;

interface FileTypes {
  tieTypes: TieType[];
  /** Of each word of the column: index into `tieTypes`. */
  ofWord: number[];
}

function tieTypesOf({edges: {type, directed}}: NetworkFile): FileTypes {
  const isDirected = directed.length > 0 && directed.every((byte) => byte === 1);
  const tieType = (label: string): TieType => ({
    ...{id: label, label, reverseLabel: label, class: label},
    ...{directed: isDirected, note: "", extra: NONE}
  });
  if (type.words.length > MOST_TYPES) return {tieTypes: [tieType("tie")], ofWord: type.words.map(() => 0)};
  const used = new Set(type.values);
  const labels = type.words.flatMap((word, i) => (used.has(i) || (i === 0 && used.size === 0) ? [word || "tie"] : []));
  const unique = [...new Set(labels)];
  return {tieTypes: unique.map(tieType), ofWord: type.words.map((word) => Math.max(0, unique.indexOf(word || "tie")))};
}

const NONE: Extra = new Map();

function nodeAttributes({nodes}: NetworkFile, kinds: Uint8Array, {groups, ofNode}: FileGroups): NodeAttributes[] {
  const scale = scaleOf(nodes.places);
  const dates = ["born", "died"].map((name) => nodes.columns.find((column) => plainName(column.name) === name));
  const cell = (column: ValueColumn | undefined, i: number) => column?.words[column.values[i]!] || null;
  return nodes.ids.map((id, i) => ({
    id,
    label: nodes.labels[i]!,
    aliases: [],
    kind: ENTITY_KINDS[kinds[i]!]!,
    born: cell(dates[0], i),
    died: cell(dates[1], i),
    groups: ofNode[i]!.map((group) => ({
      ...{group: groups[group]!.id, start: null, end: null},
      ...{role: "", certainty: "stated" as const}
    })),
    mentionCount: 0,
    ...(nodes.colours[i]! >= 0 && {colour: `#${nodes.colours[i]!.toString(16).padStart(6, "0")}`}),
    x: scale(nodes.places[2 * i]!),
    y: scale(nodes.places[2 * i + 1]!)
  }));
}

/** Room that a node has in our layouts, in layout units. */
const ROOM = 55;

/** Brings places to the size that our own layouts have; where somebody has none, nobody has. */
function scaleOf(places: Float64Array): (coordinate: number) => number {
  const count = places.length / 2;
  let [sum, squares] = [0, 0];
  for (const coordinate of places) {
    if (Number.isNaN(coordinate)) return () => 0;
    sum += coordinate / places.length;
  }
  for (const coordinate of places) squares += (coordinate - sum) ** 2 / places.length;
  const factor = squares > 0 ? (ROOM * Math.sqrt(count)) / (4 * Math.sqrt(squares)) : 0;
  return (coordinate) => coordinate * factor;
}

const hasPlaces = ({nodes: {places}}: NetworkFile): boolean =>
  places.length > 2 && places.every(Number.isFinite) && places.some((coordinate) => coordinate !== places[0]);

type EdgeReader = (index: number) => EdgeAttributes;

function edgeReader({file, edges}: NetworkFile, {tieTypes, ofWord}: FileTypes): EdgeReader {
  const word = ({words, values}: ValueColumn, i: number) => words[values[i]!]!;
  return (i) => {
    const columns = edges.columns.flatMap((column): [string, string][] => {
      const value = word(column, i);
      return value === "" ? [] : [[column.name, value]];
    });
    if (edges.weights[i] !== 1) columns.unshift(["weight", String(edges.weights[i])]);
    const locator = edges.lines[i]! > 0 ? `line ${edges.lines[i]}` : "";
    return {
      layer: "tie",
      type: tieTypes[ofWord[edges.type.values[i]!]!]!.id,
      weight: edges.weights[i]!,
      start: word(edges.start, i) || null,
      end: word(edges.end, i) || null,
      certainty: "stated",
      stance: "asserted",
      evidence: [{source: file, locator, note: "", ...(columns.length > 0 && {columns})}]
    };
  };
}

function typedFile(file: NetworkFile, kinds: Uint8Array, {groups, ofNode}: FileGroups, types: FileTypes): TypedNetwork {
  const {nodes, edges} = file;
  const [order, size] = [nodes.ids.length, edges.lines.length];
  const years = rememberedYears();
  const [firsts, lasts] = [new Float32Array(size), new Float32Array(size)];
  for (let i = 0; i < size; i++) {
    const [start, end] = [edges.start.words[edges.start.values[i]!]!, edges.end.words[edges.end.values[i]!]!];
    [firsts[i], lasts[i]] = years(start || null, end || null);
  }
  const lists = listsOf(ofNode);
  const always = (value: number) => new Float32Array(lists.items.length).fill(value);
  return {
    nodeKeys: createKeys(Array.from({length: order}, (_, i) => `n${i}`)),
    edgeKeys: createKeys(Array.from({length: size}, (_, i) => `e${i}`)),
    kinds,
    idRanks: ranksOf(nodes.ids),
    memberships: {
      ...lists,
      certainties: new Uint8Array(lists.items.length).fill(CERTAINTIES.indexOf("stated")),
      firsts: always(Number.NEGATIVE_INFINITY),
      lasts: always(Number.POSITIVE_INFINITY)
    },
    groups: groups.map(({id}) => id),
    ends: edges.ends,
    layers: new Uint8Array(size).fill(1),
    types: edges.type.values.map((value) => types.ofWord[value]!),
    typeIds: types.tieTypes.map(({id}) => id),
    certainties: new Uint8Array(size),
    stances: new Uint8Array(size),
    weights: Float32Array.from(edges.weights),
    firsts,
    lasts,
    evidence: {
      offsets: Uint32Array.from({length: size + 1}, (_, i) => i),
      items: new Int32Array(size),
      firsts: new Float32Array(size).fill(Number.NaN),
      lasts: new Float32Array(size).fill(Number.NaN)
    },
    sources: [file.file],
    adjacency: createAdjacency(order, edges.ends)
  };
}

function studyOf(file: NetworkFile, nodes: readonly NodeAttributes[], groups: Group[], {tieTypes}: FileTypes): Study {
  const title = file.title || file.file.replace(/\.[^.]*$/, "");
  const columns = file.nodes.columns.filter(({words}) => words.length > 1);
  const extraOf = (i: number): Extra =>
    new Map(columns.flatMap(({name, words, values}) => (values[i] === 0 ? [] : [[name, words[values[i]!]!]])));
  const kinds = new Set(nodes.map(({kind}) => kind));
  return {
    title,
    description: file.description,
    language: "",
    sources: [
      {
        ...{id: file.file, title: file.file, author: "", date: null, kind: "network made elsewhere"},
        ...{citation: "", paragraphs: "auto", text: null}
      }
    ],
    entities: nodes.map(({id, label, kind, born, died}, i) => ({
      ...{id, name: label, kind, aliases: [], born, died, sameAs: [], note: ""},
      extra: columns.length > 0 ? extraOf(i) : NONE
    })),
    groups,
    memberships: nodes.flatMap(({id, groups: spans}) =>
      spans.map(({group}) => ({
        ...{entity: id, group, start: null, end: null, role: "", certainty: "stated" as const},
        ...{source: file.file, locator: "", note: "", extra: NONE}
      }))
    ),
    tieTypes: [...tieTypes].sort((a, b) => compare(a.id, b.id)),
    ties: [],
    views: [
      {
        ...DEFAULT_VIEW,
        id: "all",
        title,
        kinds: ENTITY_KINDS.filter((kind) => kinds.has(kind)),
        unconnected: true
      }
    ]
  };
}

function tiesOf({entities}: Study, {file, edges}: NetworkFile, edge: EdgeReader): Study["ties"] {
  return Array.from(edges.lines, (_line, i) => {
    const attributes = edge(i) as EdgeAttributes & {layer: "tie"};
    const {type, start, end, certainty, stance, evidence} = attributes;
    const [reference] = evidence;
    return {
      ...{from: entities[edges.ends[2 * i]!]!.id, to: entities[edges.ends[2 * i + 1]!]!.id},
      ...{type, start, end, certainty, stance, source: file, locator: reference?.locator ?? "", note: ""},
      extra: new Map(reference?.columns ?? [])
    };
  });
}
