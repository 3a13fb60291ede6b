import {slug} from "../core/base/slug.ts";
import type {Source, StudyFiles} from "../core/model/study.ts";
import type {Candidate} from "../core/text/discovery/curate.ts";
import {toCsv} from "./csv.ts";

/** What a study made from discovery is called, and whom it takes in. */
export interface StudyOptions {
  title: string;
  /** Language tag of the texts, "" if unknown. */
  language: string;
  /** `accepted`: only those; `not-rejected`: also those that nobody has decided on. */
  take: "accepted" | "not-rejected";
  /** The files that the texts were read from, by path: they are kept as they came. */
  originals?: StudyFiles;
}

/**
 * The files of a study with these texts and candidates: study.json, entities.csv and one text a source, as `readStudy`
 * reads them. Aliases are the forms under which an entity was found. Sources without text keep their record only.
 */
export function studyOf(
  sources: readonly Source[],
  candidates: readonly Candidate[],
  options: StudyOptions
): StudyFiles {
  const {title, language, take, originals = NONE} = options;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const named = namedFiles(sources, byName(originals));
  const manifest = {
    format: "prosopograph-study",
    version: 1,
    title: title.trim() || "Untitled study",
    description: "",
    language,
    sources: named.map(({source, file}) => recordOf(source, file)),
    views: []
  };
  const kept = candidates.filter(
    ({verdict}) => verdict === "accepted" || (take === "not-rejected" && verdict === "open")
  );
  const files = new Map<string, Uint8Array>();
  files.set("study.json", bytes(`${JSON.stringify(manifest, null, 2)}\n`));
  files.set("entities.csv", bytes(toEntitiesCsv(kept)));
  for (const {source, file, original} of named) if (file) files.set(file, original ?? bytes(source.text!));
  return files;
}

const NONE: StudyFiles = new Map();

/** What study.json says of a source. */
function recordOf({id, title, author, date, kind, citation, paragraphs}: Source, file: string | null): object {
  const record = {id, title, author, date, kind, citation, paragraphs};
  return file ? {...record, file} : record;
}

/** Files by their names without folders; of two with one name the first. */
function byName(files: StudyFiles): StudyFiles {
  const named = [...files].map(([path, bytes]) => [path.split("/").at(-1) ?? path, bytes] as const);
  return new Map(named.reverse());
}

/** The table entities.csv of a study with these candidates. */
export function toEntitiesCsv(candidates: readonly Candidate[]): string {
  const rows = candidates.map(({id, kind, name, forms}) => {
    const aliases = forms.map(({text}) => text).filter((text) => text !== name);
    return [id, name, kind, aliases.join("|"), "", "", "", ""];
  });
  return toCsv([["id", "name", "kind", "aliases", "born", "died", "same_as", "note"], ...rows]);
}

/** Each source with a path of its own in the study, none where it has no text; alike on systems that ignore case. */
function namedFiles(
  sources: readonly Source[],
  originals: StudyFiles
): {source: Source; file: string | null; original?: Uint8Array | undefined}[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    if (source.text === null) return {source, file: null};
    const original = originals.get(source.file ?? "");
    const known = original ? /\.(\w+)$/.exec(source.file ?? "")?.[1] : undefined;
    const ending = known?.toLowerCase() ?? (/\.(?:md|markdown)$/i.test(source.file ?? "") ? "md" : "txt");
    const stem = slug(source.id, "source").slice(0, LONGEST_STEM);
    let file = `sources/${stem}.${ending}`;
    for (let number = 2; taken.has(file); number++) file = `sources/${stem}-${number}.${ending}`;
    taken.add(file);
    return {source, file, original};
  });
}

/** File names of up to 255 bytes are safe everywhere; a letter takes up to three. */
const LONGEST_STEM = 60;
