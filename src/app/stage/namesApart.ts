import type {Point} from "../../core/scene/scene.ts";

/** Where a name stands on the stage, px: `at` is the middle of its foot. */
export interface NamePlace {
  at: Point;
  /** Half its width. */
  half: number;
}

/** What a name takes above its foot. */
export const NAME_HEIGHT = 20;

/** Names none of which lies over another: a later one goes up until it is free of those before. */
export function namesApart<Name extends NamePlace>(names: readonly Name[]): Name[] {
  const set: Name[] = [];
  for (const name of names) {
    const {half} = name;
    const [x, y] = name.at;
    let foot = y;
    const inTheWay = () =>
      set.find(({at: [ox, oy], half: other}) => Math.abs(ox - x) < half + other && Math.abs(oy - foot) < NAME_HEIGHT);
    for (let other = inTheWay(); other; other = inTheWay()) foot = other.at[1] - NAME_HEIGHT;
    set.push({...name, at: [x, foot]});
  }
  return set;
}
