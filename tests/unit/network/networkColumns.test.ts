import fc from "fast-check";
import {expect, it} from "vitest";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {networkColumns, networkOfColumns} from "../../../src/core/network/networkColumns.ts";
import {nodeFacts} from "../../../src/core/network/nodeFacts.ts";
import {coOccurrence, entity, networkOf, study, studyTie} from "../../fixtures/smallNetwork.ts";

const PEOPLE = ["ada", "ben", "__proto__", "dun"];

/** A tie of chance; few different ones, so that many say the same. */
const tie = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.constantFrom(...PEOPLE),
    fc.constantFrom("ally", "arrested", "no such type"),
    fc.constantFrom(null, "1917", "1918-05~"),
    fc.constantFrom("", "p. 7 “ü” </script>")
  )
  .map(([from, to, type, start, locator]) => studyTie(from, to, type, {start, locator}));

it("networkOfColumns(networkColumns(network)) is the network again, with all that its edges say", () => {
  fc.assert(
    fc.property(fc.array(tie, {minLength: 1, maxLength: 12}), (ties) => {
      const {network} = buildNetwork(study({entities: PEOPLE.map((id) => entity(id)), ties}));
      const columns = structuredClone(networkColumns(network))!;
      expect(networkOfColumns(columns, nodeFacts(network)).export()).toEqual(network.export());
    })
  );
});

it("networkColumns writes once what several edges say", () => {
  const ties = ["ben", "dun"].map((other) => studyTie("ada", other, "ally", {start: "1917"}));
  const {network} = buildNetwork(study({entities: PEOPLE.map((id) => entity(id)), ties}));
  const {starts, texts} = networkColumns(network)!.says;
  expect([starts.length, [...texts]]).toEqual([2, [0, 0]]);
});

it("networkColumns is null for co-occurrences, and for keys that are not by number", () => {
  const {network} = buildNetwork(study({entities: [entity("ada")]}));
  network.addNode("n1", {...network.getNodeAttributes("n0"), id: "ben"});
  network.addEdgeWithKey("e0", "n0", "n1", coOccurrence(2) as never);
  expect(networkColumns(network)).toBeNull();
  expect(networkColumns(networkOf({a: [], b: []}, [["a", "b"]]))).toBeNull();
});
