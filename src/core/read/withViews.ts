import type {StudyFiles} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {changeManifest} from "./changeManifest.ts";

/** A study's files with these views, in this order, in its study.json, and no others. */
export const withViews = (files: StudyFiles, views: readonly View[]): StudyFiles =>
  changeManifest(files, (manifest) => ({...manifest, views: [...views]}));
