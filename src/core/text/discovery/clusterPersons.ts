// Which occurrences are one person: the fullest names first, then what is shorter joins whom it can be of.

import {compare} from "../../base/compare.ts";
import {entryOf} from "../../base/entryOf.ts";
import {nominativeKey} from "./nominative.ts";
import type {Occurrence} from "./occurrences.ts";
import {isBare, isPassing, type Person, type PersonForm} from "./person.ts";
import {createPersons, join} from "./personIndex.ts";
import {fullness, isShouted, personName} from "./personName.ts";
import {settle} from "./settle.ts";

/**
 * The persons behind some occurrences, in no particular order. Names in conflict (given names, initials, gender,
 * `Mrs` and `Miss`, suffixes) are never joined, nor are surnames that differ; `Smilga-Poluyan` is a surname of its own,
 * which only the same given name joins with one of its parts.
 * Where a short form fits several, each occurrence goes to who was named last in its source a few paragraphs before,
 * else to who is named far more than the others, else it stays with others of its form by itself.
 *
 * @param occurrences in the order of the sources and of their texts.
 */
export function clusterPersons(occurrences: readonly Occurrence[]): Person[] {
  const forms = formsOf(occurrences);
  const alone = countAlone(forms);
  const persons = createPersons(alone);
  const ambiguous = new Map<PersonForm, Person[]>();
  for (const form of forms) {
    const fitting = persons.fitting(form);
    const [only, ...others] = fitting;
    if (!only || isOfAnother(form, only[0], alone)) persons.add(form);
    else if (others.length === 0 && (!isPassing(form, only[1]) || isBare(only[0].name))) join(...only, form);
    else ambiguous.set(form, [...fitting.keys()]);
  }
  settle(occurrences, persons, ambiguous);
  return persons.all.filter(({mentions}) => mentions.length > 0);
}

/**
 * Whether a bare surname is rather a relative's: the text calls its bearer again and again by the given name, and hardly
 * ever by both. So `Thénardier` is not Éponine, whom it once names Éponine Thénardier.
 */
function isOfAnother(
  {name, title, occurrences}: PersonForm,
  {forms}: Person,
  alone: ReadonlyMap<string, number>
): boolean {
  if (title !== "" || name.given.length > 0 || name.patronymic !== "" || name.surname === "") return false;
  if (forms.some((form) => form.name.patronymic !== "")) return false; // who is called so is hardly called by a surname
  const full = forms.filter((form) => form.name.surname === name.surname && form.name.given.length > 0);
  const fullCount = full.reduce((sum, form) => sum + form.occurrences.length, 0);
  const givenCount = Math.max(0, ...full.map((form) => alone.get(nominativeKey(form.name.given[0]!)) ?? 0));
  return Math.min(occurrences.length, givenCount) > HARDLY_EVER * fullCount && fullCount > 0;
}

/** How many times oftener the parts of a name stand alone than together where they are rather two persons'. */
const HARDLY_EVER = 20;

/** Forms, the fullest first, then the most frequent, then by spelling. */
function formsOf(occurrences: readonly Occurrence[]): PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const occurrence of occurrences) {
    const {title, text} = occurrence;
    const isKin = occurrence.isKin && !text.includes(" ");
    const key = `${title.toLowerCase()}\n${text}\n${isKin}`;
    const form = entryOf(forms, key, () => ({text, title, name: personName(title, text), isKin, occurrences: []}));
    form.occurrences.push(occurrence);
  }
  return [...forms.values()].sort(
    (a, b) =>
      // Headings in capitals say the least.
      Number(isShouted(a.text)) - Number(isShouted(b.text)) ||
      fullness(b.name) - fullness(a.name) ||
      Number(b.name.address !== "") - Number(a.name.address !== "") ||
      b.occurrences.length - a.occurrences.length ||
      compare(a.text, b.text) ||
      compare(a.title, b.title)
  );
}

/** How often each word stands alone as a name, by its key; without what stands in lists of brothers and the like. */
function countAlone(forms: readonly PersonForm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {text, title, isKin, occurrences} of forms) {
    const key = nominativeKey(text);
    if (title === "" && !isKin && !text.includes(" ")) counts.set(key, (counts.get(key) ?? 0) + occurrences.length);
  }
  return counts;
}
