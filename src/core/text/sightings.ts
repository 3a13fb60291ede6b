import type {Alias, Gazetteer} from "./gazetteer.ts";
import {givenName} from "./givenNames.ts";
import type {Match} from "./matchNames.ts";
import {isAttribute} from "./mentionZones.ts";
import {type NameContext, nameContext} from "./nameContext.ts";
import {canBeGiven, type Person} from "./persons.ts";

/** A name in a text with everyone it can mean, once titles, initials and genders that conflict have been ruled out. */
export interface Sighting {
  start: number;
  end: number;
  /** Index among the spans of the text. */
  paragraph: number;
  /** In order of entities, at least one. */
  candidates: readonly Alias[];
  /** Whether titles, initials or genders ruled somebody out. */
  isNarrowed: boolean;
  /** Whether a title stands before a given name that fits it, so that the given name is no bare one. */
  isTitled: boolean;
}

/**
 * A match with its context weighed; null where nobody remains: initials or a given name of somebody else stand before
 * the surname, a surname of somebody else behind the given name. Given names and initials that fit join the span.
 *
 * @param isCommon Whether a word is one of the language, too; such words are no derived names where a sentence opens.
 */
export function sighting(
  text: string,
  {start, end, aliases}: Match,
  {
    paragraph,
    from,
    taken,
    gazetteer,
    isCommon
  }: {
    paragraph: number;
    /** Where the paragraph begins, and up to where names have been found before. */
    from: number;
    taken: number;
    gazetteer: Gazetteer;
    isCommon: (word: string) => boolean;
  }
): Sighting | null {
  if (aliases.every(({kind}) => kind !== "person"))
    return {start, end, paragraph, candidates: aliases, isNarrowed: false, isTitled: false};
  const context = nameContext(text, start, end, from);
  const verdicts = aliases.map((alias) => verdictOn(alias, context, gazetteer.personOf(alias.entity)));
  const possible = aliases.filter((_, i) => verdicts[i] !== "conflicts");
  const agreeing = aliases.filter((_, i) => verdicts[i] === "agrees");
  const catalogued = cataloguedOf(possible, context, text.slice(end, end + REACH), gazetteer);
  const women = wivesOf(possible, context, text.slice(end, end + REACH), gazetteer);
  const fitting = [women, catalogued, agreeing].find(({length}) => length > 0) ?? possible;
  const candidates = preferred(fitting, context, gazetteer);
  if (candidates.length === 0) return null;
  if (
    candidates.every(({derived}) => derived) &&
    context.opensSentence &&
    !/\s/.test(text.slice(start, end)) &&
    isCommon(text.slice(start, end))
  )
    return null;
  const fits =
    context.given.length > 0 &&
    candidates.every(({entity, strength}) => strength === "surname" && isFitting(context, gazetteer.personOf(entity)));
  return {
    start: fits && context.givenStart >= taken ? context.givenStart : start,
    end,
    paragraph,
    candidates,
    isNarrowed: fitting.length < aliases.length,
    isTitled: candidates.every((alias) => isTitledGiven(alias, context, gazetteer.personOf(alias.entity)))
  };
}

const REACH = 32;

/**
 * Those whom the initials behind a comma fit, as catalogues have them: `Smilga, I. T. On War`. Nobody is ruled out by
 * them, for in a list somebody else's may stand there: `Smilga, K. Radek`.
 */
function cataloguedOf(
  aliases: readonly Alias[],
  {given, opensSentence}: NameContext,
  after: string,
  gazetteer: Gazetteer
): Alias[] {
  const initials =
    opensSentence && given.length === 0 ? CATALOGUED.exec(after)?.[1]?.match(/\p{Lu}[hua]?(?=\.)/gu) : null;
  if (!initials) return [];
  return aliases.filter(({entity, strength}) => {
    const person = gazetteer.personOf(entity);
    return strength === "surname" && person !== undefined && person.given.length > 0 && canBeGiven(person, initials);
  });
}

const CATALOGUED = /^, ?((?:\p{Lu}[hua]?\. ?)+)/u;

/**
 * The women meant by an article and a surname that they share with others: `the Thénardier`, `la Callas`. In English of
 * those only whom the list knows as Mrs, for `the Trotsky of 1917` is no woman.
 */
function wivesOf(
  aliases: readonly Alias[],
  {article, next}: NameContext,
  after: string,
  gazetteer: Gazetteer
): Alias[] {
  if (!/^(?:the|la|die)$/.test(article) || next !== "" || NO_WOMAN.test(after)) return [];
  if (isAttribute(after) && !/^\s(?:woman|female|wife)(?!\p{L})/u.test(after)) return [];
  const women = aliases.filter(({entity, strength}) => {
    const person = gazetteer.personOf(entity);
    return strength === "surname" && person?.gender === "female" && (article !== "the" || person.needsTitle);
  });
  return women.length < aliases.length ? women : [];
}

/** `the Trotsky and Zinoviev groups`, `the Lenin of his age` */
const NO_WOMAN = /^\s?(?:[-–—/&]|(?:and|or|of|und|oder|et|ou)(?!\p{L}))/u;

/** A given name behind a title that its bearer has, or one that is rare and not the first, as in `Monseigneur Bienvenu`. */
function isTitledGiven(
  {derived, strength, spelled}: Alias,
  {titles}: NameContext,
  person: Person | undefined
): boolean {
  if (!derived || strength !== "given" || titles.length === 0 || !person) return false;
  return titles.some(({rank}) => person.ranks.has(rank)) || isRareGiven(spelled, person);
}

const isRareGiven = (spelled: string, {given}: Person): boolean =>
  given[0] !== spelled && givenName(spelled) === undefined;

type Verdict = "agrees" | "neutral" | "conflicts";

function verdictOn(alias: Alias, context: NameContext, person: Person | undefined): Verdict {
  if (!person) return "neutral";
  const names = context.given.filter(({mayBeTitle}) => !mayBeTitle).map(({word}) => word);
  if (alias.strength === "surname" && !canBeGiven(person, names)) return "conflicts";
  if (alias.strength === "surname" && names.length > 0 && isOtherBearer(context, names, person)) return "conflicts";
  if (alias.strength === "family" && (context.article === "" || context.next !== "")) return "conflicts";
  if (alias.derived && (alias.strength === "given" || alias.strength === "patronymic")) {
    if (context.next !== "" || names.length > 0) return "conflicts";
    if (alias.strength === "given" && isRareGiven(alias.spelled, person) && context.titles.length === 0)
      return "conflicts";
  }
  const genders = context.titles.map(({gender}) => gender);
  if (person.gender && genders.some((gender) => gender && gender !== person.gender)) return "conflicts";
  if (names.length > 0 && alias.strength === "surname" && person.given.length > 0) return "agrees";
  return titleVerdict(context, person);
}

/** Whether somebody whose given name we do not know cannot bear the one before: it is no woman's, or she is Mrs only. */
function isOtherBearer({titles}: NameContext, names: readonly string[], person: Person): boolean {
  if (person.given.length > 0) return false;
  const gender = names.map((name) => givenName(name)?.gender).find((one) => one !== undefined);
  const isTitled = titles.some(({rank}) => person.ranks.has(rank));
  return (person.needsTitle && !isTitled) || (gender !== undefined && !!person.gender && gender !== person.gender);
}

function titleVerdict({titles}: NameContext, {ranks}: Person): Verdict {
  if (titles.some(({rank}) => ranks.has(rank))) return "agrees";
  const isAddressed = (rank: string): boolean => rank === "mrs" || rank === "miss";
  const clash = titles.some(({rank}) => isAddressed(rank)) && [...ranks].some(isAddressed);
  return clash ? "conflicts" : "neutral";
}

const isFitting = ({given}: NameContext, person: Person | undefined): boolean =>
  person !== undefined &&
  canBeGiven(
    person,
    given.map(({word}) => word)
  );

/**
 * Roles in this source before all; what the historian wrote before what follows by rule, and of that a whole name before
 * a given name, and that before the plural of a surname. Who is called by a title is not meant without.
 */
function preferred(candidates: readonly Alias[], {titles}: NameContext, gazetteer: Gazetteer): readonly Alias[] {
  const roles = candidates.filter(({rule}) => rule === "role");
  if (roles.length > 0) return roles;
  const written = candidates.filter(({derived}) => !derived);
  if (written.length > 0) return written;
  const persons = candidates.filter(({strength}) => strength !== "family");
  const fuller = persons.filter(({strength}) => strength !== "given");
  const best = [fuller, persons].find(({length}) => length > 0) ?? candidates;
  if (best === candidates) return candidates; // a family is its members, with and without titles
  if (titles.length > 0) return best;
  const untitled = best.filter(({entity}) => gazetteer.personOf(entity)?.needsTitle !== true);
  return untitled.length > 0 ? untitled : best;
}
