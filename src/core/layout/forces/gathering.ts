import type {Lists} from "../../network/typedNetwork.ts";
import type {Bodies, Force} from "../bodies.ts";

/** Draws each body to the middle of its groups; a small group pulls harder than a large one. */
export function gathering({x, y, vx, vy}: Bodies, {offsets, items}: Lists, strength: number): Force {
  return (alpha) => {
    for (let group = 0; group + 1 < offsets.length; group++) {
      const [start, end] = [offsets[group]!, offsets[group + 1]!];
      const size = end - start;
      if (size < 2) continue;
      let [middleX, middleY] = [0, 0];
      for (let i = start; i < end; i++) {
        middleX += x[items[i]!]! / size;
        middleY += y[items[i]!]! / size;
      }
      const pull = (strength * alpha) / size;
      for (let i = start; i < end; i++) {
        const member = items[i]!;
        vx[member]! += (middleX - x[member]!) * pull;
        vy[member]! += (middleY - y[member]!) * pull;
      }
    }
  };
}
