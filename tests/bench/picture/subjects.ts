import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {MultiGraph} from "graphology";
import {random} from "../../../src/core/base/random.ts";
import {assignLayout} from "../../../src/core/layout/assignLayout.ts";
import type {EdgeAttributes, Network, NodeAttributes} from "../../../src/core/model/network.ts";
import type {Entity, Study} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW, firstView, type View} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import type {Readings} from "../../../src/core/network/passageReader.ts";
import type {FontFiles} from "../../../src/core/scene/typeface.ts";
import {smilga} from "../../fixtures/smilga.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";
import {factionNetwork} from "../layout/factionNetwork.ts";

/** Something to draw, with places. */
export interface Subject {
  name: string;
  study: Study;
  network: Network;
  view: View;
  readings: Readings;
}

/** The first study in its first view. */
export function studySubject(): Subject {
  const study = smilga();
  const {network, ...readings} = buildNetwork(study, {window: {unit: "paragraph"}});
  const view = firstView(study);
  assignLayout(network, study, view);
  return {name: "study", study, network, view, readings};
}

/** A seeded network of factions on a wide ring. Its people are named in one text too often to be read: no passages. */
export function largeSubject(name: string, nodeCount: number, edgeCount: number): Subject {
  const factionCount = 20;
  const {ends, factions} = factionNetwork(name, nodeCount, edgeCount, factionCount);
  const chance = random(7);
  const network: Network = new MultiGraph<NodeAttributes, EdgeAttributes>({type: "mixed"});
  const entities = Array.from({length: nodeCount}, (_, i) => person(i));
  entities.forEach(({id}, i) => {
    const turn = (2 * Math.PI * factions[i]!) / factionCount;
    const place = (at: number) => 600 * at + 300 * (chance() + chance() - 1);
    network.addNode(`n${i}`, {
      ...{id, label: id, aliases: [], kind: "person", born: null, died: null, groups: [], mentionCount: 1},
      ...{x: place(Math.cos(turn)), y: place(Math.sin(turn))}
    });
  });
  for (let i = 0; i < ends.length / 2; i++) {
    network.addUndirectedEdgeWithKey(`e${i}`, `n${ends[2 * i]}`, `n${ends[2 * i + 1]}`, {
      ...{layer: "co-occurrence", weight: 1, start: null, end: null, statistics: statisticsOf({})},
      evidence: [{source: "text", start: 0, end: 1}]
    });
  }
  const study: Study = {
    ...{title: name, description: "", language: "en", sources: [], entities, groups: [], memberships: []},
    ...{tieTypes: [], ties: [], views: []}
  };
  return {name, study, network, view: DEFAULT_VIEW, readings: {mentions: [], segmentations: []}};
}

const person = (i: number): Entity => ({
  ...{id: `Person ${i}`, name: `Person ${i}`, kind: "person", aliases: [], born: null, died: null, sameAs: []},
  ...{note: "", extra: new Map()}
});

const {resolve} = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${name}.ttf`)));

/** What pictures are made with. */
export const fontFiles = (): FontFiles => ({
  sans400: font("source-sans-3/400Regular/SourceSans3_400Regular"),
  sans600: font("source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
  serif400: font("source-serif-4/400Regular/SourceSerif4_400Regular"),
  serif600: font("source-serif-4/600SemiBold/SourceSerif4_600SemiBold")
});
