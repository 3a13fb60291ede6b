// Where an arrow key leads among lines that leave one place in all directions. Screen coordinates: y runs down.

export interface Place {
  x: number;
  y: number;
}

export type Arrow = "ArrowRight" | "ArrowDown" | "ArrowLeft" | "ArrowUp";

const BEARINGS: Readonly<Record<Arrow, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2
};

/** Of the ends of lines, the one nearest to an arrow's bearing, and among those as near the nearest; −1 where there is none. */
export function firstLine(from: Place, ends: readonly Place[], arrow: Arrow): number {
  let [best, least] = [-1, Infinity];
  ends.forEach((end, i) => {
    const off = Math.abs(turn(BEARINGS[arrow], bearing(from, end)));
    const far = off + 1e-6 * Math.hypot(end.x - from.x, end.y - from.y);
    if (far < least) [best, least] = [i, far];
  });
  return best;
}

/**
 * From a line on: `on` to its end where the arrow points along it, `back` where it points against it; across it, the
 * number of the next line that way round, so that every line can be reached.
 */
export function nextLine(from: Place, ends: readonly Place[], current: number, arrow: Arrow): "on" | "back" | number {
  const end = ends[current];
  if (!end) return firstLine(from, ends, arrow);
  const here = bearing(from, end);
  const asked = turn(here, BEARINGS[arrow]);
  // Half-open sectors: of a line that runs just between two arrows one leads on and the other turns.
  if (asked > -Math.PI / 4 + TINY && asked <= Math.PI / 4 + TINY) return "on";
  if (asked > (3 * Math.PI) / 4 + TINY || asked <= (-3 * Math.PI) / 4 + TINY) return "back";
  const way = Math.sign(asked);
  const order = ends.map((_, i) => i).sort((a, b) => bearing(from, ends[a]!) - bearing(from, ends[b]!) || a - b);
  const at = order.indexOf(current);
  return order[(at + way + order.length) % order.length]!;
}

const TINY = 1e-9;

const bearing = (from: Place, to: Place): number => Math.atan2(to.y - from.y, to.x - from.x);

/** From one bearing to another the shorter way round, in (−π, π]; clockwise on the screen is positive. */
function turn(from: number, to: number): number {
  const by = (to - from) % (2 * Math.PI);
  if (by > Math.PI) return by - 2 * Math.PI;
  return by <= -Math.PI ? by + 2 * Math.PI : by;
}
