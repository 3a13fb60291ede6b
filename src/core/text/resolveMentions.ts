import type {Mention} from "../model/mention.ts";

/**
 * The mentions, with those that are unsure settled where their paragraph allows it: exactly one of the rivals is named
 * there beyond doubt by a longer form. Such a mention gets the rule `paragraph` and a score of 0.9, its rivals share
 * the rest. The others stay as they are. Linear in mentions and rivals.
 *
 * @param mentions of one source, in order of paragraphs; not modified.
 */
export function resolveMentions(mentions: readonly Mention[]): Mention[] {
  const resolved: Mention[] = [];
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && mentions[to]!.paragraph === mentions[from]!.paragraph) to++;
    const inParagraph = mentions.slice(from, to);
    const fullest = fullestForms(inParagraph);
    for (const mention of inParagraph) resolved.push(mention.entity === null ? settled(mention, fullest) : mention);
    from = to;
  }
  return resolved;
}

const PARAGRAPH_SCORE = 0.9;

/** The length of the longest form by which each entity is named beyond doubt. */
function fullestForms(mentions: readonly Mention[]): Map<string, number> {
  const fullest = new Map<string, number>();
  for (const {entity, text} of mentions) {
    if (entity !== null) fullest.set(entity, Math.max(text.length, fullest.get(entity) ?? 0));
  }
  return fullest;
}

function settled(mention: Mention, fullest: ReadonlyMap<string, number>): Mention {
  const named = mention.rivals.filter(({entity}) => (fullest.get(entity) ?? 0) > mention.text.length);
  const [only] = named;
  if (!only || named.length > 1) return mention;
  const others = mention.rivals.filter((rival) => rival !== only);
  const rest = (1 - PARAGRAPH_SCORE) / others.length;
  return {
    ...mention,
    entity: only.entity,
    rule: "paragraph",
    score: PARAGRAPH_SCORE,
    rivals: [{entity: only.entity, score: PARAGRAPH_SCORE}, ...others.map(({entity}) => ({entity, score: rest}))]
  };
}
