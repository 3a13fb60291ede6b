/** Rows as lines with aligned columns, two spaces apart: text to the left, numbers to the right. No spaces at the end. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => padded(cell, widths[i] ?? 0, isNumeric(rows, i)))
        .join("  ")
        .trimEnd()
    )
    .join("\n");
}

/** A column with a number in it is one of numbers, its heading too. */
const isNumeric = (rows: readonly (readonly (string | number)[])[], column: number): boolean =>
  rows.some((row) => typeof row[column] === "number");

/** Characters as a terminal counts them: marks that stand over others take no room. */
const width = (cell: string | number): number => [...String(cell).replace(/\p{M}/gu, "")].length;

function padded(cell: string | number, to: number, right: boolean): string {
  const blank = " ".repeat(Math.max(0, to - width(cell)));
  return right ? blank + cell : cell + blank;
}
