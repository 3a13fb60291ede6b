import fc from "fast-check";
import {expect, it} from "vitest";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {shownOfClasses} from "../../../src/core/network/shownOfClasses.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {GHOST, HIDDEN, SHOWN, type VisiblePart, visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const facts = study({groups: [group("red"), group("blue")]});
const names = ["a", "b", "c", "d", "e"];

/** The same counts by going through all edges. */
function counted({typed, edgeStates}: VisiblePart) {
  const degrees = typed.kinds.reduce((all) => [...all, 0], [] as number[]);
  const counts = {ties: 0, coOccurrences: 0, ghosts: 0};
  edgeStates.forEach((state, edge) => {
    const isTie = typed.layers[edge] === 1;
    if (state === SHOWN) counts[isTie ? "ties" : "coOccurrences"]++;
    if (state === GHOST) counts.ghosts++;
    if (state !== HIDDEN) for (const end of typed.ends.slice(2 * edge, 2 * edge + 2)) degrees[end]! += isTie ? 3 : 1;
  });
  return {...counts, degrees};
}

const classesOf = ({typed: {classes}}: VisiblePart): number[][] =>
  [...classes.offsets.slice(1)].map((to, c) => [...classes.edges.slice(classes.offsets[c], to)]);

const step: fc.Arbitrary<Partial<View>> = fc.oneof(
  fc.record({hiddenTypes: fc.subarray(["ally", "kin"]), isolation: fc.constant(null)}),
  fc.record({layers: fc.record({tie: fc.boolean(), coOccurrence: fc.boolean()}), unconnected: fc.boolean()}),
  fc.record({
    isolation: fc
      .tuple(fc.constantFrom("red", "blue"), fc.constantFrom("inside", "boundary", "between"), fc.boolean())
      .map(([id, rule, isGhosted]) =>
        isolationOf([id], {rule: rule as "inside", display: isGhosted ? "ghost" : "hide"})
      )
  })
);

it("visiblePart counts its edges, and the edges of each node, the same after any views as by going through all", () => {
  const end = fc.constantFrom(...names);
  const edge = fc.tuple(end, end, fc.constantFrom({type: "ally"}, {type: "kin"}, coOccurrence(2)));
  const groups = fc.array(fc.subarray(["red", "blue"]), {minLength: 5, maxLength: 5});
  fc.assert(
    fc.property(groups, fc.array(edge, {maxLength: 9}), fc.array(step, {maxLength: 6}), (of, edges, steps) => {
      const network = networkOf(Object.fromEntries(names.map((name, i) => [name, of[i]!])), edges);
      let view: View = DEFAULT_VIEW;
      for (const change of [{}, ...steps]) {
        view = {...view, ...change};
        const part = visiblePart(network, facts, view);
        const {degrees, ...counts} = counted(part);
        expect([...part.degrees]).toEqual(degrees);
        expect(counts).toEqual({
          ties: part.ties.shown,
          coOccurrences: part.coOccurrences.shown,
          ghosts: part.ghostEdges.size
        });
        expect([...shownOfClasses(part)]).toEqual(
          classesOf(part).map((edges) => edges.filter((edge) => part.edgeStates[edge] === SHOWN).length)
        );
        expect(part.ties.total + part.coOccurrences.total).toBe(typedNetwork(network).layers.length);
      }
    }),
    {numRuns: 50}
  );
});
