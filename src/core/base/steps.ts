/** Work in steps: whoever runs it may do something else between them. */
export type Steps<Result> = Generator<void, Result>;

/** Items between two steps: a fraction of a frame's work, whatever is done with each. */
const CHUNK = 2000;

/** `items.map(make)`, in steps. */
export function* mapSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made
): Steps<Made[]> {
  const made: Made[] = [];
  for (let i = 0; i < items.length; i++) {
    if (i % CHUNK === CHUNK - 1) yield;
    made.push(make(items[i]!, i));
  }
  return made;
}

/** Does something with each of `items`, in steps. */
export function* eachInSteps<Item>(items: readonly Item[], act: (item: Item) => void): Steps<void> {
  for (let i = 0; i < items.length; i++) {
    if (i % CHUNK === CHUNK - 1) yield;
    act(items[i]!);
  }
}

/** `items` sorted, in steps: runs of CHUNK by themselves, then pairs of runs joined. Equal items keep their order. */
export function* sortSteps<Item>(items: readonly Item[], order: (a: Item, b: Item) => number): Steps<Item[]> {
  let from: Item[] = [];
  for (let i = 0; i < items.length; i += CHUNK) {
    for (const item of items.slice(i, i + CHUNK).sort(order)) from.push(item);
    yield;
  }
  for (let run = CHUNK; run < from.length; run *= 2) {
    const to: Item[] = [];
    for (let start = 0; start < from.length; start += 2 * run) {
      const [middle, end] = [Math.min(start + run, from.length), Math.min(start + 2 * run, from.length)];
      for (let [left, right] = [start, middle]; left < middle || right < end; ) {
        const isLeft = right === end || (left < middle && order(from[left]!, from[right]!) <= 0);
        to.push(from[isLeft ? left++ : right++]!);
        if (to.length % CHUNK === 0) yield;
      }
    }
    from = to;
  }
  return from;
}

/** Entries of flat arrays between two steps. */
const RANGE = 25_000;

/** Goes through `length` entries of flat arrays, from one up to another, in steps. */
export function* rangeSteps(length: number, visit: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < length; from += RANGE) {
    if (from > 0) yield;
    visit(from, Math.min(length, from + RANGE));
  }
}

/** Goes through all steps at once. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
