import type {Alias, Gazetteer} from "./gazetteer.ts";
import type {Match} from "./matchNames.ts";
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
    return {start, end, paragraph, candidates: aliases, isNarrowed: false};
  const context = nameContext(text, start, end, from);
  const verdicts = aliases.map((alias) => verdictOn(alias, context, gazetteer.personOf(alias.entity)));
  const possible = aliases.filter((_, i) => verdicts[i] !== "conflicts");
  const agreeing = aliases.filter((_, i) => verdicts[i] === "agrees");
  const fitting = agreeing.length > 0 ? agreeing : possible;
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
    isNarrowed: fitting.length < aliases.length
  };
}

type Verdict = "agrees" | "neutral" | "conflicts";

function verdictOn(alias: Alias, context: NameContext, person: Person | undefined): Verdict {
  if (!person) return "neutral";
  const names = context.given.filter(({mayBeTitle}) => !mayBeTitle).map(({word}) => word);
  if (alias.strength === "surname" && !canBeGiven(person, names)) return "conflicts";
  if (alias.derived && (alias.strength === "given" || alias.strength === "patronymic")) {
    if (context.next !== "" || names.length > 0) return "conflicts";
  }
  const genders = context.titles.map(({gender}) => gender);
  if (person.gender && genders.some((gender) => gender && gender !== person.gender)) return "conflicts";
  if (names.length > 0 && alias.strength === "surname" && person.given.length > 0) return "agrees";
  return titleVerdict(context, person);
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
 * Roles in this source before all; what the historian wrote before what follows by rule, and of that a whole name before a given name. Who is called by
 * a title is not meant without.
 */
function preferred(candidates: readonly Alias[], {titles}: NameContext, gazetteer: Gazetteer): readonly Alias[] {
  const roles = candidates.filter(({rule}) => rule === "role");
  if (roles.length > 0) return roles;
  const written = candidates.filter(({derived}) => !derived);
  if (written.length > 0) return written;
  const fuller = candidates.filter(({strength}) => strength !== "given");
  const best = fuller.length > 0 ? fuller : candidates;
  if (titles.length > 0) return best;
  const untitled = best.filter(({entity}) => gazetteer.personOf(entity)?.needsTitle !== true);
  return untitled.length > 0 ? untitled : best;
}
