import type {SimulationNodeDatum} from "d3-force";
import {createManyBody, type RepulsionLaw} from "./manyBody.ts";

/** What d3's nodes do to one another where some push and others pull. */
export interface SignedField {
  /** How strong node i is: what pushes is below 0, as in d3; what is not a number does nothing. */
  setStrengths(strengthOf: (i: number) => number): void;
  /** Adds to each node's speed what it feels, times `alpha`. Who stands nowhere neither feels nor is felt. */
  addTo(nodes: readonly SimulationNodeDatum[], alpha: number): void;
}

/** Masses in a many-body sum are never negative, so what pushes and what pulls are summed up each for itself. */
export function createSignedField(nodeCount: number, law: Partial<RepulsionLaw>): SignedField {
  const manyBody = createManyBody(nodeCount, law);
  const column = () => new Float64Array(nodeCount);
  const [x, y, fieldX, fieldY] = [column(), column(), column(), column()];
  const pushing = {masses: column(), sign: 1};
  const pulling = {masses: column(), sign: -1};
  return {
    setStrengths(strengthOf) {
      for (let i = 0; i < nodeCount; i++) {
        const strength = strengthOf(i);
        pushing.masses[i] = Math.max(0, -strength) || 0;
        pulling.masses[i] = Math.max(0, strength) || 0;
      }
    },
    addTo(nodes, alpha) {
      nodes.forEach((node, i) => {
        x[i] = isSomewhere(node) ? node.x : 0;
        y[i] = isSomewhere(node) ? node.y : 0;
      });
      for (const {masses, sign} of [pushing, pulling]) {
        const present = masses.map((mass, i) => (isSomewhere(nodes[i]!) ? mass : 0));
        if (present.every((mass) => mass === 0)) continue;
        manyBody.field(x, y, present, fieldX, fieldY);
        nodes.forEach((node, i) => {
          if (!isSomewhere(node)) return;
          node.vx = (node.vx ?? 0) + fieldX[i]! * sign * alpha;
          node.vy = (node.vy ?? 0) + fieldY[i]! * sign * alpha;
        });
      }
    }
  };
}

const isSomewhere = (node: SimulationNodeDatum): node is SimulationNodeDatum & {x: number; y: number} =>
  Math.abs(node.x ?? Number.NaN) < 1e75 && Math.abs(node.y ?? Number.NaN) < 1e75;
