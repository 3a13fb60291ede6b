import {expect, it} from "vitest";
import {type ParsedName, parseName} from "../../../src/core/text/parseName.ts";

const EMPTY: ParsedName = {
  titles: [],
  given: [],
  patronymic: "",
  particles: [],
  surname: "",
  mayBePatronymic: false,
  suffix: "",
  gender: undefined
};

const expectName = (name: string, parts: Partial<ParsedName>): void =>
  expect(parseName(name), name).toEqual({...EMPTY, ...parts});

it("parseName(name) takes a spoken name apart", () => {
  expectName("Ivar Tenisovich Smilga", {given: ["Ivar"], patronymic: "Tenisovich", surname: "Smilga", gender: "male"});
  expectName("Nadezhda Vasilievna", {given: ["Nadezhda"], patronymic: "Vasilievna", gender: "female"});
  expectName("Vladimir Ilyich Lenin", {given: ["Vladimir"], patronymic: "Ilyich", surname: "Lenin", gender: "male"});
  expectName("Otto Wille Kuusinen", {given: ["Otto", "Wille"], surname: "Kuusinen", gender: "male"});
  expectName("Тер-Ваганян", {surname: "Тер-Ваганян"});
});

it("parseName(name) reads a catalogue's order, with and without the comma", () => {
  const smilga = {given: ["Ivar"], patronymic: "Tenisovich", surname: "Smilga", gender: "male"} as const;
  expectName("Smilga, Ivar Tenisovich", {...smilga, given: ["Ivar"]});
  expectName("Smilga Ivar Tenisovich", {...smilga, given: ["Ivar"]});
  expectName("Смилга И. Т.", {given: ["И", "Т"], surname: "Смилга"});
  expectName("von Goethe, Johann", {given: ["Johann"], particles: ["von"], surname: "Goethe", gender: "male"});
  expectName("Goethe, Johann von", {given: ["Johann"], particles: ["von"], surname: "Goethe", gender: "male"});
});

it("parseName(name) gives initials as letters", () => {
  expectName("L. D. Trotsky", {given: ["L", "D"], surname: "Trotsky"});
  expectName("L.D.Trotsky", {given: ["L", "D"], surname: "Trotsky"});
  expectName("Kh. G. Rakovsky", {given: ["Kh", "G"], surname: "Rakovsky"});
  expectName("J.-P. Marat", {given: ["J", "P"], surname: "Marat"});
});

it("parseName(name) sets titles, particles and suffixes apart", () => {
  expectName("Madame Thénardier", {titles: ["Madame"], surname: "Thénardier", gender: "female"});
  expectName("Marquis de La Tour", {titles: ["Marquis"], particles: ["de", "La"], surname: "Tour", gender: "male"});
  expectName("King Louis XVI", {titles: ["King"], given: ["Louis"], suffix: "XVI", gender: "male"});
  expectName("Nicholas II of Russia", {given: ["Nicholas"], suffix: "II", gender: "male"});
  expectName("Martin Luther King, Jr.", {given: ["Martin", "Luther"], surname: "King", suffix: "Jr", gender: "male"});
  expectName("Charles d'Artagnan", {given: ["Charles"], particles: ["d'"], surname: "Artagnan", gender: "male"});
});

it("parseName(name) knows that a second word may be a patronymic", () => {
  expectName("Isai Abramovich", {given: ["Isai"], surname: "Abramovich", mayBePatronymic: true, gender: "male"});
  expectName("Isai Lvovich Abramovich", {
    given: ["Isai"],
    patronymic: "Lvovich",
    surname: "Abramovich",
    gender: "male"
  });
});

it("parseName(name) leaves out what describes the person", () => {
  expectName("Tenis Smilga (father of Ivar Smilga)", {given: ["Tenis"], surname: "Smilga", gender: "male"});
  expectName("Erasmus of Rotterdam", {given: ["Erasmus"], gender: "male"});
  expectName("Monsieur Myriel, Bishop of D--", {titles: ["Monsieur"], surname: "Myriel", gender: "male"});
});

it("parseName(name) reads a woman's surname", () => {
  expect(parseName("Крупская").gender).toBe("female");
  expect(parseName("N. K. Krupskaya").gender).toBe("female");
  expect(parseName("Smilga").gender).toBeUndefined();
});

it("parseName(name) never fails", () => {
  for (const name of ["", "…", "( [", ", ,", "__proto__", "x".repeat(10_000), "A. ".repeat(500)])
    expect(() => parseName(name)).not.toThrow();
  expectName("", {});
});
