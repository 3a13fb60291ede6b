// What a study without study.json lets us know of its sources.

import {compare} from "../base/compare.ts";
import type {Source, StudyFiles} from "../model/study.ts";
import {isDocument} from "./documents/documentFormat.ts";
import type {Table} from "./readTable.ts";

/** One source for each text among the files; its id and title are the file's name without its ending. */
export function textSources(files: StudyFiles): Source[] {
  const paths = [...files.keys()].filter(
    (path) => isDocument(path) && !/^(?:readme|licen[cs]e|changelog)\./i.test(path)
  );
  const ids = new Set<string>();
  return paths.sort(compare).map((file) => {
    const stem = file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
    const id = ids.has(stem) ? file : stem;
    ids.add(id);
    return {...bareSource(id), file};
  });
}

/** A source without text for each id that tables cite and `known` has not. */
export function citedSources(tables: readonly (Table | null)[], known: readonly Source[]): Source[] {
  const cited = tables.flatMap((table) => table?.rows.map((row) => table.cell(row, "source")) ?? []);
  const ids = new Set(known.map(({id}) => id));
  return [...new Set(cited)]
    .filter((id) => id !== "" && !ids.has(id))
    .sort(compare)
    .map(bareSource);
}

function bareSource(id: string): Source {
  return {id, title: id, author: "", date: null, kind: "", citation: "", paragraphs: "auto", text: null};
}
