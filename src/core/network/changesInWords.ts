import {KIND_WORDS} from "../model/kindWords.ts";
import type {View} from "../model/view.ts";
import type {PartChanges, Tally} from "./compareParts.ts";
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
export function momentInWords(part: Shown, since: Changed | null, view: View): string[] {
  const kinds = kindsShown(view).filter(({kind}) => part[kind].shown + (since?.changes[kind].vanished ?? 0) > 0);
  return kinds.map(({kind, one, many}) => {
    const count = part[kind].shown;
    const said = `${count} ${count === 1 ? one : many}`;
    if (!since) return said;
    const {appeared, vanished} = since.changes[kind];
    const changes = [
      appeared > 0 && `${appeared} new`,
      vanished > 0 && `${vanished} gone`,
      kind === "people" && since.moved > 0 && `${since.moved} in other groups`
    ].filter((word) => word !== false);
    return changes.length > 0 ? `${said}: ${changes.join(", ")}` : said;
  });
}

/** A difference in words, a line each: "People: 12 only in 1923, 20 in both, 15 only in 1927". `only` is what is said of each side alone. */
export function differenceInWords(changes: PartChanges, only: readonly [string, string], view: View): string[] {
  return kindsShown(view).map(({kind, many}) => {
    const {kept, appeared, vanished}: Tally = changes[kind];
    return `${many[0]!.toUpperCase()}${many.slice(1)}: ${vanished} ${only[0]}, ${kept} in both, ${appeared} ${only[1]}`;
  });
}

interface KindShown {
  kind: keyof Shown;
  one: string;
  many: string;
}

function kindsShown({kinds, layers}: View): KindShown[] {
  const others = kinds.filter((kind) => kind !== "person");
  const single = others.length === 1 ? KIND_WORDS[others[0]!] : null;
  const list: (KindShown | false)[] = [
    kinds.includes("person") && {kind: "people", one: "person", many: "people"},
    others.length > 0 && {kind: "others", one: single?.one ?? "other", many: single?.many ?? "others"},
    layers.tie && {kind: "ties", one: "tie", many: "ties"},
    layers.coOccurrence && {kind: "coOccurrences", one: "named together", many: "named together"}
  ];
  return list.filter((one) => one !== false);
}
