/** Keys of nodes or edges by their numbers, and back. */
export interface Keys {
  at(index: number): string;
  /** The number of a key; −1 for one that is not of this network. */
  indexOf(key: string): number;
  length: number;
}

/** Keys in the order of their numbers; our own (`n0`, `n1` … ) are found without a table. */
export function createKeys(keys: readonly string[]): Keys {
  let table: Map<string, number> | null = null;
  return {
    length: keys.length,
    at: (index) => keys[index]!,
    indexOf(key) {
      const guess = Number(key.slice(1));
      if (keys[guess] === key) return guess;
      table ??= new Map(keys.map((one, i) => [one, i]));
      return table.get(key) ?? -1;
    }
  };
}

/** The keys `n0`, `n1` … of so many nodes, or `e0`, `e1` … of edges, none of which is written out before it is asked for. */
export function numberedKeys(letter: "n" | "e", length: number): Keys {
  const at = (index: number) => letter + index;
  return {
    length,
    at,
    indexOf(key) {
      const index = Number(key.slice(1));
      return Number.isInteger(index) && index >= 0 && index < length && at(index) === key ? index : -1;
    }
  };
}

/**
 * The keys whose byte has a certain value, as a set: nothing is copied, asking for one is a look-up, and only who goes
 * through all of them pays for that.
 */
export class KeySet implements ReadonlySet<string> {
  readonly size: number;
  readonly #keys: Keys;
  readonly #bytes: Uint8Array;
  readonly #value: number;

  /** @param size how many bytes have the value, where that is known already */
  constructor(keys: Keys, bytes: Uint8Array, value: number, size = countOf(bytes, value)) {
    this.#keys = keys;
    this.#bytes = bytes;
    this.#value = value;
    this.size = size;
  }

  has(key: string): boolean {
    const index = this.#keys.indexOf(key);
    return index >= 0 && this.#bytes[index] === this.#value;
  }

  *keys(): SetIterator<string> {
    if (this.size === 0) return undefined;
    for (let i = 0; i < this.#bytes.length; i++) if (this.#bytes[i] === this.#value) yield this.#keys.at(i);
    return undefined;
  }

  values(): SetIterator<string> {
    return this.keys();
  }

  *entries(): SetIterator<[string, string]> {
    for (const key of this.keys()) yield [key, key];
    return undefined;
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.keys();
  }

  forEach(callback: (value: string, key: string, set: ReadonlySet<string>) => void): void {
    for (const key of this.keys()) callback(key, key, this);
  }
}

function countOf(bytes: Uint8Array, value: number): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === value) count++;
  return count;
}
