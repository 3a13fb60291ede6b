import fc from "fast-check";
import {expect, it} from "vitest";
import type {Stance, Study} from "../../../src/core/model/study.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {contestedTies} from "../../../src/core/network/contestedTies.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {HIDDEN, SHOWN} from "../../../src/core/network/visiblePart.ts";
import {entity, study, studyTie, tieType} from "../../fixtures/smallNetwork.ts";

interface Claim {
  pair: readonly [string, string];
  type: string;
  stance: Stance;
  source: string | null;
}

/** Of each edge in the order of the network: the claim it stands for and whether it is contested. */
function contested(claims: readonly Claim[], hidden: ReadonlySet<number> = new Set()) {
  const facts: Study = study({
    entities: ["a", "b", "c"].map((id) => entity(id)),
    tieTypes: [tieType("ally"), tieType("taught", {directed: true})],
    ties: claims.map(({pair: [from, to], type, stance, source}, i) =>
      studyTie(from, to, type, {stance, source, start: String(1900 + i)})
    )
  });
  const {network} = buildNetwork(facts);
  const typed = typedNetwork(network);
  const states = Uint8Array.from(typed.layers, (_, i) => (hidden.has(i) ? HIDDEN : SHOWN));
  const found = contestedTies(typed, states, (type) => type === "taught");
  const years = network.mapEdges((_edge, {start}) => start ?? "");
  return claims.map((_, i) => found[years.indexOf(String(1900 + i))]);
}

const ally = (stance: Stance, source: string | null, pair: readonly [string, string] = ["a", "b"]): Claim => ({
  pair,
  type: "ally",
  stance,
  source
});

it("contestedTies marks what one source asserts and another denies, whichever way an undirected tie is written", () => {
  expect(contested([ally("asserted", "s"), ally("denied", "t"), ally("asserted", "s", ["a", "c"])])).toEqual([1, 1, 0]);
  expect(contested([ally("asserted", "s"), ally("denied", "t", ["b", "a"])])).toEqual([1, 1]);
  expect(contested([ally("coerced", "s"), ally("denied", "t")])).toEqual([0, 0]);
});

it("contestedTies leaves alone what one source says and takes back, what is hidden, and ties the other way", () => {
  expect(contested([ally("asserted", "s"), ally("denied", "s")])).toEqual([0, 0]);
  expect(contested([ally("asserted", "s"), ally("denied", "t")], new Set([0]))).toEqual([0, 0]);
  const taught = (stance: Stance, source: string, pair: readonly [string, string]): Claim => ({
    ...ally(stance, source, pair),
    type: "taught"
  });
  expect(contested([taught("asserted", "s", ["a", "b"]), taught("denied", "t", ["b", "a"])])).toEqual([0, 0]);
});

it("contestedTies agrees with looking at every two ties", () => {
  const claim = fc.record({
    pair: fc.constantFrom(["a", "b"] as const, ["b", "a"] as const, ["a", "c"] as const),
    type: fc.constantFrom("ally", "taught"),
    stance: fc.constantFrom("asserted" as const, "denied" as const, "coerced" as const),
    source: fc.constantFrom("s", "t")
  });
  fc.assert(
    fc.property(fc.array(claim, {maxLength: 8}), (claims) => {
      const isSame = (p: Claim, q: Claim) =>
        p.type === q.type &&
        (p.type === "taught"
          ? p.pair.join() === q.pair.join()
          : [...p.pair].sort().join() === [...q.pair].sort().join());
      const expected = claims.map((one) =>
        Number(
          claims.some(
            (other) =>
              isSame(one, other) &&
              one.source !== other.source &&
              [one.stance, other.stance].sort().join() === "asserted,denied"
          )
        )
      );
      expect(contested(claims)).toEqual(expected);
    })
  );
});
