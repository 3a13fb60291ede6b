/** A loop over all edges, together with the array of bodies that it works on. */
export interface EdgeLoop {
  /** So many numbers a body, side by side: one look at memory a body. */
  bodies: Float64Array;
  run(alpha: number): void;
}
