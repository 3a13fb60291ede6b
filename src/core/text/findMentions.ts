import type {Mention, Segmentation, Zone} from "../model/mention.ts";
import {addressTest} from "./addresses.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {type Match, matchNames} from "./matchNames.ts";
import {resolveMentions} from "./resolveMentions.ts";

/**
 * Every place where a source names an entity of the gazetteer, in order of `start`, of those that begin together the
 * longer first. Mentions overlap only where a person is named inside a longer name (`matchNames`).
 *
 * Names are whole words: neither `Smilga` in `Smilga-Poluyan` nor what stands in a web or e-mail address is a mention.
 * Initials lie inside the span, a possessive ’s outside. A spelling that several entities share is settled by the
 * paragraph (`resolveMentions`) or stays unsure. Linear in the text.
 */
export function findMentions({source, paragraphs}: Segmentation, text: string, gazetteer: Gazetteer): Mention[] {
  const isAddress = addressTest(text);
  const mentions: Mention[] = [];
  const bodies = paragraphs.map(({bodyStart, end}) => ({start: bodyStart, end}));
  matchNames(text, bodies, gazetteer, (match, index) => {
    if (isAddress(match.start, match.end)) return;
    mentions.push(mention(source, index, paragraphs[index]!.heading ? "heading" : "text", text, match));
  });
  return resolveMentions(mentions);
}

/** A form that nobody wrote down for this entity is a little less sure. */
const DERIVED_SCORE = 0.95;

function mention(source: string, paragraph: number, zone: Zone, text: string, {start, end, aliases}: Match): Mention {
  const first = aliases[0]!;
  const isSure = aliases.length === 1;
  const shared = 1 / aliases.length;
  // Written out, without spreading: a large text has hundreds of thousands of these.
  return {
    source,
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    entity: isSure ? first.entity : null,
    kind: aliases.every(({kind}) => kind === first.kind) ? first.kind : null,
    zone,
    rule: isSure ? first.rule : "unsure",
    score: isSure && first.derived ? DERIVED_SCORE : shared,
    rivals: isSure ? [] : aliases.map(({entity}) => ({entity, score: shared}))
  };
}
