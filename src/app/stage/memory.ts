/** Tells whether what it is shown differs from what it was shown last, entry by entry. */
export function createMemory(): {isNew(now: readonly unknown[]): boolean; forget(): void} {
  let last: readonly unknown[] = [];
  return {
    isNew(now) {
      const isSame = now.length === last.length && now.every((one, i) => Object.is(one, last[i]));
      last = now;
      return !isSame;
    },
    forget: () => {
      last = [];
    }
  };
}
