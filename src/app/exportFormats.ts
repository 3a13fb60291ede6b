import type {FileFormat} from "../export/formats.ts";
import {exporting} from "../words/en/exporting.ts";
import type {Language} from "../words/language.ts";

/** What a kind of file is called; the name of a format is the same in all languages. */
export function formatName(format: FileFormat, language: Language): string {
  if (format === "html") return language.words(exporting).html;
  return NAMES.get(format) ?? format.toUpperCase();
}

const NAMES: ReadonlyMap<FileFormat, string> = new Map([
  ["pptx", "PowerPoint"],
  ["webm", "WebM"],
  ["graphml", "GraphML"]
]);
