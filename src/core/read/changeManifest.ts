import type {Study, StudyFiles} from "../model/study.ts";
import {MANIFEST, studyRoot} from "./studyFolder.ts";

/** A study.json as it stands: the reader judges it. */
export type RawManifest = {[key: string]: unknown};

/**
 * A study's files with its study.json changed; where there is none, `made` gives one. `change` gets its content and the
 * folder it lies in, and returns the new content. A study.json that cannot be parsed is left alone, and `change` is not
 * asked: the reader will say what is wrong with it.
 */
export function changeManifest(
  files: StudyFiles,
  change: (manifest: RawManifest, folder: string) => RawManifest,
  made: () => RawManifest = () => newManifest("New study", [])
): Map<string, Uint8Array> {
  const folder = studyRoot(files.keys());
  const result = new Map(files);
  const bytes = files.get(folder + MANIFEST);
  const manifest = bytes ? parsed(bytes) : made();
  if (!manifest) return result;
  const text = `${JSON.stringify(change(manifest, folder), null, 2)}\n`;
  return result.set(folder + MANIFEST, new TextEncoder().encode(text));
}

/** The least that a study.json holds. */
export const newManifest = (title: string, sources: readonly object[]): RawManifest => ({
  format: "prosopograph-study",
  version: 1,
  title,
  sources: [...sources],
  views: []
});

/** What a study that was read without a study.json is in one: its title, and the sources found in its folder. */
export const manifestOf = ({title, sources}: Pick<Study, "title" | "sources">): RawManifest =>
  newManifest(
    title,
    sources.map(({id, title, citation, file}) => ({id, title, citation, ...(file !== undefined && {file})}))
  );

function parsed(bytes: Uint8Array): RawManifest | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as RawManifest) : null;
  } catch {
    return null;
  }
}
