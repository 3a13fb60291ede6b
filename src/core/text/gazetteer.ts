import {entryOf} from "../base/entryOf.ts";
import type {Entity, EntityKind, Role} from "../model/study.ts";
import {follows, starts} from "./admits.ts";
import {caseForms} from "./caseEndings.ts";
import {comparisonKey} from "./comparisonKey.ts";
import {createMatcher, type Matcher} from "./createMatcher.ts";
import {type NameForm, nameForms, type Strength} from "./nameForms.ts";
import {createNameParser, type parseName} from "./parseName.ts";
import {type Person, personOf} from "./persons.ts";
import {spelling} from "./spelling.ts";

/** A spelling under which an entity is sought. */
export interface Alias {
  entity: string;
  kind: EntityKind;
  rule: "name" | "alias" | "role";
  derived: boolean;
  strength: Strength;
  /** As `spelling` gives it, case kept. */
  spelled: string;
}

/** Entities by the words of their names. Built once, read by `findMentions`. */
export interface Gazetteer {
  matcher: Matcher;
  /** The aliases behind a phrase that the matcher finds, of each entity the best first. */
  aliasesOf(phrase: number): readonly Alias[];
  /** What the names of an entity tell of a person; undefined for other kinds. */
  personOf(entity: string): Person | undefined;
}

/**
 * A gazetteer of names and aliases, with the forms that follow from a person's name (`nameForms`), compared word by
 * word under `comparisonKey`. Forms without any letter, and those of more than 64 words, are left out. Entities may
 * share spellings. Linear in the length of names.
 *
 * @param options `roles`: names that mean somebody in one source, and go before all others. `declined`: whether persons
 * are sought in the cases of Russian, too (`caseForms`).
 */
export function createGazetteer(
  entities: readonly Entity[],
  {roles = [], declined = false}: {roles?: readonly Role[] | undefined; declined?: boolean} = {}
): Gazetteer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const parse = createNameParser();
  const aliases = [...rolesOf(roles, byId), ...entities.flatMap((entity) => aliasesOfEntity(entity, declined, parse))];
  const matcher = createMatcher(
    aliases.map((alias) => ({text: alias.spelled, starts: starts(alias)})),
    {key: comparisonKey, follows: follows(aliases)}
  );
  const byPhrase = new Map<number, Alias[]>();
  for (const [i, alias] of aliases.entries()) entryOf(byPhrase, matcher.numbers[i]!, () => []).push(alias);
  const persons = new Map<string, Person>();
  return {
    matcher,
    aliasesOf: (phrase) => byPhrase.get(phrase) ?? NONE,
    personOf: (id) => {
      const entity = byId.get(id);
      return entity?.kind === "person" ? entryOf(persons, id, () => personOf(entity, parse)) : undefined;
    }
  };
}

/** A role of nobody in the list is none. */
const rolesOf = (roles: readonly Role[], byId: ReadonlyMap<string, Entity>): Alias[] =>
  roles.flatMap(({name, entity}) => {
    const kind = byId.get(entity)?.kind;
    const spelled = spelling(name);
    return kind && spelled !== "" ? [{entity, kind, rule: "role", derived: false, strength: "full", spelled}] : [];
  });

function aliasesOfEntity(entity: Entity, declined: boolean, parse: typeof parseName): Alias[] {
  const known = new Map<string, Alias>();
  const seen = new Set<string>();
  const add = ({text, ...form}: Omit<NameForm, "rule"> & {rule: Alias["rule"]}): void => {
    if (seen.has(text)) return; // names in several spellings have most of their forms in common
    seen.add(text);
    const spelled = spelling(text);
    if (spelled !== "" && !known.has(spelled))
      known.set(spelled, {entity: entity.id, kind: entity.kind, ...form, spelled});
  };
  const forms = nameForms(entity, parse);
  for (const form of forms) add(form);
  if (!declined || entity.kind !== "person") return [...known.values()];
  const {gender} = personOf(entity, parse);
  for (const form of forms) {
    if (!PLAIN.test(form.text)) continue;
    for (const text of caseForms(form.text, gender)) add({...form, rule: "alias", text});
  }
  return [...known.values()];
}

/** Words, initials and hyphens, and nothing else. */
const PLAIN = /^[\p{L}\p{M}\s.'’-]+$/u;

const NONE: readonly Alias[] = [];
