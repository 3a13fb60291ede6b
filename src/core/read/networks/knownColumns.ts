// What programs call the columns that mean something to us, in lower case and without what parts words.

/** The column's name as it is compared. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_.:-]+/g, "");

const NAMES = {
  id: ["id", "key", "node", "nodeid"],
  label: ["label", "name", "nodelabel", "fullname"],
  source: ["source", "from", "sourceid", "source id", "ego", "node1"],
  target: ["target", "to", "targetid", "alter", "node2"],
  weight: ["weight", "edgeweight", "value", "strength", "count"],
  type: ["kind", "relation", "relationship", "tietype", "edgetype", "edgelabel", "label", "interaction", "predicate"],
  start: ["start", "startdate", "begin", "since", "datestart", "date", "year", "startyear"],
  end: ["end", "enddate", "until", "dateend", "endyear"]
} as const;

export type KnownColumn = keyof typeof NAMES;

/** Takes what a known column says out of a record's cells; undefined where there is none. The first of its names counts. */
export function takeOut(values: Map<string, string>, column: KnownColumn): string | undefined {
  for (const known of NAMES[column]) {
    for (const [name, value] of values) {
      if (plainName(name) !== known || value === "") continue;
      values.delete(name);
      return value;
    }
  }
  return undefined;
}

/** Index of a known column among a table's; −1 where there is none. */
export function columnIndex(names: readonly string[], column: KnownColumn): number {
  const plain = names.map(plainName);
  return NAMES[column].map((name) => plain.indexOf(name)).find((index) => index >= 0) ?? -1;
}

/** A number, or undefined for what is none. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `#rrggbb`, `#rgb`, `rgb(r, g, b)` or `r,g,b` as 0xrrggbb; undefined for all else. */
export function colourOf(text: string | undefined): number | undefined {
  const hex = /^#([0-9a-f]{6})/i.exec(text ?? "")?.[1];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text ?? "");
  if (short)
    return Number.parseInt(
      short
        .slice(1)
        .map((digit) => digit + digit)
        .join(""),
      16
    );
  const parts = /^(?:rgba?\()?\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(text ?? "");
  return parts ? rgbOf(parts[1], parts[2], parts[3]) : undefined;
}

/** Three numbers in [0, 255], as a file writes them, as 0xrrggbb. */
export function rgbOf(r: string | undefined, g: string | undefined, b: string | undefined): number | undefined {
  const parts = [r, g, b].map((part) => Number(part ?? Number.NaN));
  if (parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return parts.reduce((rgb, part) => rgb * 256 + Math.round(part), 0);
}
