// What this run has read, so that nothing of it is written over: a network written into its study's ties.csv ends both.

import {realpath} from "node:fs/promises";

const read = new Set<string>();

/** Notes a file as one that was read, by whatever way it was found. */
export async function noteRead(path: string): Promise<void> {
  read.add(await realPath(path));
}

/** Whether a file was read in this run. */
export const wasRead = async (path: string): Promise<boolean> => read.has(await realPath(path));

const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);
