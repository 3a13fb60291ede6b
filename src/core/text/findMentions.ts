import type {Mention, Segmentation, Zone} from "../model/mention.ts";
import {addressTest} from "./addresses.ts";
import {commonWordTest} from "./commonWords.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {matchNames} from "./matchNames.ts";
import {type Resolution, resolveMentions} from "./resolveMentions.ts";
import {type Sighting, sighting} from "./sightings.ts";

/**
 * Every place where a source names an entity of the gazetteer, in order of `start`, of those that begin together the
 * longer first. Mentions overlap only where a person is named inside a longer name (`matchNames`).
 *
 * Names are whole words: neither `Smilga` in `Smilga-Poluyan` nor what stands in a web or e-mail address is a mention.
 * Initials lie inside the span, titles and a possessive ’s outside. A form that several entities share is settled by
 * what stands around it (`sighting`, `resolveMentions`) or stays unsure. Linear in the text.
 */
export function findMentions({source, paragraphs}: Segmentation, text: string, gazetteer: Gazetteer): Mention[] {
  const isAddress = addressTest(text);
  const isCommon = commonWordTest(text);
  const bodies = paragraphs.map(({bodyStart, end}) => ({start: bodyStart, end}));
  const sightings: Sighting[] = [];
  let taken = 0;
  matchNames(text, bodies, gazetteer, (match, paragraph) => {
    if (isAddress(match.start, match.end)) return;
    const from = bodies[paragraph]!.start;
    const found = sighting(text, match, {paragraph, from, taken, gazetteer, isCommon});
    if (found) sightings.push(found);
    taken = match.end;
  });
  const zoneOf = (index: number): Zone => (paragraphs[index]!.heading ? "heading" : "text");
  return resolveMentions(sightings, gazetteer).map((resolution) =>
    mention(source, zoneOf(resolution.sighting.paragraph), text, resolution)
  );
}

function mention(
  source: string,
  zone: Zone,
  text: string,
  {sighting, entity, rule, score, rivals}: Resolution
): Mention {
  const {start, end, paragraph, candidates} = sighting;
  const first = candidates.find((candidate) => candidate.entity === entity) ?? candidates[0]!;
  const isOneKind = entity !== null || candidates.every(({kind}) => kind === first.kind);
  // Written out, without spreading: a large text has hundreds of thousands of these.
  return {
    source,
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    entity,
    kind: isOneKind ? first.kind : null,
    zone,
    rule,
    score,
    rivals
  };
}
