import {compare} from "../base/compare.ts";
import {countEach} from "../base/countEach.ts";
import type {Mention, Segmentation} from "../model/mention.ts";
import type {Network, PassageEvidence} from "../model/network.ts";
import {CERTAINTIES, ENTITY_KINDS, STANCES, type Study} from "../model/study.ts";
import {coverageByYear, type YearCoverage} from "./coverageByYear.ts";

/** How often something was met. Lists, not objects: foreign words never become keys. */
export interface Count {
  name: string;
  count: number;
}

/** What one source gives. */
export interface SourceCoverage {
  source: string;
  ties: number;
  /** Different passages that bear a co-occurrence. */
  passages: number;
  mentions: number;
}

export interface StudyStats {
  sources: {all: number; withText: number; characters: number};
  entities: {all: number; byKind: Count[]};
  groups: number;
  memberships: number;
  ties: {all: number; byClass: Count[]; byCertainty: Count[]; byStance: Count[]};
  /** Edges of the network, by layer. */
  edges: {tie: number; coOccurrence: number};
  mentions: {all: number; sure: number; unsure: number};
  /** Ids of persons in no tie and no mention, not even an unsure one. */
  personsWithoutEvidence: string[];
  bySource: SourceCoverage[];
  byYear: YearCoverage[];
  /** Evidence without a year, or spread over more than a century. */
  undated: {ties: number; passages: number};
}

/**
 * Counts of everything in a study, its network and its mentions; plain data. Lists keep the study's order where it has
 * one, otherwise most first, then by name. Passages are dated by `segmentations`; without these they are all undated.
 */
export function studyStats(
  study: Study,
  network: Network,
  mentions: readonly Mention[],
  segmentations: readonly Segmentation[] = []
): StudyStats {
  const passages = distinctPassages(network);
  const {entities, ties} = study;
  const texts = study.sources.flatMap(({text}) => (text === null ? [] : [text]));
  const sure = mentions.filter(({entity}) => entity !== null).length;
  return {
    sources: {
      all: study.sources.length,
      withText: texts.length,
      characters: texts.reduce((sum, {length}) => sum + length, 0)
    },
    entities: {
      all: entities.length,
      byKind: countIn(
        ENTITY_KINDS,
        entities.map(({kind}) => kind)
      )
    },
    groups: study.groups.length,
    memberships: study.memberships.length,
    ties: tieCounts(study),
    edges: edgeCounts(network),
    mentions: {all: mentions.length, sure, unsure: mentions.length - sure},
    personsWithoutEvidence: personsWithoutEvidence(study, mentions),
    bySource: coverageBySource(study, passages, mentions),
    ...coverageByYear(ties, passages, segmentations)
  };
}

function tieCounts({ties, tieTypes}: Study): StudyStats["ties"] {
  const classes = new Map(tieTypes.map((type) => [type.id, type.class]));
  return {
    all: ties.length,
    byClass: countAll(ties.map(({type}) => classes.get(type) ?? "")),
    byCertainty: countIn(
      CERTAINTIES,
      ties.map(({certainty}) => certainty)
    ),
    byStance: countIn(
      STANCES,
      ties.map(({stance}) => stance)
    )
  };
}

function edgeCounts(network: Network): StudyStats["edges"] {
  const tie = network.filterEdges((_, {layer}) => layer === "tie").length;
  return {tie, coOccurrence: network.size - tie};
}

/** Each stretch of text once, however many pairs it bears. */
function distinctPassages(network: Network): PassageEvidence[] {
  const passages = new Map<string, PassageEvidence>();
  network.forEachEdge((_, edge) => {
    if (edge.layer !== "co-occurrence") return;
    for (const passage of edge.evidence)
      passages.set(JSON.stringify([passage.source, passage.start, passage.end]), passage);
  });
  return [...passages.values()];
}

/** One count for each word of a vocabulary, zero included. */
function countIn(words: readonly string[], names: readonly string[]): Count[] {
  const counts = countEach(names);
  return words.map((name) => ({name, count: counts.get(name) ?? 0}));
}

const countAll = (names: readonly string[]): Count[] =>
  [...countEach(names)]
    .map(([name, count]) => ({name, count}))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));

function personsWithoutEvidence({entities, ties}: Study, mentions: readonly Mention[]): string[] {
  const tied = ties.flatMap(({from, to}) => [from, to]);
  const named = mentions.flatMap(({entity, rivals}) =>
    entity === null ? rivals.map((rival) => rival.entity) : [entity]
  );
  const met = new Set([...tied, ...named]);
  return entities.filter(({id, kind}) => kind === "person" && !met.has(id)).map(({id}) => id);
}

function coverageBySource(
  {sources, ties}: Study,
  passages: readonly PassageEvidence[],
  mentions: readonly Mention[]
): SourceCoverage[] {
  const [byTie, byPassage, byMention] = [
    countEach(ties.flatMap(({source}) => source ?? [])),
    countEach(passages.map(({source}) => source)),
    countEach(mentions.map(({source}) => source))
  ];
  return sources.map(({id}) => ({
    source: id,
    ties: byTie.get(id) ?? 0,
    passages: byPassage.get(id) ?? 0,
    mentions: byMention.get(id) ?? 0
  }));
}
