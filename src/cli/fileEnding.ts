import {extname} from "node:path";

/** A file's ending with its dot, in small letters: ".svg"; "" where there is none. */
export const fileEnding = (path: string): string => extname(path).toLowerCase();
