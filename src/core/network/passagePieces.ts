/** A piece of a passage: running text, a name, or `…` for what was left out. */
export interface PassagePiece {
  text: string;
  /** Id of the entity that the piece names; null for other text. */
  entity: string | null;
}

/** A stretch that names an entity: UTF-16 offsets into the passage. */
export interface NamedStretch {
  start: number;
  end: number;
  entity: string;
}

/** How much of the text stays on each side of a name when a passage is too long to show whole. */
const BESIDE = 240;

/**
 * A passage cut into names and the text between them. Longer than `most` UTF-16 units, only what stands near the names
 * is kept, whole words, with ` … ` for the rest. `marks` are in reading order; one that overlaps the one before is left out.
 */
export function passagePieces(text: string, marks: readonly NamedStretch[], most = 1500): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  const plain = (piece: string) => piece !== "" && pieces.push({text: piece, entity: null});
  let shown = 0;
  for (const [from, to] of keptStretches(text, marks, most)) {
    if (from > shown) plain(shown === 0 ? "… " : " … ");
    let cursor = from;
    for (const {start, end, entity} of marks) {
      if (start < cursor || end > to) continue;
      plain(text.slice(cursor, start));
      pieces.push({text: text.slice(start, end), entity});
      cursor = end;
    }
    plain(text.slice(cursor, to));
    shown = to;
  }
  if (shown < text.length) plain(" …");
  return pieces;
}

/** What to keep: all of a short text, the surroundings of the names in a long one, its beginning where it names nobody. */
function keptStretches(text: string, marks: readonly NamedStretch[], most: number): [from: number, to: number][] {
  if (text.length <= most) return [[0, text.length]];
  if (marks.length === 0) return [[0, wordEnd(text, most)]];
  const kept: [number, number][] = [];
  for (const {start, end} of marks) {
    const [from, to] = [wordStart(text, start - BESIDE), wordEnd(text, end + BESIDE)];
    const last = kept.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else kept.push([from, to]);
  }
  return kept;
}

function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 60).search(/\s/u);
  return space < 0 ? offset : offset + space + 1;
}

function wordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const before = text.slice(Math.max(0, offset - 60), offset);
  const space = before.search(/\s\S*$/u);
  return space < 0 ? offset : offset - before.length + space;
}
