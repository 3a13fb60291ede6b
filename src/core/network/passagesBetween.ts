import type {Network, PassageEvidence} from "../model/network.ts";
import type {Study} from "../model/study.ts";

/**
 * The passages that name both of two nodes, those of their co-occurrences, in the study's order of sources and in
 * reading order within each. Of passages that begin and end at the same place one remains. Filters do not come into it.
 */
export function passagesBetween(network: Network, study: Study, node: string, other: string): PassageEvidence[] {
  const passages: PassageEvidence[] = [];
  network.forEachEdge(node, (_edge, attributes, from, to) => {
    if (attributes.layer === "co-occurrence" && (from === node ? to : from) === other)
      for (const passage of attributes.evidence) passages.push(passage); // too many to be arguments of one call
  });
  const ranks = new Map(study.sources.map(({id}, i) => [id, i]));
  const rank = ({source}: PassageEvidence) => ranks.get(source) ?? ranks.size;
  passages.sort((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
  return passages.filter((passage, i) => !isSame(passage, passages[i - 1]));
}

const isSame = (a: PassageEvidence, b: PassageEvidence | undefined): boolean =>
  a.source === b?.source && a.start === b.start && a.end === b.end;
