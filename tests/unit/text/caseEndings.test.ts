import {expect, it} from "vitest";
import {caseForms} from "../../../src/core/text/caseEndings.ts";
import {comparisonKey} from "../../../src/core/text/comparisonKey.ts";

const keyOf = (name: string): string => name.split(" ").map(comparisonKey).join(" ");

/** Names with their genitive, dative, accusative, instrumental and prepositional, as a grammar has them. */
const TABLE = `
  Смилга: Смилги Смилге Смилгу Смилгой Смилге
  Троцкий: Троцкого Троцкому Троцкого Троцким Троцком
  Сталин: Сталина Сталину Сталина Сталиным Сталине
  Радек: Радека Радеку Радека Радеком Радеке
  Врангель: Врангеля Врангелю Врангеля Врангелем Врангеле
  Толстой: Толстого Толстому Толстого Толстым Толстом
  Сергей: Сергея Сергею Сергея Сергеем Сергее
  Абрамович: Абрамовича Абрамовичу Абрамовича Абрамовичем Абрамовиче
  Илья: Ильи Илье Илью Ильёй Илье`;
const WOMEN = `
  Крупская: Крупской Крупской Крупскую Крупской Крупской
  Иванова: Ивановой Ивановой Иванову Ивановой Ивановой
  Надежда: Надежды Надежде Надежду Надеждой Надежде
  Наталия: Наталии Наталии Наталию Наталией Наталии
  Васильевна: Васильевны Васильевне Васильевну Васильевной Васильевне`;

it.each([
  ["male", TABLE],
  ["female", WOMEN]
] as const)("caseForms(name, %s) has all cases that a grammar has", (gender, table) => {
  for (const line of table.trim().split("\n")) {
    const [name = "", cases = ""] = line.trim().split(": ");
    const keys = caseForms(name, gender).map(keyOf);
    for (const form of cases.split(" ")) expect(keys, form).toContain(keyOf(form));
  }
});

it("caseForms(name, gender) puts all words of a name into one case, and leaves initials", () => {
  expect(caseForms("Ivar Smilga", "male")).toContain("Ivara Smilgi");
  expect(caseForms("Ivar Smilga", "male")).not.toContain("Ivara Smilge");
  expect(caseForms("И. Т. Смилга", "male")).toContain("И Т Smilgi");
});

it("caseForms(name, gender) gives nothing for what does not change", () => {
  expect(caseForms("Дыбенко", "male")).toEqual([]);
  expect(caseForms("Полуян", "female")).toEqual([]);
  expect(caseForms("", undefined)).toEqual([]);
});
