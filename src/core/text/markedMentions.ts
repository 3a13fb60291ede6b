import type {Markup} from "../model/markup.ts";
import type {Mention, Segmentation} from "../model/mention.ts";
import type {EntityKind} from "../model/study.ts";
import {mentionZones} from "./mentionZones.ts";

/**
 * The mentions of a source with those that its document marks itself (rule `tei`, certain): what was found in the same
 * place gives way to them, and zones are told anew. In order of `start`, of those that begin together the longer first.
 *
 * @param mentions found by `findMentions`, in that order; not modified.
 * @param kinds of the entities by their ids; names of others are passed over.
 */
export function withMarkedNames(
  mentions: readonly Mention[],
  {names, notes}: Pick<Markup, "names" | "notes">,
  {source, paragraphs}: Segmentation,
  {text, kinds}: {text: string; kinds: ReadonlyMap<string, EntityKind>}
): Mention[] {
  const marked: Mention[] = [];
  let paragraph = 0;
  for (const {start, end, entity} of names) {
    const kind = kinds.get(entity);
    while (paragraph < paragraphs.length - 1 && paragraphs[paragraph]!.end <= start) paragraph++;
    if (kind === undefined || paragraphs[paragraph] === undefined) continue;
    const words = text.slice(start, end);
    marked.push({
      source,
      paragraph,
      start,
      end,
      text: words,
      entity,
      kind,
      zone: "text",
      rule: "tei",
      score: 1,
      rivals: []
    });
  }
  if (marked.length === 0) return [...mentions];
  const all = [...outside(mentions, marked), ...marked].sort((a, b) => a.start - b.start || b.end - a.end);
  const zones = mentionZones(text, paragraphs, all, notes);
  return all.map((mention, i) => ({...mention, zone: zones[i]!}));
}

/** The mentions that touch none of the marked ones. */
function outside(mentions: readonly Mention[], marked: readonly Mention[]): Mention[] {
  let next = 0;
  let reach = -1; // how far the marked names reach that begin before
  return mentions.filter(({start, end}) => {
    while (next < marked.length && marked[next]!.start < end) reach = Math.max(reach, marked[next++]!.end);
    return reach <= start;
  });
}
