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
