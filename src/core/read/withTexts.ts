import type {Study, StudyFiles} from "../model/study.ts";
import {changeManifest, manifestOf, type RawManifest} from "./changeManifest.ts";

/**
 * A study's files with some texts added: each lies in `sources/` under a name that is free, and study.json lists it as
 * a source. A study.json that cannot be parsed is left alone, and the texts with it.
 *
 * @param study What was read from `files`, so that files without a study.json get one that lists the texts they have,
 * too. Without it they get one for a new study.
 */
export function withTexts(files: StudyFiles, texts: StudyFiles, study?: Pick<Study, "title" | "sources">): StudyFiles {
  const added = new Map<string, Uint8Array>();
  const withSources = (manifest: RawManifest, folder: string): RawManifest => {
    const sources: unknown[] = Array.isArray(manifest.sources) ? [...manifest.sources] : [];
    const ids = new Set(sources.map((source) => String((source as {id?: unknown} | null)?.id)));
    for (const [path, bytes] of texts) {
      const name = path.split("/").at(-1) ?? path;
      const file = free(
        `sources/${name}`,
        (candidate) => files.has(folder + candidate) || added.has(folder + candidate)
      );
      const id = free(name.replace(/\.\w+$/u, ""), (candidate) => ids.has(candidate));
      ids.add(id);
      added.set(folder + file, bytes);
      sources.push({id, title: name, author: "", kind: "text", citation: name, file});
    }
    return {...manifest, sources};
  };
  const result = changeManifest(files, withSources, study && (() => manifestOf(study)));
  for (const [path, bytes] of added) result.set(path, bytes);
  return result;
}

/** `name`, or `name-2`, `name-3` … before its ending: the first that is not taken. */
function free(name: string, taken: (candidate: string) => boolean): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let i = 1; ; ++i) {
    const candidate = i === 1 ? name : `${stem}-${i}${ending}`;
    if (!taken(candidate)) return candidate;
  }
}
