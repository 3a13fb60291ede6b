import type {Study, StudyFiles} from "../model/study.ts";
import {changeManifest, manifestOf} from "./changeManifest.ts";

/** A study's files with its views, in this order, in study.json, and no others; one is made where there is none. */
export const withViews = (files: StudyFiles, study: Pick<Study, "title" | "sources" | "views">): StudyFiles =>
  changeManifest(
    files,
    (manifest) => ({...manifest, views: [...study.views]}),
    () => manifestOf(study)
  );
