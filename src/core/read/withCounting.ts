import type {Counting} from "../model/mention.ts";
import {windowText} from "../model/parseWindow.ts";
import type {Study, StudyFiles} from "../model/study.ts";
import {changeManifest, manifestOf} from "./changeManifest.ts";

/**
 * The files of a study with another way of counting in study.json; all else stays as it is. Files that had to do
 * without a study.json get one with the title and the sources that were read.
 */
export const withCounting = (
  files: StudyFiles,
  study: Pick<Study, "title" | "sources">,
  {window, without}: Counting
): StudyFiles =>
  changeManifest(
    files,
    (manifest) => ({...manifest, counting: {window: windowText(window), without: [...without]}}),
    () => manifestOf(study)
  );
