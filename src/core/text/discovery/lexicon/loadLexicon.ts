import {createLexicon, type Lexicon} from "./lexicon.ts";

/** The lexicon that ships with the program, loaded on first use: its lists are too long for a page's first load. */
export async function loadLexicon(): Promise<Lexicon> {
  // One after the other: they are small files of our own, and so it can be seen which of their lists are used.
  const english = await import("./englishWords.ts");
  const names = await import("./givenNames.ts");
  const known = await import("./knownPersons.ts");
  const places = await import("./places.ts");
  const titles = await import("./titles.ts");
  const words = await import("./wordClasses.ts");
  return createLexicon({
    words: {
      maleName: names.MALE_NAMES,
      femaleName: names.FEMALE_NAMES,
      maleTitle: titles.MALE_TITLES,
      femaleTitle: titles.FEMALE_TITLES,
      title: titles.TITLES,
      rank: titles.RANKS,
      epithet: titles.EPITHETS,
      suffix: titles.SUFFIXES,
      kin: titles.KIN,
      calling: titles.CALLINGS,
      humanVerb: words.HUMAN_VERBS,
      speechVerb: words.SPEECH_VERBS,
      placePreposition: words.PLACE_PREPOSITIONS,
      time: words.TIMES,
      people: words.PEOPLES,
      body: words.BODY_WORDS,
      placeWord: words.PLACE_WORDS,
      street: words.STREETS,
      place: places.PLACES,
      knownPerson: known.KNOWN_PERSONS,
      deity: words.DEITIES,
      mononym: known.MONONYMS,
      functionWord: words.FUNCTION_WORDS,
      english: english.ENGLISH_WORDS,
      particle: words.PARTICLES
    },
    placeEndings: words.PLACE_ENDINGS
  });
}
