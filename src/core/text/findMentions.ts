import type {Mention, Segmentation} from "../model/mention.ts";
import type {Source} from "../model/study.ts";
import {addressTest} from "./addresses.ts";
import {commonWordTest} from "./commonWords.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {givenName} from "./givenNames.ts";
import {type Match, matchNames} from "./matchNames.ts";
import {mentionZones} from "./mentionZones.ts";
import {narratorSpans} from "./narratorMentions.ts";
import {type Resolution, resolveMentions} from "./resolveMentions.ts";
import {type Sighting, sighting} from "./sightings.ts";

/** What a source says of itself that mentions depend on, and the language it is written in. */
export type SourceContext = Partial<Pick<Source, "markup" | "narrator">> & {language?: string};

/**
 * Every place where a source names an entity of the gazetteer, in order of `start`, of those that begin together the
 * longer first. Mentions overlap only where a person is named inside a longer name (`matchNames`).
 *
 * Names are whole words: neither `Smilga` in `Smilga-Poluyan` nor what stands in a web or e-mail address is a mention.
 * Initials lie inside the span, titles and a possessive ’s outside. A form that several entities share is settled by
 * what stands around it (`sighting`, `resolveMentions`) or stays unsure. Where a source has a narrator, the narrator's
 * `I` is a mention as well, but in what others are quoted to say. Linear in the text.
 */
export function findMentions(
  {source, paragraphs}: Segmentation,
  text: string,
  gazetteer: Gazetteer,
  {markup, narrator, language = ""}: SourceContext = {}
): Mention[] {
  const isAddress = addressTest(text);
  const isCommon = commonWordTest(text);
  const bodies = paragraphs.map(({bodyStart, end}) => ({start: bodyStart, end}));
  const sightings: Sighting[] = [];
  let taken = 0;
  matchNames(text, bodies, gazetteer, (match, paragraph) => {
    if (isAddress(match.start, match.end)) return;
    const from = bodies[paragraph]!.start;
    const previous = sightings.at(-1);
    if (previous && isSurnameOf(previous, match, text, gazetteer)) {
      sightings[sightings.length - 1] = {...previous, end: match.end};
    } else {
      const found = sighting(text, match, {paragraph, from, taken, gazetteer, isCommon});
      if (found) sightings.push(found);
    }
    taken = match.end;
  });
  const named = resolveMentions(sightings, gazetteer).map((resolution) => mention(source, text, resolution));
  const told = narrator ? narratorSpans(text, bodies, narrator, language) : [];
  const narrated = told.map(({start, end, span}): Mention => {
    const place = {source, paragraph: span, start, end, text: text.slice(start, end)};
    return {...place, entity: narrator!.entity, kind: "person", zone: "text", rule: "narrator", score: 1, rivals: []};
  });
  const all = narrated.length > 0 ? [...named, ...narrated].sort((a, b) => a.start - b.start || b.end - a.end) : named;
  const zones = mentionZones(text, paragraphs, all, markup?.notes);
  for (const [i, one] of all.entries()) one.zone = zones[i]!;
  return all.filter(({rule, zone}) => rule !== "narrator" || TOLD_IN.has(zone));
}

/**
 * Whether a surname stands right behind somebody of whom only a given name is known, `Marius Pontmercy`: it is then that
 * one's, and no mention of another Pontmercy.
 */
function isSurnameOf(before: Sighting, {start, aliases}: Match, text: string, gazetteer: Gazetteer): boolean {
  if (start - before.end !== 1 || !/\s/.test(text[before.end]!)) return false;
  const isOnlyName = before.candidates.every(({entity, spelled}) => {
    const person = gazetteer.personOf(entity);
    return person?.surnames.size === 0 && person.given.join() === spelled && givenName(spelled) !== undefined;
  });
  return isOnlyName && aliases.every(({kind, spelled}) => kind === "person" && !/\s/.test(spelled));
}

/** Where an `I` is the narrator's. */
const TOLD_IN: ReadonlySet<string> = new Set(["text", "footnote"]);

/** The mention of a resolution; its zone is still to be told. */
function mention(source: string, text: string, {sighting, entity, rule, score, rivals}: Resolution): Mention {
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
    zone: "text",
    rule,
    score,
    rivals
  };
}
