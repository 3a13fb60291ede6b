import type {Extra} from "../../model/study.ts";

/** What all that has no columns of its own shares. */
export const NO_COLUMNS: Extra = new Map();
