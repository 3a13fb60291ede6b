import type {Entity} from "../model/study.ts";

/** One written form of an entity's name. */
export interface NameForm {
  text: string;
  rule: "name" | "alias";
  /** Made from another form by rule, not written by the historian; gives way to what is written. */
  derived: boolean;
}

/**
 * The forms under which an entity is sought: its name, its aliases and, for persons, the forms that follow from them:
 * given name and surname without what stands between, initials and surname, initials run together. A form may recur.
 */
export function nameForms({name, aliases, kind}: Entity): NameForm[] {
  const written: NameForm[] = [
    {text: name, rule: "name", derived: false},
    ...aliases.map((text) => ({text, rule: "alias" as const, derived: false}))
  ];
  if (kind !== "person") return written;
  const derived = written.flatMap(({text}) => [...shortForms(text), ...joinedInitials(text)]);
  return [...written, ...derived.map((text) => ({text, rule: "alias" as const, derived: true}))];
}

/** Latin spellings of one Cyrillic letter: an initial may be written with all of it, `Kh. Rakovsky`. */
const DIGRAPH = /^(?:Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Dzh)(?=\p{Ll})/u;
const SUFFIX = /^(?:[IVX]+|Jr|Sr|Jun|Sen|fils|père)\.?$/;
/** A capital, letters, and parts of the same make behind hyphens or apostrophes. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*(?:[-\u2010\u2011'’][\p{L}\p{M}]+)*$/u;
/** `L` or `LD`: initials without dots. */
const RUN_TOGETHER = /^\p{Lu}{1,3}$/u;
const INITIAL = /^\p{Lu}\.?$/u;

/** `Lev Davidovich Trotsky` → `Lev Trotsky`, `L. D. Trotsky`, `L. Trotsky`; nothing where a part is not a plain name. */
function shortForms(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const surname = parts.at(-1) ?? "";
  const given = parts[0] ?? "";
  if (
    parts.length < 2 ||
    parts.length > 5 ||
    SUFFIX.test(surname) ||
    !CAPITALISED.test(given) ||
    !CAPITALISED.test(surname)
  )
    return [];
  if (RUN_TOGETHER.test(given) || surname.length < 3) return [];
  const middle = parts.slice(1, -1);
  if (middle.some((part) => !CAPITALISED.test(part) && !INITIAL.test(part))) return [];
  const forms: string[] = [];
  if (middle.length > 0) forms.push(`${given} ${surname}`);
  for (const initial of initials(given)) {
    const all = [initial, ...middle.map((part) => `${part[0]}.`)].join(" ");
    forms.push(`${initial} ${surname}`, `${all} ${surname}`, ...joinedInitials(`${all} ${surname}`));
  }
  return forms;
}

/** The initials a given name may be written with: `Khristian` → `K.`, `Kh.`; `Jean-Paul` → `J.`, `J.-P.`. */
function initials(given: string): string[] {
  const digraph = DIGRAPH.exec(given)?.[0];
  const hyphenated = given.split(/[-\u2010\u2011]/);
  const found = [`${given[0]}.`];
  if (digraph) found.push(`${digraph}.`);
  if (hyphenated.length === 2 && hyphenated[1]) found.push(`${given[0]}.-${hyphenated[1][0]!.toUpperCase()}.`);
  return found;
}

/** `L. D. Trotsky` → `LD Trotsky`, and `LD Trotsky` → `L. D. Trotsky`; nothing where the name has no such initials. */
function joinedInitials(name: string): string[] {
  const apart = /^((?:\p{Lu}(?:\.\s*|\s+)){2,4})(\p{Lu}[\p{L}\p{M}].*)$/su.exec(name.trim());
  if (apart) return [`${apart[1]!.replace(/[.\s]/g, "")} ${apart[2]}`];
  const together = /^(\p{Lu}{2,3})\s+(\p{Lu}\p{Ll}.*)$/su.exec(name.trim());
  return together && !SUFFIX.test(together[1]!) ? [`${[...together[1]!].join(". ")}. ${together[2]}`] : [];
}
