// Entities as TEI lists them, each kind in its own way.

import type {GroupSpan, NodeAttributes} from "../core/model/network.ts";
import type {EntityKind} from "../core/model/study.ts";
import {datingAttributes} from "./dateAttributes.ts";
import {CERT, idno, pair, sourceAttribute, type TeiContext, wrapped} from "./teiContext.ts";
import {escapeXml} from "./xml.ts";

/** `listPerson`, `listOrg`, `listPlace`, `listEvent` and a `listBibl` of works, those that have anything to list. */
export const entityLists = (context: TeiContext): string[] => KINDS.flatMap((kind) => entityList(kind, context));

/** How each kind of entity is listed, named and dated in TEI. */
interface KindWords {
  list: string;
  item: string;
  name: string;
  begins: string;
  ends: string;
}

const EVENT_TIME = {begins: "", ends: ""};
const KIND_WORDS: Readonly<Record<EntityKind, KindWords>> = {
  person: {list: "listPerson", item: "person", name: "persName", begins: "birth", ends: "death"},
  organisation: {list: "listOrg", item: "org", name: "orgName", ...EVENT_TIME},
  place: {list: "listPlace", item: "place", name: "placeName", ...EVENT_TIME},
  event: {list: "listEvent", item: "event", name: "label", ...EVENT_TIME},
  work: {list: "listBibl", item: "bibl", name: "title", ...EVENT_TIME}
};
const KINDS = Object.keys(KIND_WORDS) as EntityKind[];

function entityList(kind: EntityKind, context: TeiContext): string[] {
  const {network} = context;
  const keys = network.filterNodes((_key, node) => node.kind === kind);
  const items = keys.map((key) => entity(key, network.getNodeAttributes(key), context));
  return wrapped(KIND_WORDS[kind].list, kind === "work" ? ' type="works"' : "", items);
}

function entity(key: string, node: NodeAttributes, context: TeiContext): string {
  const {item, name, begins, ends} = KIND_WORDS[node.kind];
  const named = (text: string, type: string) => `<${name}${type}>${escapeXml(text)}</${name}>`;
  const dated = begins === "" ? datingAttributes(node.born, node.died) : "";
  // An event is dated itself; the other undying kinds say their time in a note, for their elements take no dates.
  const [onItem, inNote] = node.kind === "event" ? [dated, ""] : ["", dated];
  const note = context.entities.get(node.id)?.note ?? "";
  const body = [
    named(node.label, ""),
    ...node.aliases.map((alias) =>
      node.kind === "work" ? `<title type="alias">${escapeXml(alias)}</title>` : named(alias, ' type="alias"')
    ),
    node.kind === "event" ? idnoDesc(node.id) : idno(node.id), // a place has its names first
    begins === "" || node.born === null
      ? ""
      : `<${begins}${datingAttributes(node.born, null)}>${escapeXml(node.born)}</${begins}>`,
    ends === "" || node.died === null
      ? ""
      : `<${ends}${datingAttributes(node.died, null)}>${escapeXml(node.died)}</${ends}>`,
    ...(node.kind === "person" ? node.groups.map((span) => affiliation(node.id, span, context)) : []),
    inNote === "" ? "" : `<note><date${inNote}>${escapeXml([node.born, node.died].join("/"))}</date></note>`,
    note === "" ? "" : `<note>${escapeXml(note)}</note>`
  ];
  return `<${item} xml:id="${key}"${onItem}>${body.join("")}</${item}>`;
}

/** An event has no `idno` of its own. */
const idnoDesc = (id: string): string => `<desc type="id">${escapeXml(id)}</desc>`;

function affiliation(id: string, {group, start, end, role, certainty}: GroupSpan, context: TeiContext): string {
  const {groups, membershipSources} = context;
  const rests = sourceAttribute(membershipSources.get(pair(id, group)) ?? [], context);
  const dated = datingAttributes(start, end).replace(' cert="low"', "");
  const place = `ref="#${groups.get(group) ?? ""}"${dated} cert="${CERT[certainty]}"${rests}`;
  return `<affiliation ${place}>${escapeXml(role)}</affiliation>`;
}
