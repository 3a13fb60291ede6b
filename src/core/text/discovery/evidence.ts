// What speaks for and against a person. Each piece of evidence is a figure in [0, 1] with a weight, and the weights add
// up to log odds. They were fitted by logistic regression on one half of annotated novels and newspapers, looked at on
// the other, and rounded; nothing in them knows a text.

import type {Candidate} from "./candidates.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import type {Manner} from "./manner.ts";
import type {LexemeCounts} from "./runs.ts";
import type {FormCounts, Surroundings} from "./surroundings.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** How often a lexeme was a part of names that are plainly persons'. */
export interface NameParts {
  given: number[];
  surname: number[];
}

/** What is known of a form wherever it stands. */
export interface FormFacts {
  /** The words of the name, numbers of the register. */
  words: readonly number[];
  form: FormCounts;
  parts: NameParts;
  counts: LexemeCounts;
  register: WordRegister;
  manner: Manner;
}

/** What is known of one occurrence. */
export interface PlaceFacts {
  candidate: Candidate;
  here: Surroundings;
}

/** A piece of evidence. `says` is the reason in words, where it is one that a historian would give. */
export interface Evidence<T> {
  name: string;
  weight: number;
  says?: string;
  value(of: T): number | boolean;
}

/** The facts of a form as the pieces of evidence look at them. */
interface FormView extends FormFacts {
  solo: boolean;
  length: number;
  /** Classes of each word of the name. */
  bits: readonly number[];
  shapes: readonly number[];
  first: number;
  last: number;
  given: boolean;
  firstEnglish: boolean;
  lastEnglish: boolean;
  small: number;
  inside: number;
}

const C = WORD_CLASS;
const NAMES = C.maleName | C.femaleName;
const share = (part: number, whole: number): number => part / (whole + 1);
const damped = (count: number): number => count / (count + 2);
const isEnglish = (bits: number, shape: number): boolean => (bits & C.english) !== 0 && shape !== SHAPE.letter;

/** Where one of so many places swears by God or thanks him, he is nobody of the text's people in the others either. */
const OATHS = 10;

/** The log odds with nothing known. */
const BIAS = -2.2;

/** Of a form, wherever it stands. */
export const FORM_EVIDENCE: readonly Evidence<FormView>[] = [
  {name: "given", weight: 1.1, says: "begins with a given name", value: (v) => v.given && !v.firstEnglish},
  {name: "givenEnglish", weight: 1.7, says: "may begin with a given name", value: (v) => v.given && v.firstEnglish},
  {name: "soloGiven", weight: 0.8, value: (v) => v.solo && v.given && !v.firstEnglish},
  {name: "soloGivenEnglish", weight: 0.6, value: (v) => v.solo && v.given && v.firstEnglish},
  {
    name: "givenThenName",
    weight: 0.8,
    says: "has a given name and a surname",
    value: (v) => v.given && !v.solo && (v.bits.at(-1)! & (C.english | C.body | C.placeWord | C.place)) === 0
  },
  {
    name: "initials",
    weight: 1.8,
    says: "has initials",
    value: (v) => !v.solo && v.shapes[0] === SHAPE.letter && v.shapes.at(-1) !== SHAPE.letter
  },
  {
    name: "patronymic",
    weight: 1.5,
    says: "has a patronymic",
    value: (v) => v.bits.some((b) => (b & C.patronymic) !== 0)
  },
  {
    name: "surnameEnding",
    weight: 1.9,
    says: "ends like a surname",
    value: (v) => (v.bits.at(-1)! & C.surnameEnding) !== 0
  },
  {
    name: "titleAlone",
    weight: -2.5,
    says: "is a title by itself",
    value: (v) => v.solo && !v.given && (v.bits[0]! & (C.maleTitle | C.femaleTitle | C.title)) !== 0
  },
  {
    name: "knownPerson",
    weight: 2,
    says: "is a person known far and wide",
    value: (v) => (v.bits.at(-1)! & C.knownPerson) !== 0
  },
  {name: "everTitled", weight: 0, says: "has a title elsewhere", value: (v) => damped(v.form.titled)},
  {
    name: "everSurname",
    weight: 1.5,
    says: "is the surname in fuller names",
    value: (v) => damped(v.parts.surname[v.last] ?? 0)
  },
  {
    name: "surnameAmongNouns",
    weight: 1,
    says: "is a surname or has a title elsewhere, where every noun has a capital",
    value: (v) =>
      v.solo && v.manner.capitalsForNouns && v.small === 0 && ((v.parts.surname[v.last] ?? 0) > 0 || v.form.titled > 0)
  },
  {
    name: "isSurname",
    weight: 0.8,
    value: (v) => v.solo && (v.parts.surname[v.last] ?? 0) > 0 && v.small === 0 && (v.bits[0]! & NO_SURNAME) === 0
  },
  {
    name: "everGiven",
    weight: 1.8,
    says: "is the given name in fuller names",
    value: (v) => damped(v.parts.given[v.first] ?? 0)
  },
  {
    name: "deity",
    weight: -5,
    says: "is called upon in oaths and prayers",
    value: (v) => (v.bits.at(-1)! & C.deity) !== 0 && v.form.oath * OATHS >= v.form.count
  },
  {name: "place", weight: -2.1, says: "is a known place", value: (v) => v.bits.every((b) => (b & C.place) !== 0)},
  {
    name: "placeEnding",
    weight: -0.6,
    says: "ends like a place",
    value: (v) => v.solo && (v.bits[0]! & C.placeEnding) !== 0
  },
  {
    name: "peopleOrTime",
    weight: -3,
    says: "is a people, a party or a date",
    value: (v) => (v.bits.at(-1)! & (C.people | C.time)) !== 0 && !v.given
  },
  {
    name: "bodyOrPlace",
    weight: -0.9,
    says: "has a word of bodies or places in it",
    value: (v) => v.bits.some((b) => (b & (C.body | C.placeWord)) !== 0)
  },
  {
    name: "street",
    weight: -6,
    says: "is a street named after somebody",
    value: (v) => !v.solo && (v.bits[0]! & C.street) !== 0
  },
  {
    name: "allEnglish",
    weight: -0.8,
    says: "is an everyday word",
    value: (v) => v.bits.every((b, i) => isEnglish(b, v.shapes[i]!))
  },
  {name: "lastEnglish", weight: -0.3, value: (v) => v.lastEnglish},
  {name: "anyEnglish", weight: -0.7, value: (v) => v.bits.some((b, i) => isEnglish(b, v.shapes[i]!))},
  {name: "small", weight: -3.2, says: "is written small elsewhere", value: (v) => v.small / (v.small + v.inside + 1)},
  {name: "inside", weight: 1.5, says: "has its capital inside sentences", value: (v) => said(v, damped(v.inside))},
  {
    name: "onlyOpens",
    weight: -0.2,
    says: "stands only where sentences begin",
    value: (v) => v.form.opens === v.form.count
  },
  {name: "the", weight: -2.5, says: "has an article before it", value: (v) => share(v.form.the, v.form.count)},
  {name: "of", weight: -0.7, value: (v) => share(v.form.of, v.form.count)},
  {
    name: "inPlace",
    weight: -3,
    says: "stands behind in, at or the like",
    value: (v) => share(v.form.place, v.form.count)
  },
  {name: "speech", weight: 1.8, says: "speaks", value: (v) => damped(v.form.speech)},
  {name: "human", weight: 1.3, says: "does what persons do", value: (v) => said(v, share(v.form.human, v.form.count))},
  {name: "possessive", weight: 3, says: "owns something (’s)", value: (v) => damped(v.form.possessive)},
  {name: "kin", weight: 1.3, says: "stands behind a word for kin", value: (v) => damped(v.form.kin)},
  {name: "calling", weight: 0.3, says: "has a calling beside it", value: (v) => damped(v.form.calling)},
  {name: "beside", weight: 0, says: "is listed beside persons", value: (v) => damped(v.form.beside)},
  {name: "vocative", weight: 0.8, says: "seems to be addressed", value: (v) => damped(v.form.vocative)},
  {name: "two", weight: 0, value: (v) => v.length === 2},
  {name: "three", weight: -0.6, value: (v) => v.length === 3},
  {name: "more", weight: -1, says: "is too long for a name", value: (v) => v.length > 3},
  {name: "capitals", weight: -0.1, value: (v) => v.shapes.every((shape) => shape === SHAPE.capitals)},
  {
    name: "functionWord",
    weight: -0.5,
    value: (v) => v.bits.some((b, i) => (b & C.functionWord) !== 0 && isTall(v.shapes[i]!))
  },
  {name: "count", weight: 1.2, says: "comes again and again", value: (v) => said(v, damped(v.form.count - 1))},
  {name: "rankOf", weight: 2.2, says: "is the bearer of a rank", value: (v) => (v.bits[0]! & C.rank) !== 0 && !v.solo},
  {
    name: "noun",
    weight: -2.5,
    says: "may be a noun like any other",
    value: (v) => v.manner.capitalsForNouns && v.solo && !v.given && (v.parts.surname[v.last] ?? 0) === 0
  }
];

/** Of one occurrence, by what stands around it. */
export const PLACE_EVIDENCE: readonly Evidence<PlaceFacts>[] = [
  {
    name: "genderedTitle",
    weight: 1.9,
    says: "stands behind Mr, Mrs, Sir or the like",
    value: ({candidate: {title, isSmallTitle}}) => !isSmallTitle && (title === "male" || title === "female")
  },
  {
    name: "eitherTitle",
    weight: 1.5,
    says: "stands behind a title or calling",
    value: ({candidate: {title, isSmallTitle}}) => !isSmallTitle && title === "either"
  },
  {
    name: "smallTitle",
    weight: 1.2,
    says: "stands behind a title",
    value: ({candidate: {title, isSmallTitle}}) => isSmallTitle && title !== null
  },
  {name: "shouted", weight: 0.7, value: ({candidate}) => candidate.run.shouted},
  {name: "theHere", weight: -0.5, value: ({here}) => here.the},
  {name: "placeHere", weight: -0.7, value: ({here}) => here.place},
  {name: "humanHere", weight: 0.5, value: ({here}) => here.human || here.speech || here.kin || here.calling},
  {name: "oathHere", weight: -6, value: ({candidate, here}) => here.oath && candidate.isDeity},
  {name: "ship", weight: -3, says: "stands behind a word for ships or animals", value: ({here}) => here.ship},
  {name: "land", weight: -3, says: "stands before a word for places", value: ({here}) => here.land},
  {
    name: "saint",
    weight: -4,
    says: "may be a church or a place named after a saint",
    value: ({candidate, here}) => candidate.isSaint && !here.human && !here.speech
  },
  {name: "besideHere", weight: 0.6, value: ({here}) => here.beside}
];

const NO_SURNAME = C.english | C.place | C.people | C.time | C.body;

const isTall = (shape: number): boolean => shape !== SHAPE.small && shape !== SHAPE.letter;

/** What a capital or a repetition says where every noun has a capital: little. */
const said = ({manner, parts, last}: FormView, value: number): number =>
  manner.capitalsForNouns && (parts.surname[last] ?? 0) === 0 ? 0 : value;

/** The log odds that a form names a person, whatever stands around it. */
export function formOdds(facts: FormFacts): number {
  const view = viewOf(facts);
  let odds = BIAS;
  for (const {weight, value} of FORM_EVIDENCE) odds += weight * Number(value(view));
  return odds;
}

/** What the surroundings of an occurrence add to the log odds of its form. */
export function placeOdds(facts: PlaceFacts): number {
  let odds = 0;
  for (const {weight, value} of PLACE_EVIDENCE) odds += weight * Number(value(facts));
  return odds;
}

/** A reason in words, and what it adds to the log odds. */
export interface Reason {
  says: string;
  adds: number;
}

/** The reasons that a form gives. */
export const formReasons = (facts: FormFacts): Reason[] => reasonsIn(FORM_EVIDENCE, viewOf(facts));

/** The reasons that the surroundings of an occurrence give. */
export const placeReasons = (facts: PlaceFacts): Reason[] => reasonsIn(PLACE_EVIDENCE, facts);

const reasonsIn = <T>(evidence: readonly Evidence<T>[], facts: T): Reason[] =>
  evidence.flatMap(({says, weight, value}) =>
    says === undefined ? [] : [{says, adds: weight * Number(value(facts))}]
  );

/** Log odds as a probability, to three digits, so that no machine's exponential shows. */
export const probability = (odds: number): number => Math.round(1000 / (1 + Math.exp(-odds))) / 1000;

function viewOf(facts: FormFacts): FormView {
  const {words, register, counts, manner} = facts;
  const known = manner.isEnglish ? -1 : ~C.english;
  const bits = words.map((word) => register.classes(word) & known);
  const shapes = words.map((word) => register.shape(word));
  const last = register.lexeme(words.at(-1)!);
  const solo = words.length === 1;
  return {
    ...facts,
    bits,
    shapes,
    solo,
    length: words.length,
    first: register.lexeme(words[0]!),
    last,
    given: (bits[0]! & NAMES) !== 0 && !(solo && (bits[0]! & (C.people | C.time)) !== 0),
    firstEnglish: isEnglish(bits[0]!, shapes[0]!),
    lastEnglish: isEnglish(bits.at(-1)!, shapes.at(-1)!),
    small: counts.small[last] ?? 0,
    inside: counts.inside[last] ?? 0
  };
}
