/** An array on its way to the graphics card. Its version grows with each change, and it is uploaded only then. */
export interface Column<T extends Float32Array | Uint32Array | Uint8Array> {
  data: T;
  version: number;
}

/** A column of nothing yet. */
export const createColumn = <T extends Float32Array | Uint32Array | Uint8Array>(data: T): Column<T> => ({
  data,
  version: 1
});

/** Puts new data, or the same data with new content, into a column. */
export function fill<T extends Float32Array | Uint32Array | Uint8Array>(column: Column<T>, data: T): void {
  column.data = data;
  column.version++;
}
