import {eachInSteps, finish, mapSteps, type Steps} from "../base/steps.ts";
import type {Entity} from "../model/study.ts";

/**
 * A short label for each person: the word of the name that is one of its aliases ("Smilga"), the last such word first,
 * else the last word, with what numbers a namesake ("Sanson Jr."). Where several would read the same, it stays with the
 * one whose alias alone it is; the others get the first word of their name before it ("Yakov Poluyan"). Whoever has a
 * number or a land in place of a surname ("George II", "Duke of Orleans", "duc de Berry") keeps the name as it is. So do
 * other kinds. Found once for a list.
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
      return [
        entity.id,
        isOwn || first === undefined || short.split(" ").includes(first) ? short : `${first} ${short}`
      ] as const;
    })
  );
}

const countOne = (counts: Map<string, number>, item: string) => counts.set(item, (counts.get(item) ?? 0) + 1);

function surname({name, aliases}: Entity): string {
  const parts = words(name);
  if (isWhole(parts)) return parts.join(" ");
  if (parts.length > 2 && JUNIOR.test(parts.at(-1)!)) return parts.slice(-2).join(" ");
  const alias = aliases.length > 0 ? parts.findLast((part) => aliases.includes(part)) : undefined;
  const short = alias ?? parts.at(-1) ?? name;
  return /\p{L}{2}/u.test(short) ? short : parts.join(" "); // "C. W." has no surname
}

/** Whether a name has no surname that could stand for it: a ruler's number, or a land behind a rank or a given name. */
function isWhole(parts: readonly string[]): boolean {
  const [first = "", second = ""] = parts;
  if (parts.length < 2) return false;
  if (NUMBER.test(parts.at(-1)!) || parts.some((part, i) => i > 0 && LAND.test(part))) return true;
  return OF_RANK.test(second) && RANK.test(first);
}

const NUMBER = /^[IVX]+\.?$/;
const JUNIOR = /^(?:Jr|Sr|Jun|Sen|Junior|Senior|fils|père)\.?$/;
const LAND = /^(?:of|the)$/;
const OF_RANK = /^(?:d['’].*|d[eu]|des|della?|von|zu|van)$/;
/**
 * Ranks that name their bearer together with a land; `Madame de Staël` is named by her own. Fewer than a reader of texts
 * knows: only before particles of these languages.
 */
const RANK =
  /^(?:duke|duc|duchesse|duca|duque|herzog|earl|count|comte|comtesse|conte|conde|graf|prince|princesse|principe|prinz|fürst|king|roi|rey|re|könig|queen|reine|reina|emperor|empereur|kaiser|bishop|évêque|vescovo|obispo|bischof|baron|baronne|barone|marquis|marquise|marchese|markgraf)$/iu;

/** The words of a name without what a catalogue adds in brackets. */
const words = (name: string): string[] =>
  (name.includes("(") ? name.replace(/\s*\([^()]*\)/gu, "") : name).split(/\s+/u).filter((part) => part !== "");
