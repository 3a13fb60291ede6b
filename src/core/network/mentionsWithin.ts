import {firstIndex} from "../base/firstIndex.ts";
import type {Mention} from "../model/mention.ts";

/** A stretch of a source: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  source: string;
  start: number;
  end: number;
}

const indexed = new WeakMap<readonly Mention[], Map<string, Mention[]>>();

/** The mentions that lie within a stretch of a source, in reading order; by binary search after the first call for a list. */
export function mentionsWithin(mentions: readonly Mention[], {source, start, end}: Stretch): Mention[] {
  const ofSource = bySource(mentions).get(source) ?? [];
  const first = firstIndex(ofSource.length, (i) => ofSource[i]!.start >= start);
  const within: Mention[] = [];
  for (let i = first; i < ofSource.length; i++) {
    const mention = ofSource[i];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) within.push(mention);
  }
  return within;
}

function bySource(mentions: readonly Mention[]): Map<string, Mention[]> {
  const known = indexed.get(mentions);
  if (known) return known;
  const index = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = index.get(mention.source);
    if (list) list.push(mention);
    else index.set(mention.source, [mention]);
  }
  for (const list of index.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  indexed.set(mentions, index);
  return index;
}
