import {dates} from "../../words/en/dates.ts";
import {picture as texts} from "../../words/en/picture.ts";
import type {Language} from "../../words/language.ts";
import {capitalised} from "../base/capitalised.ts";
import {compare} from "../base/compare.ts";
import type {Network} from "../model/network.ts";
import type {TieType} from "../model/study.ts";
import type {EdgeAppearance} from "./appearance.ts";
import {COERCED, tieDashes} from "./tieStyle.ts";

/** What one kind of line means. */
export interface LegendEntry {
  key: string;
  label: string;
  sample: EdgeAppearance;
}

/** One entry a colour, named by the classes drawn in it, then what dashes and cuts mean. */
export function lineLegend(
  network: Network,
  edges: ReadonlySet<string>,
  edge: (key: string) => EdgeAppearance,
  types: ReadonlyMap<string, TieType>,
  language: Language
): LegendEntry[] {
  const t = language.words(texts);
  const d = language.words(dates);
  const entries = new Map<string, {classes: Set<string>; sample: EdgeAppearance}>();
  let [implied, doubtful, denied, coerced, contested] = [false, false, false, false, false];
  for (const key of edges) {
    const attributes = network.getEdgeAttributes(key);
    const sample = edge(key);
    const entry = entries.get(sample.legendKey) ?? {classes: new Set(), sample: {...sample, ...SAMPLE}};
    entries.set(sample.legendKey, entry);
    if (attributes.layer === "co-occurrence") continue;
    entry.classes.add(types.get(attributes.type)?.class ?? attributes.type);
    implied ||= attributes.certainty === "implied";
    doubtful ||= attributes.certainty === "doubtful";
    contested ||= sample.split;
    denied ||= attributes.stance === "denied" && !sample.split;
    coerced ||= attributes.stance === "coerced";
  }
  const drawn = [...entries].sort(([a, p], [b, q]) => q.sample.depth - p.sample.depth || compare(a, b));
  const legend = drawn.map(([key, {classes, sample}]): LegendEntry => {
    if (key === "co-occurrence") return {key, label: t.namedTogether, sample: {...sample, width: 1, opacity: 0.45}};
    return {
      key,
      label: capitalised([...classes].sort(compare).join(", ")),
      sample: {...sample, dashes: key === "words" ? sample.dashes : []}
    };
  });
  const ink = legend.find(({key}) => key !== "co-occurrence")?.sample;
  if (ink && implied)
    legend.push({
      key: "implied",
      label: d.implied,
      sample: {...ink, dashes: tieDashes("other", "implied")}
    });
  if (ink && doubtful)
    legend.push({key: "doubtful", label: d.doubtful, sample: {...ink, dashes: tieDashes("other", "doubtful")}});
  if (ink && denied) legend.push({key: "denied", label: d.denied, sample: {...ink, cut: true}});
  if (ink && contested) legend.push({key: "contested", label: t.contested, sample: {...ink, split: true}});
  if (ink && coerced)
    legend.push({
      key: "coerced",
      label: d.coerced,
      sample: {...ink, ...COERCED, dashes: [...COERCED.dashes]}
    });
  return legend;
}

const SAMPLE = {width: 2, arrow: false, cut: false, split: false, bow: 0};
