import fc from "fast-check";
import {expect, it} from "vitest";
import {comparisonKey} from "../../../src/core/text/comparisonKey.ts";

/** Each line: spellings of one name. */
const SAME = `
  Rakovsky Rakovski Rakovskii Rakowski Раковский РАКОВСКИЙ
  Pyatakov Piatakov Pjatakow Пятаков
  Trotsky Trotskii Trotzki Trockij Троцкий
  Fyodorov Fedorov Фёдоров Федоров
  Pyotr Petr Piotr Пётр Петр
  Zinoviev Zinov'ev Zinov’ev Zinovyev Зиновьев
  Serebriakov Serebryakov Серебряков
  Ryazanov Riazanov Rjazanov Рязанов
  Evgeny Yevgeni Evgenii Евгений
  Khristian Christian Христиан
  Vasilievich Vasil'evich Vasilyevich Васильевич Vasilyevitch
  Shcherbatsky Shtcherbatsky Schtscherbatski Щербацкий
  Rachmaninoff Rakhmaninov Rachmaninow Рахманинов
  Ter-Vaganian Ter-Vaganyan Тер-Ваганян
  Müller Mueller MÜLLER
  Thénardier Thenardier THÉNARDIER
  Alan Allan
  O'Brien O’Brien
  Dickens Диккенс`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

it("comparisonKey(word) is the same for the spellings of one name", () => {
  for (const [first, ...others] of SAME)
    for (const other of others) expect(comparisonKey(other), `${first} and ${other}`).toBe(comparisonKey(first!));
});

it("comparisonKey(word) keeps names apart that only look alike", () => {
  const apart =
    "Levin Levine Lee Le Ann An Young Jung Emma Jemma Lyon Len Kozin Kozhin Poe Po Bern Björn Mary Mara Smilga Smilgas Maslov Mashlov Anna Anne Allen Alan";
  const keys = apart.split(" ").map(comparisonKey);
  expect(keys.length - new Set(keys).size).toBe(0);
});

it("comparisonKey(word) does not depend on composition, and compares other scripts as they are", () => {
  expect(comparisonKey("E\u0301vora")).toBe(comparisonKey("Évora"));
  expect(comparisonKey("Й")).toBe(comparisonKey("И\u0306"));
  expect(comparisonKey("毛泽东")).toBe("毛泽东");
  expect(comparisonKey("Σωκράτης")).toBe(comparisonKey("ΣΩΚΡΑΤΗΣ"));
  expect(comparisonKey("مُحَمَّد")).toBe(comparisonKey("محمد"));
});

it("comparisonKey(word) tells initials apart, and joins those of two scripts", () => {
  expect(comparisonKey("J")).not.toBe(comparisonKey("I"));
  expect(comparisonKey("Я")).toBe(comparisonKey("Ya"));
  expect(comparisonKey("Х")).toBe(comparisonKey("Kh"));
});

it("comparisonKey(word) is never empty for a word with a letter, and is a key of itself in plain Latin", () => {
  const word = fc.string({unit: fc.constantFrom(..."abcehijkostvwyzабвийьъё'-éüлШ"), minLength: 1, maxLength: 9});
  fc.assert(
    fc.property(word, (value) => {
      fc.pre(/\p{L}/u.test(value));
      expect(comparisonKey(value)).not.toBe("");
      expect(comparisonKey(value.toUpperCase().toLowerCase())).toBe(comparisonKey(value));
    }),
    {seed: 3, numRuns: 500}
  );
});
