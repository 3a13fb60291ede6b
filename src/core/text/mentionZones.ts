import type {TextSpan} from "../model/markup.ts";
import type {Paragraph, Zone} from "../model/mention.ts";
import type {EntityKind} from "../model/study.ts";
import {paragraphZones} from "./paragraphZones.ts";
import {type QuotedSpan, quotedSpans} from "./quotedSpans.ts";

/** A mention as far as its zone depends on it. */
export interface ZonedSpan extends TextSpan {
  paragraph: number;
  kind: EntityKind | null;
}

/**
 * The zones of mentions, in order of `start`, the longer first: that of their paragraph, else what stands around them.
 * A name inside a work's is in a title, one inside an organisation's in an institution's name.
 */
export function mentionZones(
  text: string,
  paragraphs: readonly Paragraph[],
  mentions: readonly ZonedSpan[],
  notes: readonly TextSpan[] = []
): Zone[] {
  const ofParagraphs = paragraphZones(text, paragraphs, notes);
  let quoted: {paragraph: number; spans: QuotedSpan[]} = {paragraph: -1, spans: []};
  let hosts: ZonedSpan[] = [];
  return mentions.map((mention) => {
    const zone = ofParagraphs[mention.paragraph]!;
    hosts = hosts.filter(({end}) => end > mention.start);
    const host = hosts.find(({end}) => end >= mention.end);
    if (mention.kind !== "person" && mention.kind !== null) hosts.push(mention);
    if (zone !== "text") return zone;
    if (quoted.paragraph !== mention.paragraph) {
      const {bodyStart, end} = paragraphs[mention.paragraph]!;
      quoted = {paragraph: mention.paragraph, spans: quotedSpans(text, bodyStart, end)};
    }
    const quotation = quoted.spans.find(({start, end}) => start <= mention.start && end >= mention.end);
    if (host?.kind === "work" || quotation?.kind === "title") return "title";
    if (mention.kind === "person" || mention.kind === null) {
      const [before, after] = [
        text.slice(Math.max(0, mention.start - REACH), mention.start),
        text.slice(mention.end, mention.end + REACH)
      ];
      if (ATTRIBUTE_BEFORE.test(before) && ATTRIBUTE_AFTER.test(after)) return "attributive";
      if (NAMED_AFTER.test(before) || INSTITUTION.test(after)) return "institution";
      if (host?.kind === "organisation" && !/^['’]s/.test(after)) return "institution";
    }
    return quotation ? "quotation" : "text";
  });
}

/** Whether a name with an article before it is used attributively, as what stands behind it tells. */
export const isAttribute = (after: string): boolean => ATTRIBUTE_AFTER.test(after);

const REACH = 48;

const INSTITUTION =
  /^(?:\s\p{Lu}[\p{L}-]+)?\s(?:Institute?|Universit(?:y|ät|é)|Academy|College|School|Museum|Library|Prize|Foundation|Press|Archives?|Street|Square|Avenue|Bridge|Factory|Works|Plant|Theat(?:re|er)|Hospital|House|Hall|Club|Fund|Party|Brigade|Division|Regiment|Medal|Order|Preis|Straße|Platz|Stiftung)(?![\p{L}])/u;
const NAMED_AFTER =
  /(?:\bnamed (?:after|for|in honou?r of)|\b(?:Institute|University|Museum|Academy|Order|Library|Bibliothèque|Institut|Académie) (?:of|named)|\bimeni|(?<!\p{L})им(?:ени|\.)|(?<!\p{L})Институте?а? (?:имени )?)(?: [\p{L}.]+(?: and| &)?){0,2}\s$/u;

const ATTRIBUTE_BEFORE = /(?<![\p{L}])(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Aa]n?|anti|pro)[\s-](?:\p{Ll}+\s)?$/u;
/** A noun in small letters directly behind; not the words that go on a sentence about the person. */
const ATTRIBUTE_AFTER = new RegExp(
  `^\\s(?!(?:${[
    "is|was|were|are|be|been|had|has|have|did|does|do|said|says|would|will|could|can|may|might|must|shall|should|and|or|but",
    "nor|as|at|by|for|from|in|into|of|on|to|with|who|whom|whose|which|that|than|then|when|where|while|not|also|never|now|once",
    "so|still|too|went|came|took|saw|gave|made|wrote|spoke|knew|thought|felt|looked|began|became|left|answered|replied|asked",
    "about|after|again|against|all|alone|always|because|before|behind|between|both|even|himself|herself|how|if|over|than|there",
    "through|under|until|upon|without|yet|bit|bore|bought|broke|brought|burst|cast|caught|cried|drew|drove|ate|fell|flew|flung",
    "fought|found|got|grew|heard|held|hid|hit|keeps|kept|knelt|laid|lay|led|let|lost|meant|met|paid|put|ran|rang|read|rode|rose",
    "sang|sank|sat|sent|set|shook|shot|shut|slept|smote|sprang|stood|stole|struck|swept|swore|taught|threw|told|tore|understood",
    "wept|woke|won|wore"
  ].join("|")})(?![\\p{L}])|\\p{L}+(?:ed|ly)(?![\\p{L}]))\\p{Ll}{3,}`,
  "u"
);
