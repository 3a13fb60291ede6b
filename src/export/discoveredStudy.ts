import {compare} from "../core/base/compare.ts";
import {countEach} from "../core/base/countEach.ts";
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
 * reads them. Aliases are the forms under which an entity was found; where several candidates share one, verdicts.csv
 * says of each place which of them it names. Sources without text keep their record only.
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
  const verdicts = toVerdictsCsv(sources, candidates, new Set(kept));
  if (verdicts !== null) files.set("verdicts.csv", bytes(verdicts));
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

/** The table entities.csv of a study with these candidates; who is the second of a name is told apart by a number. */
export function toEntitiesCsv(candidates: readonly Candidate[]): string {
  const bearers = new Map<string, number>();
  const rows = candidates.map(({id, kind, name, forms}) => {
    const number = (bearers.get(name) ?? 0) + 1;
    bearers.set(name, number);
    const own = number === 1 ? name : `${name} ${number}`;
    const aliases = forms.map(({text}) => text).filter((text) => text !== own);
    return [id, own, kind, aliases.join("|"), "", "", "", ""];
  });
  return toCsv([["id", "name", "kind", "aliases", "born", "died", "same_as", "note"], ...rows]);
}

/**
 * The table verdicts.csv: every place whose form more than one candidate has, with the one of `kept` that it names, or
 * nobody; null where no form is shared.
 */
function toVerdictsCsv(
  sources: readonly Source[],
  candidates: readonly Candidate[],
  kept: ReadonlySet<Candidate>
): string | null {
  const holders = countEach(candidates.flatMap(({forms}) => forms.map(({text}) => text)));
  const texts = new Map(sources.map(({id, text}) => [id, text ?? ""]));
  const rows = candidates.flatMap((candidate) =>
    candidate.passages
      .filter(({form}) => holders.get(candidate.forms[form]!.text)! > 1)
      .map(({source, start, end}) => ({source, start, text: texts.get(source)!.slice(start, end), candidate}))
  );
  if (rows.length === 0) return null;
  rows.sort((a, b) => compare(a.source, b.source) || a.start - b.start);
  return toCsv([
    ["source", "start", "text", "entity", "note"],
    ...rows.map(({source, start, text, candidate}) => [
      source,
      start,
      text,
      kept.has(candidate) ? candidate.id : "",
      ""
    ])
  ]);
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
