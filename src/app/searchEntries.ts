// What of a study can be found by name: entities, groups, sources, ties.

import {formatDate} from "../core/model/formatDate.ts";
import type {Network} from "../core/model/network.ts";
import type {EntityKind, Study} from "../core/model/study.ts";
import {commands} from "../words/en/commands.ts";
import {dates} from "../words/en/dates.ts";
import {kinds} from "../words/en/kinds.ts";
import type {Language} from "../words/language.ts";
import {datesInWords} from "./datesInWords.ts";
import {createSearchIndex, type Findable, type SearchIndex} from "./searchIndex.ts";

export type SearchEntry = Findable & {
  /** A second line of its own: dates, kind, size. */
  detail: string;
} & (
    | {type: "entity"; node: string; kind: EntityKind}
    | {type: "group"; id: string}
    | {type: "source"; id: string}
    | {type: "tie"; edge: string}
  );

export interface StudyIndex {
  /** Entities, groups and sources. */
  named: SearchIndex<SearchEntry>;
  /** Ties by both names and what ties them. */
  ties: SearchIndex<SearchEntry>;
  /** Entities by node key. */
  entities: ReadonlyMap<string, SearchEntry>;
}

const known = new WeakMap<Network, Map<Language, StudyIndex>>();

/** The index of a study and its network, made once. */
export function studyIndex(study: Study, network: Network, language: Language): StudyIndex {
  const ofNetwork = known.get(network) ?? new Map<Language, StudyIndex>();
  known.set(network, ofNetwork);
  const before = ofNetwork.get(language);
  if (before) return before;
  const entities = entityEntries(network, language);
  const index: StudyIndex = {
    named: createSearchIndex([
      ...entities.values(),
      ...groupEntries(study, language),
      ...sourceEntries(study, language)
    ]),
    ties: createSearchIndex(tieEntries(study, network, language)),
    entities
  };
  ofNetwork.set(language, index);
  return index;
}

function entityEntries(network: Network, language: Language): Map<string, SearchEntry> {
  return new Map(
    network.mapNodes((node, {label, aliases, kind, born, died}) => {
      const entry: SearchEntry = {
        type: "entity",
        node,
        kind,
        name: label,
        forms: [label, ...aliases],
        strength: network.degree(node),
        detail: [kind === "person" ? "" : language.words(kinds)[kind], lifeOf(kind, born, died, language)]
          .filter((part) => part !== "")
          .join(", ")
      };
      return [node, entry];
    })
  );
}

/** "1892–1937", "born 1892", "died 1937"; of an event or a work the year alone. */
function lifeOf(kind: EntityKind, born: string | null, died: string | null, language: Language): string {
  const t = language.words(dates);
  const [from, to] = [born, died].map((date) =>
    date === null ? "" : (/^\d{4}(?=$|-)/.exec(date)?.[0] ?? formatDate(date, language))
  );
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from)
    return kind === "person" ? t.born({date: from}) : kind === "event" || kind === "work" ? from : t.from({date: from});
  return to ? (kind === "person" ? t.died : t.until)({date: to}) : "";
}

function groupEntries({groups, memberships}: Study, language: Language): SearchEntry[] {
  const t = language.words(commands);
  const sizes = new Map<string, Set<string>>();
  for (const {group, entity} of memberships) sizes.set(group, (sizes.get(group) ?? new Set()).add(entity));
  return groups.map(({id, name, kind}) => {
    const size = sizes.get(id)?.size ?? 0;
    return {
      type: "group",
      id,
      name,
      forms: [name],
      strength: size,
      detail: t.members({kind: kind || t.group, count: size})
    };
  });
}

function sourceEntries({sources}: Study, language: Language): SearchEntry[] {
  return sources.map(({id, title, author, date, kind}) => {
    const name = title || id;
    const detail = [author, date === null ? "" : formatDate(date, language), kind]
      .filter((part) => part !== "")
      .join(", ");
    return {type: "source", id, name, forms: [name, `${author} ${name}`], strength: 0, detail};
  });
}

/** Larger networks have too many ties to look through at each letter; their ties are found by their people. */
const MOST_TIES = 50_000;

function tieEntries(study: Study, network: Network, language: Language): SearchEntry[] {
  if (network.size > MOST_TIES) return [];
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const entries: SearchEntry[] = [];
  network.forEachEdge((edge, attributes, _source, _target, from, to) => {
    if (attributes.layer !== "tie") return;
    const type = types.get(attributes.type);
    const label = type?.label ?? attributes.type;
    const words = `${from.label} ${label} ${type?.reverseLabel ?? ""} ${to.label}`;
    entries.push({
      type: "tie",
      edge,
      name: `${from.label}, ${to.label}`,
      forms: [label, [words, ...from.aliases, ...to.aliases].join(" ")],
      strength: attributes.weight,
      detail: [label, datesInWords(attributes.start, attributes.end, language)].filter((part) => part !== "").join(", ")
    });
  });
  return entries;
}
