import type {Entity} from "../../../src/core/model/study.ts";
import {findMentions} from "../../../src/core/text/findMentions.ts";
import {createGazetteer} from "../../../src/core/text/gazetteer.ts";
import {segment} from "../../../src/core/text/segment.ts";
import {entity} from "../../fixtures/smallNetwork.ts";
import {processorTime, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {beginningOf, nameList} from "./material.ts";

const CHARACTERS = 4_000_000;
const PEOPLE = 1000;

/**
 * What a study does with a text: its people sought in every spelling and form, words compared by their keys; and then
 * who is meant settled.
 */
export function benchMentions(whole: string): BenchRow[] {
  const text = beginningOf(whole, CHARACTERS);
  const gazetteer = createGazetteer(nameList(whole, PEOPLE).map(person));
  const source = {
    id: "s",
    title: "",
    author: "",
    date: null,
    kind: "",
    citation: "",
    paragraphs: "blank-line" as const
  };
  const segmentation = segment({...source, text});
  const row = (measure: string, work: () => number, found: string): BenchRow => {
    let count = 0;
    const times = Array.from({length: 4}, () =>
      processorTime(() => {
        count = work();
      })
    );
    const {median} = timing(times.slice(1));
    const note = `${PEOPLE} people, all their forms and spellings; ${count} ${found}`;
    return {bench: "text", measure, size: "1k", peer: "none", ours: text.length / 1e3 / median, unit: "MB/s", note};
  };
  const candidates = (): number => {
    let count = 0;
    gazetteer.matcher.scan(text, (start) => {
      count++;
      return start;
    });
    return count;
  };
  return [
    row("scan for people", candidates, "places where some form begins"),
    row("mentions", () => findMentions(segmentation, text, gazetteer).length, "mentions with rule, score and rivals")
  ];
}

const person = (name: string, i: number): Entity => entity(`p${i}`, {name});
