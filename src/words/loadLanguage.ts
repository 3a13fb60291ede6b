import {createLanguage, ENGLISH, type Language, type LanguageCode} from "./language.ts";

/** A language with all its texts. English is there at once; others are loaded on first use. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  switch (code) {
    case "en":
      return ENGLISH;
    case "ru":
      russian ??= import("./ru/all.ts").then(({ALL}) => createLanguage("ru", Object.values(ALL)));
      return russian;
    default:
      return code satisfies never;
  }
}

let russian: Promise<Language> | null = null;
