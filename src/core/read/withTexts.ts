import type {StudyFiles} from "../model/study.ts";
import {MANIFEST, manifestPaths} from "./studyFolder.ts";

/**
 * A study's files with some texts added: each lies in `sources/` under a name that is free, and study.json lists it as
 * a source. A study.json that cannot be parsed is left alone; the reader will say what is wrong with it.
 */
export function withTexts(files: StudyFiles, texts: StudyFiles): StudyFiles {
  const [manifestPath = MANIFEST] = manifestPaths(files.keys());
  const folder = manifestPath.slice(0, -MANIFEST.length);
  const result = new Map(files);
  const manifest = parseManifest(files.get(manifestPath));
  if (!manifest) return result;
  const ids = new Set(manifest.sources.map((source) => String(source?.id)));
  for (const [path, bytes] of texts) {
    const name = path.split("/").at(-1) ?? path;
    const file = free(`sources/${name}`, (candidate) => result.has(folder + candidate));
    const id = free(name.replace(/\.\w+$/u, ""), (candidate) => ids.has(candidate));
    ids.add(id);
    result.set(folder + file, bytes);
    manifest.sources.push({id, title: name, author: "", kind: "text", citation: name, file});
  }
  result.set(manifestPath, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return result;
}

interface Manifest {
  /** As they stand: the reader judges them. */
  sources: ({id?: unknown; [key: string]: unknown} | null)[];
}

function parseManifest(bytes: Uint8Array | undefined): Manifest | null {
  if (!bytes) return {format: "prosopograph-study", version: 1, title: "New study", sources: [], views: []} as Manifest;
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Manifest>;
    return {...manifest, sources: Array.isArray(manifest.sources) ? manifest.sources : []};
  } catch {
    return null;
  }
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
