import Papa from "papaparse";

/** A row of a table: its cells as they stand, and the UTF-16 offset of its beginning. */
export interface RawRow {
  cells: readonly string[];
  offset: number;
}

/** How many characters may be read in vain after bad quotes before we stop: a bound for hostile files. */
const MAX_WASTE = 50_000_000;

/**
 * The rows of a CSV text whose line endings are all LF; rows without anything in them are skipped. A quote that is
 * never closed, or is followed by more than the delimiter, is given to `onBadQuote` with its offset; its row is left
 * out, and reading goes on at the next line, so that one quote does not swallow the rest of the file.
 */
export function splitRows(
  text: string,
  delimiter: string,
  onBadQuote: (message: string, offset: number) => void
): RawRow[] {
  const rows: RawRow[] = [];
  let start = 0;
  let waste = 0;
  while (start < text.length) {
    const fault = splitFrom(text, start, delimiter, rows);
    if (fault === null) break;
    const newline = text.indexOf("\n", fault.quote);
    const lineEnd = newline < 0 ? text.length : newline;
    waste += fault.end - fault.quote;
    const message =
      afterQuoted(text, fault.quote) <= lineEnd
        ? "there is more after the closing quote of this cell"
        : "this quote is never closed";
    onBadQuote(
      waste > MAX_WASTE ? `${message}; it is one too many, and the rest of the file is not read` : message,
      fault.quote
    );
    if (waste > MAX_WASTE) break;
    start = lineEnd + 1;
  }
  return rows;
}

/** The offset after the quote that closes the one at `start`; beyond the text where none does. */
export function afterQuoted(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length + 1 : end + 1;
}

interface Fault {
  /** Offset of the opening quote. */
  quote: number;
  /** Where the row ends by its quotes. */
  end: number;
}

/** Adds rows up to the first fault, which it returns. */
function splitFrom(text: string, start: number, delimiter: string, rows: RawRow[]): Fault | null {
  let fault: Fault | null = null;
  let offset = start;
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter,
    newline: "\n",
    step({data, errors, meta}, parser) {
      const error = errors.find(({type}) => type === "Quotes");
      if (error) {
        fault = {quote: quoteOffset(text, start + (error.index ?? 0)), end: start + meta.cursor};
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== "")) rows.push({cells: data, offset});
      offset = start + meta.cursor;
    }
  });
  return fault;
}

/** The parser gives the offset of the quote or of the character after it. */
const quoteOffset = (text: string, index: number): number => (text[index] === '"' ? index : index - 1);
