// How much we read. A file beyond these is refused with the limit and its own figure named.

/** Bytes of one file. */
export const MAX_FILE_BYTES = 200_000_000;
/** UTF-16 units of one source text. */
export const MAX_TEXT_LENGTH = 20_000_000;
/** UTF-16 units of one table cell. */
export const MAX_CELL_LENGTH = 65_536;
/** Columns of one table, up to the last that has a name. */
export const MAX_COLUMNS = 1000;
/** Problems of one kind in one file that are told one by one; the rest are counted. */
export const MAX_LIKE_PROBLEMS = 200;
/** Objects and lists within one another in a JSON file. */
export const MAX_JSON_DEPTH = 64;
