// What the parts of a TEI file share: who is called what in it, and how sources are pointed at.

import type {EdgeAttributes, Network} from "../core/model/network.ts";
import type {Certainty, Entity, Study} from "../core/model/study.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {evidenceWords} from "./evidenceWords.ts";
import {edgeLabels} from "./networkColumns.ts";
import {escapeXml} from "./xml.ts";

export interface TeiContext {
  network: Network;
  entities: ReadonlyMap<string, Entity>;
  /** Id of a group or source → our xml:id. */
  groups: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  classes: ReadonlyMap<string, string>;
  membershipSources: ReadonlyMap<string, readonly string[]>;
  label(edge: EdgeAttributes): string;
  evidence(edge: EdgeAttributes, key: string): string[];
}

export function teiContext(network: Network, study: Study, readings: Readings): TeiContext {
  const memberships = new Map<string, string[]>();
  for (const {entity, group, source} of study.memberships) {
    if (source !== null)
      memberships.set(pair(entity, group), [...(memberships.get(pair(entity, group)) ?? []), source]);
  }
  return {
    network,
    entities: new Map(study.entities.map((entity) => [entity.id, entity])),
    groups: new Map(study.groups.map(({id}, i) => [id, `g${i}`])),
    sources: new Map(study.sources.map(({id}, i) => [id, `s${i}`])),
    classes: new Map(study.tieTypes.map((type) => [type.id, type.class])),
    membershipSources: memberships,
    label: edgeLabels(study),
    evidence: evidenceWords(network, study, readings)
  };
}

/** TEI has three words for how sure one is; what is implied lies between what is stated and what is doubtful. */
export const CERT: Readonly<Record<Certainty, string>> = {stated: "high", implied: "medium", doubtful: "low"};

/** ` source="#s0 #s2"` for the ids of sources that the study has; "" for none. */
export function sourceAttribute(ids: readonly string[], {sources}: TeiContext): string {
  const known = [...new Set(ids)].map((id) => sources.get(id)).filter((id) => id !== undefined);
  return known.length === 0 ? "" : ` source="${known.map((id) => `#${id}`).join(" ")}"`;
}

/** Lines within an element; nothing for no lines. */
export const wrapped = (name: string, attributes: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`<${name}${attributes}>`, ...items, `</${name}>`];

/** The study's own id. */
export const idno = (id: string): string => `<idno type="study">${escapeXml(id)}</idno>`;

/** Key of a membership. */
export const pair = (entity: string, group: string): string => JSON.stringify([entity, group]);
