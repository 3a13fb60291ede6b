import type {Entity} from "../../src/core/model/study.ts";
import {findMentions} from "../../src/core/text/findMentions.ts";
import {createGazetteer} from "../../src/core/text/gazetteer.ts";
import {segment} from "../../src/core/text/segment.ts";
import {entity} from "../fixtures/smallNetwork.ts";
import {bareSource} from "./finders.ts";
import type {EvaluationRow} from "./main.ts";
import type {NamedText} from "./spans.ts";

/**
 * Texts read with a list that has each person once, by the fullest name that the text gives, and nothing else: how many
 * of the annotated mentions are found, how many of ours are annotated, and how many of those found mean whom they
 * should. Spans need only touch, since annotators differ on titles.
 */
export function givenListRows(task: string, texts: readonly NamedText[]): EvaluationRow[] {
  const sum = {gold: 0, ours: 0, found: 0, annotated: 0, right: 0, decided: 0};
  for (const text of texts) {
    const list = createGazetteer(fullestNames(text));
    const mentions = findMentions(segment(bareSource(text.text)), text.text, list);
    const touches = (a: {start: number; end: number}, b: {start: number; end: number}) =>
      a.start < b.end && b.start < a.end;
    sum.gold += text.gold.length;
    sum.ours += mentions.length;
    sum.annotated += mentions.filter((mention) => text.gold.some((span) => touches(mention, span))).length;
    for (const span of text.gold) {
      const mention = mentions.find((one) => touches(one, span));
      if (!mention) continue;
      sum.found++;
      if (mention.entity === null) continue;
      sum.decided++;
      if (mention.entity === span.person) sum.right++;
      else if (process.env.ERRORS)
        console.log(`  ${span.person}: ${mention.text} = ${mention.entity} (${mention.rule})`);
    }
  }
  const share = (measure: string, part: number, of: number) => ({task, measure, value: part / of, of});
  return [
    share("list given: mentions found", sum.found, sum.gold),
    share("list given: of ours, annotated", sum.annotated, sum.ours),
    share("list given: right person, of those decided", sum.right, sum.decided),
    share("list given: decided, of those found", sum.decided, sum.found)
  ];
}

function fullestNames({text, gold}: NamedText): Entity[] {
  const names = new Map<string, string>();
  for (const {start, end, person} of gold) {
    // Without `the amiable` and the like, which no list has.
    const name = text
      .slice(start, end)
      .replace(/\s+/g, " ")
      .replace(/^(?:[\p{Ll}'’-]+ )+(?=\p{Lu})/u, "");
    if (size(name) > size(names.get(person) ?? "")) names.set(person, name);
  }
  return [...names].map(([id, name]) => entity(id, {name}));
}

/** More words are fuller, then more letters. */
const size = (name: string): number => name.split(" ").length * 1000 + name.length;
