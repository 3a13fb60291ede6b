import {expect, it} from "vitest";
import {isCompatible, isSamePart, personName} from "../../../../src/core/text/discovery/personName.ts";

/** Whether two names, each `title/name` or `name`, can be one person's. */
function can(one: string, other: string): boolean {
  const [a, b] = [one, other].map((written) => {
    const [title, name] = written.includes("/") ? (written.split("/") as [string, string]) : ["", written];
    return personName(title, name);
  });
  return isCompatible(a!, b!) && isCompatible(b!, a!);
}

it.each([
  ["Ivar Smilga", "I. T. Smilga"],
  ["Ivar Tenisovich Smilga", "Ivar Smilga"],
  ["Khristian Rakovsky", "Kh. Rakovsky"],
  ["Khristian Rakovsky", "Ch. Rakovsky"],
  ["John Watson", "Dr./Watson"],
  ["Лев Давидович Троцкий", "Л. Д. Троцкий"],
  ["Николай Орлов", "Орлова"],
  ["Mr./Bennet", "Bennet"]
])("isCompatible(…): %s can be %s", (one, other) => {
  expect(can(one, other)).toBe(true);
});

it.each([
  ["Ivar Smilga", "T. Smilga"],
  ["Ivar Tenisovich Smilga", "I. P. Smilga"],
  ["Nikolai Poluyan", "Dmitri Poluyan"],
  ["Mr./Bennet", "Mrs./Bennet"],
  ["Mrs./Bennet", "Miss/Bennet"],
  ["Ivar Smilga", "Madame/Smilga"],
  ["Charles II", "Charles I"],
  ["Marya Nikolaevna", "Marya Philimonovna"]
])("isCompatible(…): %s cannot be %s", (one, other) => {
  expect(can(one, other)).toBe(false);
});

it("personName(title, text) knows surnames across spellings, scripts and cases, and whole ranks", () => {
  expect(personName("", "Rakovski").surname).toBe(personName("", "Rakovskii").surname);
  expect(personName("", "Смилгой").surname).toBe(personName("", "Смилга").surname);
  expect(personName("", "OLIVER TWIST")).toMatchObject({given: ["Oliver"]});
  expect(personName("", "Duke of Orleans").surname).not.toBe(personName("", "Duke of Bordeaux").surname);
  expect(personName("", "Ivar Tenisovich")).toMatchObject({given: ["Ivar"], doubtful: "Tenisovich"});
  expect(personName("Captain", "Rook")).toMatchObject({titleOnly: true, address: ""});
});

it("isSamePart(one, other) takes an initial for any name that begins with it, and forms of one name for each other", () => {
  expect([isSamePart("L", "Lev"), isSamePart("Lev", "L"), isSamePart("L", "L")]).toEqual([true, true, true]);
  expect([isSamePart("Leon", "Lev"), isSamePart("Leon", "Ivan"), isSamePart("L", "Ivan")]).toEqual([
    true,
    false,
    false
  ]);
});
