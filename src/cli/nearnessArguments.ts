// What can be asked on the command line of the lines between those who are named together.

import {type Command, InvalidArgumentError, Option} from "commander";
import type {Network} from "../core/model/network.ts";
import {
  BACKBONE_METHODS,
  type Backbone,
  DEFAULT_VIEW,
  LINE_WEIGHTS,
  type LineWeight,
  type View
} from "../core/model/view.ts";
import {passesTest, testedBy} from "../core/network/lineTest.ts";
import {UsageError} from "./usageError.ts";

/** As commander gives them; what was not typed is absent. */
export interface NearnessArguments {
  weight?: LineWeight;
  keep?: Backbone["method"];
  alpha?: number;
}

/** Adds what a network and a picture can be asked to a command. */
export const addNearnessArguments = (command: Command): Command =>
  command
    .addOption(
      new Option("--weight <measure>", "what lines between names weigh (default: passages)").choices(LINE_WEIGHTS)
    )
    .addOption(
      new Option("--keep <test>", "keep only lines between names that this test keeps").choices(BACKBONE_METHODS)
    )
    .option("--alpha <p>", "the probability up to which it keeps them (default: 0.05)", probability);

/**
 * The view with these lines; what was not typed is as the view has it.
 * @throws UsageError for an alpha with no test to go with.
 */
export function withNearness(view: View, {weight, keep, alpha}: NearnessArguments): View {
  const method = keep ?? view.backbone?.method;
  if (alpha !== undefined && !method) throw new UsageError("--alpha says how strict a test is: name it with --keep");
  return {
    ...view,
    lineWeight: weight ?? view.lineWeight,
    backbone: method ? {method, alpha: alpha ?? view.backbone?.alpha ?? 0.05} : null
  };
}

/** Gives every co-occurrence the statistic for its weight, in place of the number of passages. */
export function assignWeights(network: Network, weight: LineWeight): void {
  if (weight === "passages") return;
  network.updateEachEdgeAttributes((_edge, edge) =>
    edge.layer === "co-occurrence" ? {...edge, weight: edge.statistics[weight]} : edge
  );
}

/**
 * Takes out of a network the lines between names that this test does not keep; ties stay, and so does everybody.
 * @throws UsageError for an alpha with no test to go with.
 */
export function keepLines(network: Network, asked: NearnessArguments): void {
  const {backbone} = withNearness(DEFAULT_VIEW, asked);
  if (!backbone) return;
  const cut = network.filterEdges(
    (_edge, edge) =>
      edge.layer === "co-occurrence" &&
      !passesTest(backbone, edge.statistics[testedBy(backbone.method)] ?? Number.NaN, edge.weight)
  );
  for (const edge of cut) network.dropEdge(edge);
}

function probability(text: string): number {
  const value = /^(?:0?\.\d{1,12}|1)$/.test(text) ? Number(text) : 0;
  if (value > 0) return value;
  throw new InvalidArgumentError("Expected a probability: a number above 0 and up to 1.");
}
