import type {Network, NodeAttributes} from "../model/network.ts";

const known = new WeakMap<Network, readonly NodeAttributes[]>();

/** The attributes of all nodes in their order: the network's own objects, so that positions in them are those of now. */
export function nodeFacts(network: Network): readonly NodeAttributes[] {
  const before = known.get(network);
  if (before && before.length === network.order) return before;
  const facts = network.mapNodes((_key, attributes) => attributes);
  known.set(network, facts);
  return facts;
}
