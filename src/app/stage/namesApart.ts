import type {Point} from "../../core/scene/scene.ts";

/** A group's name on the stage, px: `at` is the middle of its foot. */
export interface SetName {
  text: string;
  at: Point;
  /** Half its width. */
  half: number;
}

/** What a name takes above its foot. */
export const NAME_HEIGHT = 20;

/** Names none of which lies over another: a later one goes up until it is free of those before. */
export function namesApart(names: readonly SetName[]): SetName[] {
  const set: SetName[] = [];
  for (const {text, half, at} of names) {
    const [x, y] = at;
    let foot = y;
    const inTheWay = () =>
      set.find(({at: [ox, oy], half: other}) => Math.abs(ox - x) < half + other && Math.abs(oy - foot) < NAME_HEIGHT);
    for (let other = inTheWay(); other; other = inTheWay()) foot = other.at[1] - NAME_HEIGHT;
    set.push({text, half, at: [x, foot]});
  }
  return set;
}
