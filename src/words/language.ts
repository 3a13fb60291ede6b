import {createMessage, type FormOf, type Message} from "./message.ts";

/** The languages of the interface and of pictures; the first is the one that everything is written in. */
export const LANGUAGE_CODES = ["en", "ru"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** What a language is called by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {en: "English", ru: "Русский"};

/** The texts of one part of the interface, as they stand in its file. */
export type Area = Readonly<{area: string; [name: string]: string}>;

/** The same, ready to be said. */
export type Words<A extends Area> = {readonly [Name in Exclude<keyof A, "area">]: Message<A[Name]>};

/** What a file of another language must hold: every text of the English one, and nothing else. */
export type Translation<A extends Area> = {readonly [Name in keyof A]: Name extends "area" ? A[Name] : string};

export interface Language {
  code: LanguageCode;
  /** 0.5 or 0,5. */
  decimalSign: "." | ",";
  /** The words of this language for an area, which is named by its English texts. */
  words<const A extends Area>(english: A): Words<A>;
  /** The same as they stand in their file, for a page that says them by itself. */
  texts<const A extends Area>(english: A): Translation<A>;
}

/** A language with these texts; an area that is not among them is said in English. */
export function createLanguage(code: LanguageCode, translated: readonly Area[]): Language {
  const texts = new Map(translated.map((area) => [area.area, area]));
  const made = new Map<string, Words<Area>>();
  const formOf = formsOf(code);
  return {
    code,
    decimalSign: code === "en" ? "." : ",",
    words<const A extends Area>(english: A): Words<A> {
      const known = made.get(english.area);
      if (known) return known as Words<A>;
      const words = wordsOf(texts.get(english.area) ?? english, formOf);
      made.set(english.area, words);
      return words as Words<A>;
    },
    texts: <const A extends Area>(english: A) => (texts.get(english.area) ?? english) as Translation<A>
  };
}

const wordsOf = (area: Area, formOf: FormOf): Words<Area> =>
  Object.fromEntries(
    Object.entries(area).map(([name, text]) => [name, createMessage(text, formOf)])
  ) as unknown as Words<Area>;

/** The forms of a count that messages list, in this order. A broken number takes the second: 1.5 ties, 1,5 связи. */
const FORMS: Readonly<Record<LanguageCode, readonly Intl.LDMLPluralRule[]>> = {
  en: ["one", "other"],
  ru: ["one", "few", "many"]
};

function formsOf(code: LanguageCode): FormOf {
  const rules = new Intl.PluralRules(code);
  const forms = FORMS[code];
  return (count) => {
    const form = forms.indexOf(rules.select(count));
    return form < 0 ? 1 : form;
  };
}

/** How many forms a count has in messages of a language. */
export const formCount = (code: LanguageCode): number => FORMS[code].length;

/** The language of whoever asks for none. */
export const ENGLISH: Language = createLanguage("en", []);
