import type {Entity} from "../model/study.ts";

/**
 * A short label for each person: the word of the name that is also one of its aliases ("Smilga"), the last such word
 * first; else the last word. Where two would read the same, the first word of the name goes before ("Yakov Poluyan").
 * Other kinds keep their names.
 *
 * @returns entity id → label
 */
export function shortLabels(entities: readonly Entity[]): Map<string, string> {
  const people = entities.filter(({kind}) => kind === "person");
  const surnames = new Map(people.map((person) => [person.id, surname(person)]));
  const counts = new Map<string, number>();
  for (const name of surnames.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    entities.map((entity) => {
      const short = surnames.get(entity.id);
      if (short === undefined) return [entity.id, entity.name];
      const [first] = words(entity.name);
      return [entity.id, (counts.get(short) ?? 0) > 1 && first && first !== short ? `${first} ${short}` : short];
    })
  );
}

function surname({name, aliases}: Entity): string {
  const parts = words(name);
  const known = new Set(aliases);
  return parts.findLast((part) => known.has(part)) ?? (parts.length > 3 || /\p{Ll}/u.test(parts.at(-1)?.charAt(0) ?? "") ? name : (parts.at(-1) ?? name));
}

const words = (name: string): string[] => name.split(/\s+/u).filter((part) => part !== "");
