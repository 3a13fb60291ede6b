import type {TextSpan} from "../model/markup.ts";
import type {Mention, MentionRule, Segmentation} from "../model/mention.ts";
import type {EntityKind} from "../model/study.ts";
import {mentionZones} from "./mentionZones.ts";

/** Whom a stretch of a text names, as somebody has said; null = nobody, though it looks like a name. */
export interface StatedName extends TextSpan {
  entity: string | null;
}

/**
 * The mentions of a source with those that somebody has stated, certain: what was found in the same place gives way to
 * them, and zones are told anew. In order of `start`, of those that begin together the longer first.
 *
 * @param mentions found by `findMentions`, in that order; not modified.
 * @param names in the order of `start`; names of entities that `kinds` does not have are passed over.
 * @param rule who has stated them: the document itself (`tei`), or the historian (`verdict`).
 */
export function withStatedNames(
  mentions: readonly Mention[],
  names: readonly StatedName[],
  {source, paragraphs}: Segmentation,
  {
    text,
    kinds,
    notes,
    rule
  }: {
    text: string;
    kinds: ReadonlyMap<string, EntityKind>;
    notes?: readonly TextSpan[] | undefined;
    rule: MentionRule & ("tei" | "verdict");
  }
): Mention[] {
  const known = names.filter(({entity}) => entity === null || kinds.has(entity));
  if (known.length === 0) return [...mentions];
  const stated: Mention[] = [];
  let paragraph = 0;
  for (const {start, end, entity} of known) {
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= start) paragraph++;
    if (entity === null || paragraphs[paragraph] === undefined) continue;
    const place = {source, paragraph, start, end, text: text.slice(start, end)};
    stated.push({...place, entity, kind: kinds.get(entity)!, zone: "text", rule, score: 1, rivals: []});
  }
  const all = [...outside(mentions, known), ...stated].sort((a, b) => a.start - b.start || b.end - a.end);
  const zones = mentionZones(text, paragraphs, all, notes);
  return all.map((mention, i) => ({...mention, zone: zones[i]!}));
}

/** The mentions that touch none of the stated names. */
function outside(mentions: readonly Mention[], names: readonly StatedName[]): Mention[] {
  let next = 0;
  let reach = -1; // how far the names reach that begin before
  return mentions.filter(({start, end}) => {
    while (next < names.length && names[next]!.start < end) reach = Math.max(reach, names[next++]!.end);
    return reach <= start;
  });
}
