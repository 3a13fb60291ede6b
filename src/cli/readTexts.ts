import {basename} from "node:path";
import type {Problem} from "../core/base/problem.ts";
import type {NamedText} from "../core/model/withSources.ts";
import type {DocumentText} from "../core/read/documents/documentText.ts";
import {readDocument} from "../core/read/documents/readDocument.ts";
import type {Io} from "./io.ts";

/** A text, and what its document states beyond the words. */
export type StatedText = NamedText & Pick<DocumentText, "stated">;

/** Documents as texts, with all problems met; what cannot be read is left out. Throws UsageError for a missing file. */
export async function readTexts(io: Io, paths: readonly string[]): Promise<{texts: StatedText[]; problems: Problem[]}> {
  const texts: StatedText[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    io.progress(`reading ${path} …`);
    const reading = await readDocument(await io.readFile(path), path);
    problems.push(...reading.problems);
    if (!reading.value) continue;
    const {title, language: _, ...document} = reading.value;
    texts.push({name: basename(path), ...document, ...(title !== "" && {title})});
  }
  return {texts, problems};
}
