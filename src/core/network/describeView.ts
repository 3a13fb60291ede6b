import type {EntityKind, Study} from "../model/study.ts";
import {ENTITY_KINDS} from "../model/study.ts";
import {DEFAULT_VIEW, type Isolation, type View} from "../model/view.ts";
import type {Share, VisiblePart} from "./visiblePart.ts";

export interface ViewInWords {
  /** "38 of 56 people · 91 of 402 ties · 120 of 212 named together" */
  counts: string;
  /** What cuts the view, one phrase each: "Left Opposition, inside", "1923–1927"; empty when nothing does. */
  filters: string[];
}

/** Says what a view shows, and how much of how much: the permanent line under the stage and the picture's caption. */
export function describeView(view: View, study: Study, part: VisiblePart): ViewInWords {
  const counts = [`${ofAll(part.people)} people`];
  if (view.kinds.some((kind) => kind !== "person")) counts.push(`${ofAll(part.others)} ${otherKinds(view.kinds)}`);
  counts.push(`${ofAll(part.ties)} ties`, `${ofAll(part.coOccurrences)} named together`);
  return {counts: counts.join(" · "), filters: filterPhrases(view, study)};
}

function filterPhrases(view: View, study: Study): string[] {
  const names = (
    ids: readonly string[],
    from: readonly {id: string; name?: string; title?: string; label?: string}[]
  ) => {
    const byId = new Map(from.map((item) => [item.id, item.name ?? item.title ?? item.label ?? item.id]));
    return ids.map((id) => byId.get(id) ?? id).join(", ");
  };
  const phrases: string[] = [];
  if (view.isolation) phrases.push(describeIsolation(view.isolation, study));
  if (view.years.from !== null || view.years.to !== null) phrases.push(describeYears(view));
  if (!view.layers.tie) phrases.push("without stated ties");
  if (!view.layers.coOccurrence) phrases.push("without names that stand together");
  if (view.layers.coOccurrence && view.minCount > 1) phrases.push(`named together in ≥ ${view.minCount} passages`);
  if (view.hiddenClasses.length > 0) phrases.push(`without ${view.hiddenClasses.join(", ")}`);
  if (view.hiddenTypes.length > 0) phrases.push(`without ${names(view.hiddenTypes, study.tieTypes)}`);
  if (view.certainties.length < DEFAULT_VIEW.certainties.length)
    phrases.push(`only ${view.certainties.join(" and ") || "none"}`);
  phrases.push(...describeStances(view));
  if (view.hiddenSources.length > 0) phrases.push(`without ${names(view.hiddenSources, study.sources)}`);
  return phrases;
}

/** "Left Opposition with its boundary"; "between Left Opposition and Persecutors". */
export function describeIsolation({groups, rule, across}: Isolation, study: Study): string {
  const byId = new Map(study.groups.map(({id, name}) => [id, name]));
  const list = groups.map((id) => byId.get(id) ?? id);
  const joined = list.length > 1 ? `${list.slice(0, -1).join(", ")} and ${list.at(-1)}` : (list[0] ?? "");
  const said = across && list.length > 1 ? `what runs between ${joined}` : joined;
  switch (rule) {
    case "inside":
      return across && list.length > 1 ? said : `${said}, inside`;
    case "boundary":
      return `${said}, with ${list.length > 1 ? "their" : "its"} boundary`;
    case "between":
      return `${said}, and who stands between`;
    default:
      return rule satisfies never;
  }
}

function describeYears({years: {from, to}, undated}: View): string {
  const span = from === to ? `${from}` : from === null ? `until ${to}` : to === null ? `from ${from}` : `${from}–${to}`;
  return undated ? `${span} and undated` : span;
}

function describeStances({stances}: View): string[] {
  const phrases: string[] = [];
  if (!stances.includes("asserted")) phrases.push("without asserted ties");
  if (!stances.includes("denied")) phrases.push("without denied ties");
  if (stances.includes("coerced")) phrases.push("with coerced statements");
  return phrases;
}

const PLURALS: Readonly<Record<EntityKind, string>> = {
  person: "people",
  organisation: "organisations",
  place: "places",
  event: "events",
  work: "works"
};

/** "organisations and events" */
function otherKinds(kinds: readonly EntityKind[]): string {
  const shown = ENTITY_KINDS.filter((kind) => kind !== "person" && kinds.includes(kind)).map((kind) => PLURALS[kind]);
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}

const ofAll = ({shown, total}: Share): string => `${shown} of ${total}`;
