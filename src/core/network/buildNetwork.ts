import {MultiGraph} from "graphology";
import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {compareDates, earlierOf, laterOf} from "../model/date.ts";
import {type Counting, DEFAULT_COUNTING, type Mention, type Segmentation, type Zone} from "../model/mention.ts";
import type {
  CoOccurrenceAttributes,
  EdgeAttributes,
  GroupSpan,
  Network,
  NodeAttributes,
  PassageEvidence,
  Statistics
} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {findMentions} from "../text/findMentions.ts";
import {createGazetteer} from "../text/gazetteer.ts";
import {segment} from "../text/segment.ts";
import {withStatedNames} from "../text/statedNames.ts";
import {type Cooccurrence, cooccurrences, type ReadSource} from "./cooccurrence.ts";
import type {Incidence} from "./incidence.ts";
import {nearness} from "./nearness.ts";
import {paragraphsOf} from "./passages.ts";
import {tieEdges} from "./tieEdges.ts";

export interface BuiltNetwork {
  network: Network;
  /** Of all sources, sorted by source, then in reading order. */
  mentions: Mention[];
  /** Of the sources that have a text, sorted by source. */
  segmentations: Segmentation[];
  /** Who is named in which window. */
  incidence: Incidence;
}

/**
 * The network of a study: every entity a node, ties and co-occurrences its edges, with their evidence.
 *
 * Keys are `n0` … in order of entity ids and `e0` …, ties first; neither they nor anything else depends on the order of
 * rows in the study's tables. All positions are 0 until a layout fills them.
 *
 * @param options How to count: what is absent is as the study says, else as `DEFAULT_COUNTING`.
 * @param heard Is told, after each text, what share of all texts is read.
 * @throws RangeError if a tie names an entity that the study does not have.
 */
export function buildNetwork(
  study: Study,
  options: Partial<Counting> = {},
  heard: (share: number) => void = () => {}
): BuiltNetwork {
  const sources = readSources(study, heard);
  const mentions = sources.flatMap((source) => source.mentions);
  const segmentations = sources.map(({segmentation}) => segmentation);
  return {...countedNetwork(study, sources, options), mentions, segmentations};
}

/**
 * The same from texts that are read already: with other windows, without reading them again.
 *
 * @throws RangeError if a tie names an entity that the study does not have.
 */
export function countedNetwork(
  study: Study,
  sources: readonly ReadSource[],
  options: Partial<Counting> = {}
): Pick<BuiltNetwork, "network" | "incidence"> {
  const {window, without} = {...DEFAULT_COUNTING, ...study.counting, ...options};
  const mentions = sources.flatMap((source) => source.mentions);
  const network: Network = new MultiGraph<NodeAttributes, EdgeAttributes>({type: "mixed"});
  const keyOf = addNodes(network, study, countedMentions(mentions, without));
  const addEdge = edgeAdder(network, keyOf);
  for (const {from, to, directed, attributes} of tieEdges(study)) addEdge(from, to, directed, attributes);
  const {pairs, incidence} = cooccurrences(sources, window, without);
  const dated = passageDates(sources.map(({segmentation}) => segmentation));
  const statistics = nearness(incidence, pairs);
  for (const [i, pair] of pairs.entries())
    addEdge(pair.a, pair.b, false, coOccurrence(pair, statistics[i]!, dated(pair.evidence)));
  return {network, incidence};
}

/** All but those in zones left out. */
const countedMentions = (mentions: readonly Mention[], without: readonly Zone[]): readonly Mention[] =>
  without.length === 0 ? mentions : mentions.filter(({zone}) => !without.includes(zone));

/** Words of Cyrillic letters, which have cases. */
const CYRILLIC = /[а-яё]{3}/i;

/** The sources that have a text, read, in order of their ids. */
function readSources(
  {sources, entities, language}: Study,
  heard: (share: number) => void
): (ReadSource & {mentions: Mention[]})[] {
  const declined = sources.some(({text}) => text !== null && CYRILLIC.test(text));
  if (sources.every(({text}) => text === null)) return []; // whom to look for takes long to prepare, and nobody is
  const gazetteer = createGazetteer(entities, {declined});
  const all = sources.reduce((sum, {text}) => sum + (text?.length ?? 0), 0);
  let read = 0;
  const kinds = new Map(entities.map(({id, kind}) => [id, kind]));
  return sources
    .filter(({text}) => text !== null)
    .sort((a, b) => compare(a.id, b.id))
    .map((source) => {
      const text = source.text ?? "";
      const segmentation = segment(source);
      const list = source.roles?.length ? createGazetteer(entities, {declined, roles: source.roles}) : gazetteer;
      const found = findMentions(segmentation, text, list, {...source, language});
      const {markup, verdicts = []} = source;
      const place = {text, kinds, notes: markup?.notes};
      read += text.length;
      heard(read / Math.max(1, all));
      const marked = withStatedNames(found, markup?.names ?? [], segmentation, {...place, rule: "tei"});
      const mentions = withStatedNames(marked, verdicts, segmentation, {...place, rule: "verdict"});
      return {segmentation, mentions, text};
    });
}

/** Adds a node for each entity; returns the keys by entity id. */
function addNodes(network: Network, {entities, memberships}: Study, mentions: readonly Mention[]): Map<string, string> {
  const mentionCounts = new Map<string, number>();
  for (const {entity} of mentions) if (entity !== null) mentionCounts.set(entity, (mentionCounts.get(entity) ?? 0) + 1);
  const groups = groupSpans(memberships);
  const keyOf = new Map<string, string>();
  for (const {id, name, aliases, kind, born, died} of [...entities].sort((a, b) => compare(a.id, b.id))) {
    const key = `n${keyOf.size}`;
    keyOf.set(id, key);
    const mentionCount = mentionCounts.get(id) ?? 0;
    network.addNode(key, {
      id,
      label: name,
      aliases: [...aliases],
      kind,
      born,
      died,
      groups: groups.get(id) ?? [],
      mentionCount,
      x: 0,
      y: 0
    });
  }
  return keyOf;
}

/** The memberships of each entity, sorted; what several sources state alike is one. */
function groupSpans(memberships: Study["memberships"]): Map<string, GroupSpan[]> {
  const spans = new Map<string, Map<string, GroupSpan>>();
  for (const {entity, group, start, end, role, certainty} of memberships) {
    const ofEntity = entryOf(spans, entity, () => new Map<string, GroupSpan>());
    ofEntity.set(JSON.stringify([group, start, end, role, certainty]), {group, start, end, role, certainty});
  }
  return new Map([...spans].map(([entity, ofEntity]) => [entity, [...ofEntity.values()].sort(compareGroupSpans)]));
}

function compareGroupSpans(a: GroupSpan, b: GroupSpan): number {
  return (
    compare(a.group, b.group) ||
    compareDates(a.start, b.start) ||
    compareDates(a.end, b.end) ||
    compare(a.role, b.role) ||
    compare(a.certainty, b.certainty)
  );
}

function edgeAdder(network: Network, keyOf: ReadonlyMap<string, string>) {
  const node = (entity: string): string => {
    const key = keyOf.get(entity);
    if (key === undefined) throw new RangeError(`tie: expected an entity of the study, got "${entity}"`);
    return key;
  };
  return (from: string, to: string, directed: boolean, attributes: EdgeAttributes): void => {
    const key = `e${network.size}`;
    if (directed) network.addDirectedEdgeWithKey(key, node(from), node(to), attributes);
    else network.addUndirectedEdgeWithKey(key, node(from), node(to), attributes);
  };
}

interface DateSpan {
  start: string | null;
  end: string | null;
}

function coOccurrence(
  {count}: Cooccurrence,
  statistics: Statistics,
  evidence: PassageEvidence[]
): CoOccurrenceAttributes {
  return {layer: "co-occurrence", weight: count, ...spanOf(evidence), statistics, evidence};
}

/** A function that dates passages by the paragraph they begin in; a passage of an undated paragraph stays undated. */
function passageDates(
  segmentations: readonly Segmentation[]
): (evidence: readonly PassageEvidence[]) => PassageEvidence[] {
  const bySource = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  return (evidence) =>
    evidence.map((span) => {
      const date = paragraphsOf(span, bySource.get(span.source)!).find((paragraph) => paragraph.date !== null)?.date;
      return date ? {...span, date} : span;
    });
}

/** The earliest and the latest date among passages. */
function spanOf(evidence: readonly PassageEvidence[]): DateSpan {
  const dates: DateSpan = {start: null, end: null};
  for (const {date} of evidence) {
    if (date === undefined) continue;
    dates.start = dates.start === null ? date : earlierOf(dates.start, date);
    dates.end = dates.end === null ? date : laterOf(dates.end, date);
  }
  return dates;
}
