import type {Network} from "../core/model/network.ts";
import type {Source, Study} from "../core/model/study.ts";
import {NO_READINGS} from "../core/network/passageReader.ts";
import {datingAttributes} from "./dateAttributes.ts";
import {CERT, idno, sourceAttribute, type TeiContext, teiContext, wrapped} from "./teiContext.ts";
import {entityLists} from "./teiEntities.ts";
import {escapeXml} from "./xml.ts";

/**
 * The network as TEI P5: sources as `listBibl`, entities as `listPerson`, `listOrg`, `listPlace`, `listEvent` and works,
 * groups as `org` that members are affiliated with, ties and co-occurrences as `relation` with what they rest on.
 * The study's own ids are in `idno`; `xml:id`s are ours.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html
 */
export function toTei(network: Network, study: Study, readings = NO_READINGS): string {
  const context = teiContext(network, study, readings);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(study.language || "und")}">`,
    ...header(study, context),
    "<standOff>",
    ...entityLists(context),
    ...wrapped("listOrg", ' type="groups"', groups(study, context)),
    ...wrapped("listRelation", "", relations(context)),
    "</standOff>",
    "</TEI>\n"
  ].join("\n");
}

function header({title, description, sources}: Study, context: TeiContext): string[] {
  const told = description === "" ? "" : `<note>${escapeXml(description)}</note>`;
  return [
    "<teiHeader><fileDesc>",
    `<titleStmt><title>${escapeXml(title)}</title></titleStmt>`,
    "<publicationStmt><p>Made from a study with Prosopograph.</p></publicationStmt>",
    ...(told === "" ? [] : [`<notesStmt>${told}</notesStmt>`]),
    "<sourceDesc>",
    ...(sources.length === 0
      ? ["<p>No source is named.</p>"]
      : wrapped(
          "listBibl",
          "",
          sources.map((source) => bibl(source, context))
        )),
    "</sourceDesc>",
    "</fileDesc></teiHeader>"
  ];
}

function bibl({id, title, author, date, citation, kind}: Source, {sources}: TeiContext): string {
  const parts = [
    idno(id),
    author === "" ? "" : `<author>${escapeXml(author)}</author>`,
    `<title>${escapeXml(title || id)}</title>`,
    date === null ? "" : `<date${datingAttributes(date, null)}>${escapeXml(date)}</date>`,
    citation === "" ? "" : `<note type="citation">${escapeXml(citation)}</note>`,
    kind === "" ? "" : `<note type="kind">${escapeXml(kind)}</note>`
  ];
  return `<bibl xml:id="${sources.get(id)}">${parts.join("")}</bibl>`;
}

function groups({groups: all}: Study, context: TeiContext): string[] {
  return all.map(({id, name, kind, start, end, note}) => {
    const dated = datingAttributes(start, end);
    const body = [
      idno(id),
      `<orgName>${escapeXml(name)}</orgName>`,
      kind === "" ? "" : `<note type="kind">${escapeXml(kind)}</note>`,
      dated === "" ? "" : `<note><date${dated}>${escapeXml([start, end].join("/"))}</date></note>`,
      note === "" ? "" : `<note>${escapeXml(note)}</note>`
    ];
    return `<org xml:id="${context.groups.get(id)}">${body.join("")}</org>`;
  });
}

function relations(context: TeiContext): string[] {
  const {network, classes} = context;
  return network.mapEdges((key, edge, source, target, _from, _to, undirected) => {
    const ends = undirected ? `mutual="#${source} #${target}"` : `active="#${source}" passive="#${target}"`;
    const sources = sourceAttribute(
      edge.evidence.map((one) => one.source).filter((one) => one !== null),
      context
    );
    const said =
      edge.layer === "tie"
        ? ` name="${word(edge.type)}" type="${word(classes.get(edge.type) || "tie")}" subtype="${edge.stance}" cert="${CERT[edge.certainty]}"`
        : ' name="named-together" type="co-occurrence"';
    const dated = datingAttributes(edge.start, edge.end).replace(' cert="low"', "");
    const items = context.evidence(edge, key).map((text) => `<item>${escapeXml(text)}</item>`);
    const evidence = wrapped("list", ' type="evidence"', items).join("");
    const desc = `<desc>${escapeXml(context.label(edge))}${evidence}</desc>`; // a relation has room for one
    return `<relation xml:id="${key}"${said} ${ends}${dated}${sources} n="${edge.weight}">${desc}</relation>`;
  });
}

/** As TEI's enumerated values are: one word of letters, digits, punctuation and symbols. */
const word = (text: string): string => escapeXml(text.replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, "_")) || "_";
