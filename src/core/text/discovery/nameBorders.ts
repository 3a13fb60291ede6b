// Where several names stand side by side in one run of capitalised words.

import {nominativeNames} from "../russianNominative.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import {NUMERAL, type Run} from "./runs.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** Indices of the words of a run before which one name ends and another begins, ascending. */
export function nameBorders(run: Run, register: WordRegister): number[] {
  const borders: number[] = [];
  for (let i = 1; i < run.words.length; i++) {
    const between = betweenWords(run, i, register);
    if (
      PARTING.some((parts) => parts(between)) ||
      beginsAnew(between) ||
      disagrees(run, borders.at(-1) ?? 0, i, register)
    )
      borders.push(i);
  }
  return borders;
}

/** `Николаем Мещеряковым Ветлугин`: the words before are a Russian name in one case, and this one is in another. */
function disagrees(run: Run, from: number, i: number, register: WordRegister): boolean {
  if (i - from < 2 || i - from > 3 || !CYRILLIC.test(register.spelling(run.words[i]!))) return false;
  const words = run.words.slice(from, i + 1).map((word) => register.spelling(word));
  return nominativeNames(words.slice(0, -1).join(" ")).length > 0 && nominativeNames(words.join(" ")).length === 0;
}

/** What is looked at between two words: classes and how they are written. */
interface Between {
  run: Run;
  i: number;
  register: WordRegister;
  previous: number;
  word: number;
}

function betweenWords(run: Run, i: number, register: WordRegister): Between {
  return {run, i, register, previous: register.classes(run.words[i - 1]!), word: register.classes(run.words[i]!)};
}

const C = WORD_CLASS;
const NAMES = C.maleName | C.femaleName;
const GENDERED_TITLE = C.maleTitle | C.femaleTitle;
const BEHIND_TITLE = GENDERED_TITLE | C.title | C.epithet;
/** What stands behind a place as a part of its name, and begins no other. */
const NO_NAME = C.english | C.functionWord | C.people | C.time | C.place | C.placeWord | C.body;

const isPlace = (classes: number): boolean => (classes & (C.place | NAMES)) === C.place;

/** Each says whether two words are never in one name. */
const PARTING: readonly ((between: Between) => boolean)[] = [
  // `In Moscow Ivar …`
  ({previous, word}) => isPlace(previous) && (word & NAMES) !== 0,
  // `to Petersburg Vronsky …`, but `in London Bridge`
  ({run, i, register, previous, word}) =>
    i === 1 &&
    run.before >= 0 &&
    (register.classes(run.before) & C.placePreposition) !== 0 &&
    isPlace(previous) &&
    (word & NO_NAME) === 0,
  // `Слава Богу`, `Good God`: whoever is called upon is in nobody's name.
  ({previous, word}) => ((previous | word) & C.deity) !== 0,
  // `Caesar Tacitus Livy`: ancients side by side in a list.
  ({previous, word}) => (previous & C.knownPerson) !== 0 && (word & C.mononym) !== 0,
  // `И. С. Тургенева Берг не любил`: in Russian initials have one surname.
  ({run, i, register, word}) =>
    i > 1 &&
    register.shape(run.words[i - 2]!) === SHAPE.letter &&
    CYRILLIC.test(register.spelling(run.words[i - 1]!)) &&
    (word & (NAMES | C.patronymic)) === 0
];

const CYRILLIC = /^[\u0400-\u04ff]{3,}$/;

/** Whether a title begins a new name, or capitals begin or end; not right behind a title. */
function beginsAnew({run: {words}, i, register, previous, word}: Between): boolean {
  const shapes = [register.shape(words[i - 1]!), register.shape(words[i]!)];
  const isLink = shapes[0] === SHAPE.small && i > 1; // `Monsieur le Marquis`
  if (((isLink ? register.classes(words[i - 2]!) : previous) & BEHIND_TITLE) !== 0) return false;
  if ((word & GENDERED_TITLE) !== 0 && (word & NAMES) === 0) return i < words.length - 1 && !isInside();
  const isNumbered = NUMERAL.test(register.spelling(words[i]!)); // `Napoleon III`
  return !isNumbered && shapes.includes(SHAPE.capitals) && shapes.includes(SHAPE.capital);

  /** `Leopold Ritter von Arz`: the rank stands inside the name. */
  function isInside(): boolean {
    const isParticled = register.shape(words[i + 1]!) === SHAPE.small;
    return (previous & NAMES) !== 0 && isParticled && NOBLE.test(register.spelling(words[i]!));
  }
}

/** Ranks of German nobles that stand before the particle. */
const NOBLE = /^(?:Ritter|Edler|Freiherr|Graf|Reichsgraf|Fürst)$/;
