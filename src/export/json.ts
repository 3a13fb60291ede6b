import type {Network} from "../core/model/network.ts";

/**
 * The network in Graphology's own serialisation (`Graph.from` reads it back), one node or edge a line, so that two
 * versions can be compared line by line. Ends with a line end.
 */
export function toJson(network: Network): string {
  const {attributes, options, nodes, edges} = network.export();
  const lines = [
    `"attributes":${JSON.stringify(attributes)}`,
    `"options":${JSON.stringify(options)}`,
    `"nodes":${list(nodes)}`,
    `"edges":${list(edges)}`
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

const list = (records: readonly object[]): string =>
  records.length === 0 ? "[]" : `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]`;
