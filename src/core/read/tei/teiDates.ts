import {parseDate} from "../../model/date.ts";
import {descendantsNamed, type XmlNode} from "./xmlTree.ts";

/** The date that an element's own attributes give, as EDTF; null where they give none that is one. */
export function dateOf(element: XmlNode): string | null {
  const get = (name: string): string => element.get(name) ?? "";
  const [from, to] = [
    get("from") || get("notBefore") || get("from-iso"),
    get("to") || get("notAfter") || get("to-iso")
  ];
  const span = from === "" && to === "" ? "" : from === to ? from : `${from || ".."}/${to || ".."}`;
  return [get("when"), get("when-iso"), span].find((date) => date !== "" && parseDate(date) !== null) ?? null;
}

/** The date of an element, or the first of those within it. */
export function dateWithin(element: XmlNode | undefined): string | null {
  if (!element) return null;
  for (const one of [element, ...descendantsNamed(element, "date")]) {
    const date = dateOf(one);
    if (date !== null) return date;
  }
  return null;
}

/** The first and last day of an element's date, for a tie. */
export function spanOf(element: XmlNode): {start: string | null; end: string | null} {
  const date = dateOf(element);
  const [start = "", end = ""] = date?.includes("/") ? date.split("/") : [date ?? "", ""];
  const bound = (text: string): string | null => (text === "" || text === ".." ? null : text);
  return {start: bound(start), end: bound(end)};
}
