import {eachInSteps, finish, mapSteps, type Steps} from "../base/steps.ts";
import type {Entity} from "../model/study.ts";

/**
 * A short label for each person: the word of the name that is one of its aliases ("Smilga"), the last such word first,
 * else the last word. Where several would read the same, it stays with the one whose alias alone it is; the others get
 * the first word of their name before it ("Yakov Poluyan"). Other kinds keep their names. Found once for a list.
 *
 * @returns entity id → label
 */
export function shortLabels(entities: readonly Entity[]): ReadonlyMap<string, string> {
  return known.get(entities) ?? finish(shortLabelsInSteps(entities));
}

/** The same in steps. */
export function* shortLabelsInSteps(entities: readonly Entity[]): Steps<ReadonlyMap<string, string>> {
  const labels = yield* findLabels(entities);
  known.set(entities, labels);
  return labels;
}

const known = new WeakMap<readonly Entity[], ReadonlyMap<string, string>>();

function* findLabels(entities: readonly Entity[]): Steps<Map<string, string>> {
  const people = entities.filter(({kind}) => kind === "person");
  const surnames = new Map<string, string>();
  const [bearers, owners] = [new Map<string, number>(), new Map<string, number>()];
  yield* eachInSteps(people, (person) => {
    const short = surname(person);
    surnames.set(person.id, short);
    countOne(bearers, short);
    for (const alias of new Set(person.aliases)) countOne(owners, alias);
  });
  return new Map(
    yield* mapSteps(entities, (entity) => {
      const short = surnames.get(entity.id);
      if (short === undefined) return [entity.id, entity.name] as const;
      const isOwn = bearers.get(short) === 1 || (owners.get(short) === 1 && entity.aliases.includes(short));
      const [first] = words(entity.name);
      return [entity.id, isOwn || first === undefined || first === short ? short : `${first} ${short}`] as const;
    })
  );
}

const countOne = (counts: Map<string, number>, item: string) => counts.set(item, (counts.get(item) ?? 0) + 1);

function surname({name, aliases}: Entity): string {
  const parts = words(name);
  const alias = aliases.length > 0 ? parts.findLast((part) => aliases.includes(part)) : undefined;
  const short = alias ?? parts.at(-1) ?? name;
  return /\p{L}{2}/u.test(short) ? short : parts.join(" "); // "C. W." has no surname
}

/** The words of a name without what a catalogue adds in brackets. */
const words = (name: string): string[] =>
  (name.includes("(") ? name.replace(/\s*\([^()]*\)/gu, "") : name).split(/\s+/u).filter((part) => part !== "");
