import type {XmlHandlers} from "./xml.ts";

/** The ids of the paragraph styles that make headings: by their outline level, their name, or the style they rest on. */
export function readHeadingStyles(read: (handlers: XmlHandlers) => void): ReadonlySet<string> {
  const headings = new Set<string>();
  const basedOn = new Map<string, string>();
  let style = "";
  read({
    open({name, get}) {
      const value = get("w:val") ?? "";
      if (name === "style") style = get("w:type") === "paragraph" ? (get("w:styleId") ?? "") : "";
      else if (style === "") return;
      else if (name === "name" && /^(?:heading \d|title)$/i.test(value)) headings.add(style);
      else if (name === "outlineLvl" && Number(value) < 9) headings.add(style);
      else if (name === "basedOn") basedOn.set(style, value);
    },
    close() {},
    text() {}
  });
  // A style on a heading's style is one too; as many rounds as styles, at most, so that a ring of them ends.
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, base] of basedOn) {
      if (!headings.has(base) || headings.has(id)) continue;
      headings.add(id);
      grown = true;
    }
  }
  return headings;
}
