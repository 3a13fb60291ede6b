import {formatDate} from "../core/model/formatDate.ts";
import type {EdgeAttributes, Network, PassageEvidence} from "../core/model/network.ts";
import type {Study, TieType} from "../core/model/study.ts";
import {passagePieces} from "../core/network/passagePieces.ts";
import {passageReader, type Readings} from "../core/network/passageReader.ts";
import {picture} from "../words/en/picture.ts";
import type {Language} from "../words/language.ts";
import {charactersOf, paragraphName, referenceWriter} from "./evidenceWords.ts";
import {spanInWords} from "./spanInWords.ts";
import type {ViewerPair, ViewerPassage, ViewerTie} from "./viewerData.ts";

export interface EvidenceInput {
  study: Study;
  network: Network;
  readings: Readings;
  /** Node key → its number on the page. */
  numbers: ReadonlyMap<string, number>;
  edges: ReadonlySet<string>;
  edgeColour(key: string): number;
  language: Language;
}

/** What each pair of nodes rests on; a passage that several pairs share is kept once. */
export function viewerEvidence(input: EvidenceInput): {pairs: ViewerPair[]; passages: ViewerPassage[]} {
  const {study, network, numbers, edges} = input;
  const shelf = passageShelf(input);
  const tieOf = tieWriter(study, input.language);
  const pairs = new Map<string, ViewerPair>();
  network.forEachEdge((key, edge, from, to) => {
    const [first, second] = [numbers.get(from), numbers.get(to)];
    if (!edges.has(key) || first === undefined || second === undefined || first === second) return;
    const [a, b] = first < second ? [first, second] : [second, first];
    const pair = pairs.get(`${a} ${b}`) ?? {a, b, ties: [], passages: []};
    pairs.set(`${a} ${b}`, pair);
    if (edge.layer === "co-occurrence") pair.passages.push(...edge.evidence.map((evidence) => shelf.number(evidence)));
    else
      pair.ties.push({
        back: first !== a,
        directed: network.isDirected(key),
        colour: input.edgeColour(key),
        ...tieOf(edge)
      });
  });
  return {pairs: [...pairs.values()], passages: shelf.passages};
}

/** Longest passage on the page, UTF-16 units, before only what stands near the names is kept. */
const MOST_WORDS = 1200;

function passageShelf({study, network, readings, numbers, language}: EvidenceInput) {
  const read = passageReader(study, readings);
  const byId = new Map([...numbers].map(([key, number]) => [network.getNodeAttribute(key, "id"), number]));
  const titles = new Map(study.sources.map(({id, title}) => [id, title || id]));
  const known = new Map<string, number>();
  const passages: ViewerPassage[] = [];
  const write = (evidence: PassageEvidence): ViewerPassage => {
    const passage = read(evidence, byId.keys());
    const title = titles.get(evidence.source) ?? evidence.source;
    if (!passage) return {place: charactersOf(title, evidence, language), pieces: []};
    const date = passage.date === null ? "" : formatDate(passage.date, language);
    return {
      place: [title, paragraphName(passage, language), date].filter((word) => word !== "").join(", "),
      pieces: passagePieces(passage.text, passage.marks, MOST_WORDS).map(({text, entity}) =>
        entity === null ? [text] : [text, byId.get(entity)!]
      )
    };
  };
  return {
    passages,
    number(evidence: PassageEvidence): number {
      const key = JSON.stringify([evidence.source, evidence.start, evidence.end]);
      const number = known.get(key) ?? passages.push(write(evidence)) - 1;
      known.set(key, number);
      return number;
    }
  };
}

function tieWriter(
  study: Study,
  language: Language
): (tie: EdgeAttributes & {layer: "tie"}) => Pick<ViewerTie, "label" | "qualities" | "references"> {
  const types = new Map<string, TieType>(study.tieTypes.map((type) => [type.id, type]));
  const reference = referenceWriter(study);
  const t = language.words(picture);
  return ({type, start, end, certainty, stance, evidence}) => ({
    label: types.get(type)?.label || type,
    qualities: [
      spanInWords({start, end}, language),
      certainty === "stated" ? "" : t[certainty],
      stance === "asserted" ? "" : t[stance]
    ]
      .filter((word) => word !== "")
      .join(", "),
    references: evidence.map(reference)
  });
}
