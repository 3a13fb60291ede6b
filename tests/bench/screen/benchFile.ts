// The bench's networks as files of another program.

import {random} from "../../../src/core/base/random.ts";
import type {NetworkFile, ValueColumn} from "../../../src/core/read/networks/networkFile.ts";
import {type FactionNetwork, factionNetwork} from "../layout/factionNetwork.ts";
import {SIZES, type Size} from "./steps.ts";

export const TYPES = 12;
export const YEARS = {first: 1900, count: 50};

/** The seeded network of a size. */
export function networkOf(size: Size): FactionNetwork {
  const [nodes, edges, factions] = SIZES[size];
  return factionNetwork(size, nodes, edges, factions);
}

/** The network as a file of another program would have it: placed by faction, typed and dated by chance. */
export function fileOf({nodeCount, ends, factions}: FactionNetwork, name: string): NetworkFile {
  const chance = random(7);
  const edgeCount = ends.length / 2;
  const some = (of: number) => Uint32Array.from({length: edgeCount}, () => 1 + Math.floor(chance() * of));
  const words = (count: number, word: (i: number) => string) => ["", ...Array.from({length: count}, (_, i) => word(i))];
  const column = (called: string, list: string[], values: Uint32Array): ValueColumn => ({
    name: called,
    words: list,
    values
  });
  const places = new Float64Array(2 * nodeCount);
  for (let i = 0; i < nodeCount; i++) {
    const [row, rest] = [Math.floor(factions[i]! / 5), factions[i]! % 5];
    places[2 * i] = 1200 * rest + 1000 * chance();
    places[2 * i + 1] = 1200 * row + 1000 * chance();
  }
  const count = Math.max(...factions) + 1;
  return {
    ...{file: `${name}.gexf`, title: name, description: ""},
    nodes: {
      ids: Array.from({length: nodeCount}, (_, i) => `id ${i}`),
      labels: Array.from({length: nodeCount}, (_, i) => `Person ${i}`),
      places,
      colours: new Int32Array(nodeCount).fill(-1),
      lines: new Uint32Array(nodeCount),
      columns: [
        column(
          "faction",
          words(count, (i) => `faction ${i}`),
          Uint32Array.from(factions, (faction) => faction + 1)
        )
      ]
    },
    edges: {
      ends,
      directed: new Uint8Array(edgeCount),
      weights: new Float64Array(edgeCount).fill(1),
      lines: new Uint32Array(edgeCount),
      type: column(
        "type",
        words(TYPES, (i) => `type ${i}`),
        some(TYPES)
      ),
      start: column(
        "start",
        words(YEARS.count, (i) => String(YEARS.first + i)),
        some(YEARS.count)
      ),
      end: column("end", [""], new Uint32Array(edgeCount)),
      columns: []
    }
  };
}

/** The same as GEXF, without places: its reader has to lay it out. */
export function gexfOf({title, nodes, edges}: NetworkFile): string {
  const [faction] = nodes.columns;
  const value = (of: number, {words, values}: ValueColumn, i: number) =>
    `<attvalue for="${of}" value="${words[values[i]!]}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><description>${title}</description></meta>`,
    '<graph defaultedgetype="undirected"><attributes class="node"><attribute id="0" title="faction" type="string"/>',
    '</attributes><attributes class="edge"><attribute id="0" title="type" type="string"/>',
    '<attribute id="1" title="start" type="string"/></attributes><nodes>',
    ...nodes.ids.map(
      (id, i) => `<node id="${id}" label="${nodes.labels[i]}"><attvalues>${value(0, faction!, i)}</attvalues></node>`
    ),
    "</nodes><edges>",
    ...Array.from(edges.lines, (_, i) => {
      const [from, to] = [nodes.ids[edges.ends[2 * i]!], nodes.ids[edges.ends[2 * i + 1]!]];
      const values = value(0, edges.type, i) + value(1, edges.start, i);
      return `<edge id="${i}" source="${from}" target="${to}"><attvalues>${values}</attvalues></edge>`;
    }),
    "</edges></graph></gexf>"
  ].join("\n");
}
