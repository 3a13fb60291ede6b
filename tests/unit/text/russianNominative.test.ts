import {expect, it} from "vitest";
import {nominativeNames} from "../../../src/core/text/russianNominative.ts";

const first = (text: string): string => {
  const [name] = nominativeNames(text);
  return name ? `${name.text} ${name.gender}` : "";
};

it.each([
  ["Клавдии Зиминой", "Клавдия Зимина female"],
  ["Анне Сергеевне Мещеряковой", "Анна Сергеевна Мещерякова female"],
  ["Анной Сергеевной", "Анна Сергеевна female"],
  ["Льва Штерна", "Лев Штерн male"],
  ["Анны Штерн", "Анна Штерн female"],
  ["Семёна Лукича", "Семён Лукич male"],
  ["Игнатия Клочкова", "Игнатий Клочков male"],
  ["Николаем Мещеряковым", "Николай Мещеряков male"],
  ["Павлом Андреевичем Ветлугиным", "Павел Андреевич Ветлугин male"],
  ["Ивара Смилги", "Ивар Смилга male"],
  ["Ивару Тенисовичу Смилге", "Ивар Тенисович Смилга male"],
  ["Георгию Пятакову", "Георгий Пятаков male"],
  ["Марии Спиридоновой", "Мария Спиридонова female"],
  ["Льву Толстому", "Лев Толстой male"],
  ["Демьяна Бедного", "Демьян Бедный male"],
  ["Андрея Болконского", "Андрей Болконский male"],
  ["Надеждой Крупской", "Надежда Крупская female"],
  ["Николая Гоголя", "Николай Гоголь male"],
  ["Тараса Франко", "Тарас Франко male"],
  ["Льву Бонч-Бруевичу", "Лев Бонч-Бруевич male"],
  ["Ивана Черных", "Иван Черных male"],
  ["Лев Штерн", "Лев Штерн male"],
  ["Ивар Тенисович Смилга", "Ивар Тенисович Смилга male"],
  ["Смилги Ивара Тенисовича", "Смилга Ивар Тенисович male"]
])("nominativeNames(%s) begins with %s", (text, expected) => {
  expect(first(text)).toBe(expected);
});

it("nominativeNames(text) gives both readings where a woman's nominative may be a man's genitive", () => {
  expect(nominativeNames("Александра Иванова").map(({text, gender}) => `${text} ${gender}`)).toEqual([
    "Александра Иванова female",
    "Александр Иванов male"
  ]);
});

it("nominativeNames(text) is empty where words do not agree, where none is known, and of other scripts", () => {
  for (const text of ["Николаем Мещеряковым Ветлугин", "Красная Площадь", "Штерна", "Ivar Smilga", "", "Анне Дорохову"])
    expect(nominativeNames(text)).toEqual([]);
});
