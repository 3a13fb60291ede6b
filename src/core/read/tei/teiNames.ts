import {childrenNamed, elements, wordsIn, type XmlNode} from "./xmlTree.ts";

/** A name element as one writes the name: given names before the surname, its parts apart. */
export function nameIn(element: XmlNode): string {
  const parts = elements(element).filter(({name}) => name !== "note");
  const words = (...names: string[]): string =>
    childrenNamed(element, ...names)
      .map((part) => wordsIn(part))
      .filter(Boolean)
      .join(" ");
  const [given, surname] = [words("forename"), words("surname")];
  if (given !== "" && surname !== "") return joined(given, words("nameLink"), surname, words("genName"));
  const isInParts =
    parts.length > 1 && element.children.every((child) => typeof child !== "string" || child.trim() === "");
  return isInParts ? joined(...parts.map((part) => wordsIn(part))) : turned(wordsIn(element, ["note"]));
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(" ");

/** `Bahr, Hermann` → `Hermann Bahr`; a name with more commas, or with figures in it, stays as it is. */
export function turned(name: string): string {
  const [surname = "", given = "", ...more] = name.split(", ");
  return given === "" || more.length > 0 || /\d/.test(name) || /\s\S+\s/.test(surname) ? name : `${given} ${surname}`;
}
