import {comparison as texts} from "../../words/en/comparison.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import type {View} from "../model/view.ts";
import type {PartChanges} from "./compareParts.ts";
import type {VisiblePart} from "./visiblePart.ts";

/** What becomes of a part from the one before it, with how many stand in other groups. */
export interface Changed {
  changes: PartChanges;
  moved: number;
}

type Shown = Pick<VisiblePart, "people" | "others" | "ties" | "coOccurrences">;

/**
 * A moment in words, a line for people, ties and what else the view shows: "34 people: 12 new, 5 gone, 3 in other
 * groups". The first moment is only counted.
 */
export function momentInWords(part: Shown, since: Changed | null, view: View, language = ENGLISH): string[] {
  const t = language.words(texts);
  return kindsShown(view, language).flatMap(({kind, count}) => {
    const {shown} = part[kind];
    const {appeared, vanished} = since?.changes[kind] ?? NOTHING;
    if (shown + vanished === 0) return [];
    const changes = [
      ...(appeared > 0 ? [t.isNew({count: appeared})] : []),
      ...(vanished > 0 ? [t.isGone({count: vanished})] : []),
      ...(kind === "people" && since && since.moved > 0 ? [t.isElsewhere({count: since.moved})] : [])
    ];
    const what = count({count: shown});
    return [changes.length > 0 ? t.changed({what, changes: changes.join(", ")}) : what];
  });
}

const NOTHING = {appeared: 0, vanished: 0};

/**
 * A difference in words, a line each: "People: 12 only in 1923, 20 in both, 15 only in 1927". `only` is what is said of
 * each side alone.
 */
export function differenceInWords(
  changes: PartChanges,
  only: readonly [string, string],
  view: View,
  language = ENGLISH
): string[] {
  const t = language.words(texts);
  return kindsShown(view, language).map(({kind, what}) => {
    const {kept, appeared, vanished} = changes[kind];
    return t.difference({what, a: vanished, onlyA: only[0], both: kept, b: appeared, onlyB: only[1]});
  });
}

interface KindShown {
  kind: keyof Shown;
  /** "34 people" */
  count(values: {count: number}): string;
  /** "People" */
  what: string;
}

function kindsShown({kinds, layers}: View, language: Language): KindShown[] {
  const t = language.words(texts);
  const named = language.words(kindTexts);
  const others = kinds.filter((kind) => kind !== "person");
  const count = others.length === 1 ? named[`${others[0]!}Count`] : t.others;
  return [
    ...(kinds.includes("person") ? [{kind: "people" as const, count: named.personCount, what: t.peopleTitle}] : []),
    ...(others.length > 0 ? [{kind: "others" as const, count, what: t.othersTitle}] : []),
    ...(layers.tie ? [{kind: "ties" as const, count: t.ties, what: t.tiesTitle}] : []),
    ...(layers.coOccurrence ? [{kind: "coOccurrences" as const, count: t.together, what: t.togetherTitle}] : [])
  ];
}
