// What several documents state, made into one list of entities and ties beside those of the study's tables.

import {compare} from "../base/compare.ts";
import {countEach} from "../base/countEach.ts";
import {slug} from "../base/slug.ts";
import type {Markup} from "../model/markup.ts";
import type {Entity, Study, Tie, TieType} from "../model/study.ts";
import type {Stated, StatedEntity, StatedTie} from "./stated.ts";

/** What a source's document states. */
export interface StatedBy {
  source: string;
  stated: Stated;
}

/** The parts of a study that documents add to. */
type Parts = Pick<Study, "entities" | "tieTypes" | "ties" | "sources">;

/**
 * The parts of a study with what its documents state put in: entities that share a key are one, and one that a row of
 * entities.csv means (by its id or `same_as`) is that row's. A plain key that two documents give to records of quite
 * other names stays apart in each. The order of documents has no influence.
 */
export function mergeStated({entities, tieTypes, ties, sources}: Parts, documents: readonly StatedBy[]): Parts {
  const sorted = [...documents].sort((a, b) => compare(a.source, b.source));
  const {idOf, added} = mergeEntities(entities, sorted);
  const addedTies = sorted.flatMap(({source, stated}) => stated.ties.flatMap((tie) => mergedTie(tie, source, idOf)));
  const types = new Set(tieTypes.map(({id}) => id));
  const addedTypes = typesOf(sorted).filter(({id}) => !types.has(id));
  return {
    entities: [...entities, ...added],
    tieTypes: [...tieTypes, ...addedTypes],
    ties: [...ties, ...addedTies],
    sources: sources.map((source) =>
      source.markup ? {...source, markup: withIds(source.markup, source.id, idOf)} : source
    )
  };
}

/** The id of the entity that a document means by a key; null where it has none. */
type IdOf = (source: string, key: string) => string | null;

function mergeEntities(known: readonly Entity[], documents: readonly StatedBy[]): {idOf: IdOf; added: Entity[]} {
  const keys = scopedKeys(documents);
  const sets = createSets();
  const owners = new Map<string, Entity>(
    known.flatMap((entity) => [entity.id, ...entity.sameAs].map((key) => [key, entity]))
  );
  const stated: {entity: StatedEntity; keys: string[]}[] = [];
  for (const {
    source,
    stated: {entities}
  } of documents) {
    for (const entity of entities) {
      const own = entity.keys.map((key) => keys(source, key));
      for (const key of own) sets.join(own[0]!, key);
      stated.push({entity, keys: own});
    }
  }
  const groups = new Map<string, {recorded: string | null; entities: StatedEntity[]; keys: Set<string>}>();
  for (const {entity, keys: own} of stated) {
    const root = sets.find(own[0]!);
    const group = groups.get(root) ?? {recorded: null, entities: [], keys: new Set<string>()};
    group.entities.push(entity);
    if (entity.isRecord) group.recorded ??= own[0]!;
    for (const key of own) group.keys.add(key);
    groups.set(root, group);
  }
  const ids = new Map<string, string>();
  const added: Entity[] = [];
  for (const [root, {recorded, entities, keys: own}] of groups) {
    const owner = [...own].map((key) => owners.get(key)).find(Boolean);
    if (owner) ids.set(root, owner.id);
    else {
      const id = recorded ?? [...own].sort(byLikeness)[0]!;
      ids.set(root, id);
      added.push(mergedEntity(id, entities));
    }
  }
  return {
    idOf: (source, key) => ids.get(sets.find(keys(source, key))) ?? null,
    added: added.sort((a, b) => compare(a.id, b.id))
  };
}

/** Plain keys make better ids than addresses, addresses better than names. */
const byLikeness = (a: string, b: string): number => rank(a) - rank(b) || compare(a, b);
const rank = (key: string): number => (key.startsWith("name:") ? 2 : /^https?:/i.test(key) ? 1 : 0);

/**
 * Keys as they are, except where records of two documents give one plain key to entities without a name in common:
 * there it is the document's own, `hamlet.xml king`.
 */
function scopedKeys(documents: readonly StatedBy[]): (source: string, key: string) => string {
  const names = new Map<string, Map<string, Set<string>>>();
  for (const {source, stated} of documents) {
    for (const {keys, names: own, isRecord, sameAs} of stated.entities) {
      const [key = ""] = keys;
      if (own.length === 0 || !isRecord || sameAs.length > 0 || rank(key) > 0) continue;
      const bySource = names.get(key) ?? new Map<string, Set<string>>();
      names.set(key, bySource.set(source, new Set([...(bySource.get(source) ?? []), ...own.map(folded)])));
    }
  }
  const apart = new Set([...names].filter(([, bySource]) => areStrangers([...bySource.values()])).map(([key]) => key));
  return (source, key) => (apart.has(key) && names.get(key)!.has(source) ? `${source} ${key}` : key);
}

/** Whether some set shares nothing with the first. */
const areStrangers = ([first, ...others]: readonly ReadonlySet<string>[]): boolean =>
  others.some((other) => ![...other].some((name) => first?.has(name)));

const folded = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function mergedEntity(id: string, stated: readonly StatedEntity[]): Entity {
  const records = stated.filter(({isRecord, names}) => isRecord && names.length > 0);
  const listed = records.length > 0 ? records : stated;
  const counts = countEach(listed.flatMap(({names}) => names));
  const names = records.length > 0 ? [...counts.keys()] : [...counts].sort(byFullness).map(([name]) => name);
  const sure = stated.find(({isKindSure}) => isKindSure) ?? stated[0]!;
  const first = <K extends "born" | "died">(field: K): string | null =>
    stated.map((one) => one[field]).find((date) => date !== null) ?? null;
  return {
    id,
    name: names[0] ?? id.replace(/^(?:name:|https?:\/\/)/i, ""),
    kind: sure.kind,
    aliases:
      sure.kind === "person" ? names.slice(1).filter((name) => /\s/.test(name) || records.length > 0) : names.slice(1),
    born: first("born"),
    died: first("died"),
    sameAs: [...new Set(stated.flatMap(({sameAs}) => sameAs))].sort(compare),
    note: "",
    extra: new Map()
  };
}

/** Of several forms in a text the fullest names best; of equals the most frequent. */
function byFullness([a, countA]: [string, number], [b, countB]: [string, number]): number {
  return Math.min(3, b.split(" ").length) - Math.min(3, a.split(" ").length) || countB - countA || compare(a, b);
}

function mergedTie(tie: StatedTie, source: string, idOf: IdOf): Tie[] {
  const [from, to] = [idOf(source, tie.from), idOf(source, tie.to)];
  if (from === null || to === null || from === to) return [];
  const {start, end, certainty, stance, locator, note} = tie;
  return [{from, to, type: typeId(tie), start, end, certainty, stance, source, locator, note, extra: new Map()}];
}

const typeId = ({name, directed}: StatedTie): string => `${slug(name, "related")}${directed ? "" : "-mutual"}`;

function typesOf(documents: readonly StatedBy[]): TieType[] {
  const types = new Map<string, TieType>();
  for (const tie of documents.flatMap(({stated}) => stated.ties)) {
    const label = tie.name.replace(/[_-]+/g, " ");
    const type = {
      id: typeId(tie),
      label,
      reverseLabel: label,
      class: tie.class,
      directed: tie.directed,
      note: "",
      extra: new Map()
    };
    if (!types.has(type.id)) types.set(type.id, type);
  }
  return [...types.values()].sort((a, b) => compare(a.id, b.id));
}

function withIds(markup: Markup, source: string, idOf: IdOf): Markup {
  const names = markup.names.flatMap((name) => {
    const entity = idOf(source, name.entity);
    return entity === null ? [] : [{...name, entity}];
  });
  return {...markup, names};
}

/** Sets that grow together (union–find with path halving; the smaller name is the root, so that order has no influence). */
function createSets(): {find(key: string): string; join(a: string, b: string): void} {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parent.set(compare(x, y) < 0 ? y : x, compare(x, y) < 0 ? x : y);
    }
  };
}
