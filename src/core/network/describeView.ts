import {kinds as kindTexts} from "../../words/en/kinds.ts";
import {nearness} from "../../words/en/nearness.ts";
import {view as texts} from "../../words/en/view.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import {joinWords} from "../base/joinWords.ts";
import {formatDate, formatYear} from "../model/formatDate.ts";
import {hasMonth, monthsBetween, monthText, yearsBetween} from "../model/months.ts";
import {ENTITY_KINDS, type EntityKind, type Study} from "../model/study.ts";
import {DEFAULT_VIEW, type Isolation, type View} from "../model/view.ts";
import {comparisonInWords} from "./comparedViews.ts";
import type {Share, VisiblePart} from "./visiblePart.ts";

export interface ViewInWords {
  /** "38 of 56 people · 91 of 402 ties · 120 of 212 named together" */
  counts: string;
  /** What cuts the view, one phrase each: "Left Opposition, inside", "1923–1927"; empty when nothing does. */
  filters: string[];
}

/** Says what a view shows, and how much of how much: the permanent line under the stage and the picture's caption. */
export function describeView(view: View, study: Study, part: VisiblePart, language = ENGLISH): ViewInWords {
  const t = language.words(texts);
  const counts = [t.people(part.people)];
  if (view.kinds.some((kind) => kind !== "person"))
    counts.push(t.others({...othersShown(view, part), what: otherKinds(view.kinds, language)}));
  // A network without texts knows nothing of names together, one without tables nothing of ties.
  if (part.ties.total > 0 || part.coOccurrences.total === 0) counts.push(t.ties(part.ties));
  if (part.coOccurrences.total > 0) counts.push(t.pairs(part.coOccurrences));
  return {counts: counts.join(" · "), filters: filterPhrases(view, study, language)};
}

function filterPhrases(view: View, study: Study, language: Language): string[] {
  const t = language.words(texts);
  const near = language.words(nearness);
  const names = (
    ids: readonly string[],
    from: readonly {id: string; name?: string; title?: string; label?: string}[]
  ) => {
    const byId = new Map(from.map((item) => [item.id, item.name ?? item.title ?? item.label ?? item.id]));
    return listed(ids.map((id) => byId.get(id) ?? id));
  };
  const phrases: string[] = [];
  if (view.comparison) phrases.push(comparisonInWords(view, study, language));
  if (view.around) phrases.push(t.around({who: names(view.around.entities, study.entities), steps: view.around.steps}));
  if (view.isolation) phrases.push(describeIsolation(view.isolation, study, language));
  if (view.years.from !== null || view.years.to !== null) phrases.push(describeYears(view, language));
  if (!view.layers.tie) phrases.push(t.withoutTies);
  if (!view.layers.coOccurrence) phrases.push(t.withoutPairs);
  if (view.layers.coOccurrence && view.minCount > 1) phrases.push(t.minCount({count: view.minCount}));
  if (view.layers.coOccurrence && view.backbone)
    phrases.push(near[`${view.backbone.method}Short`]({alpha: view.backbone.alpha}));
  if (view.layers.coOccurrence && view.lineWeight !== "passages")
    phrases.push(t.linesBy({weight: near[`${view.lineWeight}Name`]}));
  if (view.minSources > 1) phrases.push(t.minSources({count: view.minSources}));
  if (view.hiddenClasses.length > 0) {
    const left = othersThan(view.hiddenClasses, new Set(study.tieTypes.map((type) => type.class)));
    phrases.push(left ? t.onlyTies({what: listed(left)}) : t.without({what: listed(view.hiddenClasses)}));
  }
  if (view.hiddenTypes.length > 0) phrases.push(t.without({what: names(view.hiddenTypes, study.tieTypes)}));
  if (view.certainties.length < DEFAULT_VIEW.certainties.length)
    phrases.push(
      t.only({
        what:
          joinWords(
            view.certainties.map((one) => t[one]),
            "and",
            language
          ) || t.none
      })
    );
  phrases.push(...describeStances(view, language));
  if (view.hiddenSources.length > 0) {
    const left = othersThan(view.hiddenSources, new Set(study.sources.map(({id}) => id)));
    const what = names(left ?? view.hiddenSources, study.sources);
    phrases.push(left ? t.onlyFrom({what}) : t.without({what}));
  }
  return phrases;
}

/** Names in a row; where one has a comma of its own, with semicolons between them. */
const listed = (names: readonly string[]): string => names.join(names.some((name) => name.includes(",")) ? "; " : ", ");

/** What is left, where that is said sooner than what is not; null where it is not, or nothing is left. */
function othersThan(hidden: readonly string[], all: ReadonlySet<string>): string[] | null {
  const off = new Set(hidden);
  const left = [...all].filter((one) => !off.has(one));
  return left.length > 0 && left.length < hidden.length ? left : null;
}

/** "Left Opposition but not Capitulators, with its boundary"; "what runs between Left Opposition and Persecutors". */
export function describeIsolation(isolation: Isolation, study: Study, language = ENGLISH): string {
  const t = language.words(texts);
  const {rule} = isolation;
  const groups = describeMembers(isolation, study, language);
  switch (rule) {
    case "inside":
      return isAcross(isolation) ? groups : t.inside({groups});
    case "boundary":
      return t.boundary({groups, count: isolation.groups.length});
    case "between":
      return t.between({groups});
    default:
      return rule satisfies never;
  }
}

const isAcross = ({groups, match, across}: Isolation): boolean => across && match === "any" && groups.length > 1;

/** Who counts: "Left Opposition or Persecutors", "both Left Opposition and Persecutors but not Capitulators". */
export function describeMembers(isolation: Isolation, study: Study, language: Language): string {
  const t = language.words(texts);
  const byId = new Map(study.groups.map(({id, name}) => [id, name]));
  const names = (ids: readonly string[]) => ids.map((id) => byId.get(id) ?? id);
  const {groups, match, without} = isolation;
  const list = names(groups);
  const who = () => {
    if (list.length < 2) return list[0] ?? "";
    if (match === "all") {
      const said = {groups: joinWords(list, "and", language)};
      return list.length === 2 ? t.both(said) : t.allOf(said);
    }
    return isAcross(isolation) ? t.across({groups: joinWords(list, "and", language)}) : joinWords(list, "or", language);
  };
  return without.length > 0 ? t.butNot({groups: who(), without: joinWords(names(without), "or", language)}) : who();
}

function describeYears({years, undated}: View, language: Language): string {
  const span = yearsInWords(years, language);
  return undated ? language.words(texts).andUndated({years: span}) : span;
}

/** "1917–1927", "until 1927", "from May 1917", "1917"; "all years" where there is no bound. */
export function yearsInWords(bounds: View["years"], language = ENGLISH): string {
  const t = language.words(texts);
  if (hasMonth(bounds)) return formatDate(intervalOf(bounds), language);
  const {from, to} = yearsBetween(bounds);
  const said = (year: number) => formatYear(year, language);
  if (from === null) return to === null ? t.allYears : t.until({year: said(to)});
  if (to === null) return t.from({year: said(from)});
  return from === to ? said(from) : `${said(from)}–${said(to)}`;
}

/** The bounds as one EDTF date, years in full, since beside a month "1923" would not say where in it they end. */
function intervalOf(bounds: View["years"]): string {
  const {from, to} = monthsBetween(bounds);
  const end = (month: number) => (Number.isFinite(month) ? monthText(month) : "..");
  return from === to ? end(from) : `${end(from)}/${end(to)}`;
}

function describeStances({stances}: View, language: Language): string[] {
  const t = language.words(texts);
  if (stances.length === 1 && stances[0] === "denied") return [t.onlyDenied];
  const phrases: string[] = [];
  if (!stances.includes("asserted")) phrases.push(t.withoutAffirmed);
  if (!stances.includes("denied")) phrases.push(t.withoutDenied);
  if (stances.includes("coerced")) phrases.push(t.withCoerced);
  return phrases;
}

/** "organisations and events" */
/** Of how many of the kinds that are named: places that are switched off are none of the organisations. */
function othersShown({kinds}: View, {others, typed}: VisiblePart): Share {
  const named = ENTITY_KINDS.map((kind) => kind !== "person" && kinds.includes(kind));
  return {shown: others.shown, total: typed.kinds.reduce((sum, kind) => sum + Number(named[kind]), 0)};
}

function otherKinds(kinds: readonly EntityKind[], language: Language): string {
  const t = language.words(kindTexts);
  const shown = ENTITY_KINDS.filter(
    (kind): kind is Exclude<EntityKind, "person"> => kind !== "person" && kinds.includes(kind)
  );
  return joinWords(
    shown.map((kind) => t[`${kind}Of`]),
    "and",
    language
  );
}
