import {joinWords} from "../base/joinWords.ts";
import {formatYear} from "../model/formatDate.ts";
import {KIND_WORDS} from "../model/kindWords.ts";
import {BACKBONE_WORDS, WEIGHT_WORDS} from "../model/statisticWords.ts";
import {ENTITY_KINDS, type EntityKind, type Study} from "../model/study.ts";
import {type Backbone, DEFAULT_VIEW, type Isolation, type View} from "../model/view.ts";
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
  counts.push(`${ofAll(part.ties)} ties`, `${ofAll(part.coOccurrences)} pairs named together`);
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
  if (view.layers.coOccurrence && view.minCount > 1) phrases.push(`named together in ≥ ${view.minCount} passages`);
  if (view.layers.coOccurrence && view.backbone) phrases.push(describeBackbone(view.backbone));
  if (view.layers.coOccurrence && view.lineWeight !== "passages")
    phrases.push(`lines by ${WEIGHT_WORDS[view.lineWeight].name}`);
  if (view.minSources > 1) phrases.push(`borne by ≥ ${view.minSources} sources`);
  if (view.hiddenClasses.length > 0) phrases.push(`without ${view.hiddenClasses.join(", ")}`);
  if (view.hiddenTypes.length > 0) phrases.push(`without ${names(view.hiddenTypes, study.tieTypes)}`);
  if (view.certainties.length < DEFAULT_VIEW.certainties.length)
    phrases.push(`only ${view.certainties.join(" and ") || "none"}`);
  phrases.push(...describeStances(view));
  if (view.hiddenSources.length > 0) phrases.push(`without ${names(view.hiddenSources, study.sources)}`);
  return phrases;
}

/** "Left Opposition but not Capitulators, with its boundary"; "what runs between Left Opposition and Persecutors". */
export function describeIsolation(isolation: Isolation, study: Study): string {
  const {groups, rule} = isolation;
  const said = describeMembers(isolation, study);
  switch (rule) {
    case "inside":
      return isAcross(isolation) ? said : `${said}, inside`;
    case "boundary":
      return `${said}, with ${groups.length > 1 ? "their" : "its"} boundary`;
    case "between":
      return `${said}, and who stands between`;
    default:
      return rule satisfies never;
  }
}

const isAcross = ({groups, match, across}: Isolation): boolean => across && match === "any" && groups.length > 1;

/** Who counts: "Left Opposition or Persecutors", "both Left Opposition and Persecutors but not Capitulators". */
function describeMembers(isolation: Isolation, study: Study): string {
  const byId = new Map(study.groups.map(({id, name}) => [id, name]));
  const names = (ids: readonly string[]) => ids.map((id) => byId.get(id) ?? id);
  const {groups, match, without} = isolation;
  const list = names(groups);
  const who = () => {
    if (list.length < 2) return list[0] ?? "";
    if (match === "all") return `${list.length === 2 ? "both" : "all of"} ${joinWords(list)}`;
    return isAcross(isolation) ? `what runs between ${joinWords(list)}` : joinWords(list, "or");
  };
  return without.length > 0 ? `${who()} but not ${joinWords(names(without), "or")}` : who();
}

/** "named together more than chance brings (Fisher, q ≤ 0.05)" */
const describeBackbone = ({method, alpha}: Backbone): string =>
  `named together ${BACKBONE_WORDS[method].short} ≤ ${alpha})`;

function describeYears({years, undated}: View): string {
  const span = yearsInWords(years);
  return undated ? `${span} and undated` : span;
}

/** "1917–1927", "until 1927", "from 1917", "1917"; "all years" where there is no bound. */
export function yearsInWords({from, to}: View["years"]): string {
  if (from === null) return to === null ? "all years" : `until ${formatYear(to)}`;
  if (to === null) return `from ${formatYear(from)}`;
  return from === to ? formatYear(from) : `${formatYear(from)}–${formatYear(to)}`;
}

function describeStances({stances}: View): string[] {
  const phrases: string[] = [];
  if (!stances.includes("asserted")) phrases.push("without affirmed ties");
  if (!stances.includes("denied")) phrases.push("without denied ties");
  if (stances.includes("coerced")) phrases.push("with statements made under duress");
  return phrases;
}

/** "organisations and events" */
function otherKinds(kinds: readonly EntityKind[]): string {
  const shown = ENTITY_KINDS.filter((kind) => kind !== "person" && kinds.includes(kind));
  return joinWords(shown.map((kind) => KIND_WORDS[kind].many));
}

const ofAll = ({shown, total}: Share): string => `${shown} of ${total}`;
