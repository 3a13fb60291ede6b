import {compare} from "../core/base/compare.ts";
import type {Network} from "../core/model/network.ts";
import type {Source, Study} from "../core/model/study.ts";
import type {Readings} from "../core/network/passageReader.ts";
import type {VisiblePart} from "../core/network/visiblePart.ts";
import {edgeTitle} from "../core/scene/markTitles.ts";
import type {Scene} from "../core/scene/scene.ts";
import {page} from "../words/en/page.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import {evidenceWords} from "./evidenceWords.ts";

export interface NotesInput {
  scene: Scene;
  study: Study;
  network: Network;
  part: VisiblePart;
  /** What reading the texts gave: the words of the passages. */
  readings: Readings;
  sources: readonly Source[];
  /** English where absent. */
  language?: Language | undefined;
}

/** Notes longer than this are cut between two ties, UTF-16 units: no speaker reads more, and programs grow slow. */
const LONGEST = 40_000;

/** What the speaker sees under a slide: the picture in words, what each tie rests on, and the sources in full. */
export function slideNotes(input: NotesInput): string {
  const {scene, sources, language = ENGLISH} = input;
  const cited = sources.map(({citation, title, id}) => citation || title || id);
  const head = [scene.description, ""];
  const tail = cited.length > 0 ? ["", language.words(page).sources, ...cited] : [];
  const room = LONGEST - [...head, ...tail].join("\n").length;
  return [...head, ...evidenceLines(input, language, room), ...tail].join("\n").trimEnd();
}

/** A tie a line, what it rests on below it; those that rest on most come first, stated ties before names together. */
function evidenceLines({study, network, part, readings}: NotesInput, language: Language, room: number): string[] {
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const words = evidenceWords(network, study, readings, language);
  const edges = [...part.edges]
    .map((key) => ({key, edge: network.getEdgeAttributes(key), title: edgeTitle(network, key, types, language)}))
    .sort(
      (a, b) =>
        Number(a.edge.layer !== "tie") - Number(b.edge.layer !== "tie") ||
        b.edge.weight - a.edge.weight ||
        compare(a.title, b.title)
    );
  const lines: string[] = [];
  let left = room;
  for (const [i, {key, edge, title}] of edges.entries()) {
    const block = [title, ...words(edge, key).map((word) => `    ${word}`)];
    left -= block.join("\n").length + 1;
    if (left < 0) return [...lines, language.words(page).andMore({count: edges.length - i})];
    lines.push(...block);
  }
  return lines;
}
