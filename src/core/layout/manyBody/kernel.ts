import type {BodyTree} from "./bodyTree.ts";
import {gather} from "./gather.ts";
import type {RepulsionLaw} from "./nearField.ts";
import {repel} from "./repel.ts";

/** The two steps of a many-body sum that are worth doing in another language. */
export interface Kernel {
  /** Describes all cells where their bodies stand now; gives the radii of all leaves, in sum. */
  gather(tree: BodyTree): number;
  /** Fills the fields of the tree that it gathered last. */
  repel(tree: BodyTree, law: RepulsionLaw): void;
}

/** The reference, which runs everywhere; `wasmKernel` gives the same bits. */
export const plainKernel: Kernel = {gather, repel};
