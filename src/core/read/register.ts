import {didYouMean, fold} from "./didYouMean.ts";
import type {UniqueRecords} from "./uniqueRecords.ts";

/** The ids that one table or list gives, for whoever refers to them. */
export interface Register {
  /** What they are the ids of: `entity`, `group`, `tie type`, `source`. */
  what: string;
  /** Where they are listed, for messages. */
  file: string;
  /** Ids of good records. */
  ids: ReadonlySet<string>;
  /** Ids of records that were left out for their own errors. */
  leftOut: ReadonlySet<string>;
  /** The id that somebody meant who wrote a name, with or without case and diacritics. */
  idOfName(name: string): string | undefined;
  /** The name that is nearest to a slip of the pen, as the table spells it, with its id. */
  nearName(text: string): {name: string; id: string} | null;
}

/** The register of some records; `names` gives the words under which one may be looked for. */
export function createRegister<T extends {id: string}>(
  what: string,
  file: string,
  {records, leftOut}: UniqueRecords<T>,
  names: (record: T) => readonly string[]
): Register {
  let byName: Map<string, string> | undefined;
  return {
    what,
    file,
    ids: new Set(records.map(({id}) => id)),
    leftOut,
    idOfName: (name) => {
      // Folding all names costs more than reading them, and good files never ask.
      byName ??= indexNames(records, names);
      return byName.get(fold(name));
    },
    nearName(text) {
      const spelled = new Map(
        [...records].reverse().flatMap((record) => names(record).map((name) => [name, record.id] as const))
      );
      const name = didYouMean(text, spelled.keys());
      const id = name === null ? undefined : spelled.get(name);
      return name !== null && id !== undefined ? {name, id} : null;
    }
  };
}

/** Of two records with one name the first. */
function indexNames<T extends {id: string}>(
  records: readonly T[],
  names: (record: T) => readonly string[]
): Map<string, string> {
  const reversed = [...records].reverse();
  return new Map(reversed.flatMap((record) => names(record).map((name) => [fold(name), record.id] as const)));
}
