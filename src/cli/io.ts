// Every effect a command has. Commands are given an Io and touch nothing else; tests give them one without effects.

import type {Reading} from "../core/base/problem.ts";
import type {StudyFiles} from "../core/model/study.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import type {ViewerCode} from "../export/html.ts";

/** 0 done, 1 problems in the data, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

export interface AppServer {
  /** Where the app is, with its last slash. */
  address: string;
  /** Fulfilled once the user has ended it (Ctrl-C) and it has stopped listening. */
  ended: Promise<void>;
}

export interface Io {
  version: string;
  /** The study that `open` shows when none is named. */
  defaultStudy: string;
  /** The files of a study's folder or ZIP. Throws UsageError where there is neither. */
  readStudyFiles(path: string): Promise<Reading<StudyFiles>>;
  /** Throws UsageError where there is no such regular file. */
  readFile(path: string): Promise<Uint8Array>;
  /**
   * Throws UsageError where no file can be written: there is no such folder, something else by that name, or, where the
   * file must be new, anything.
   */
  checkTarget(path: string, state?: "new"): Promise<void>;
  /** Writes a whole file or nothing of it. Throws UsageError where nothing can be written there, or it was read. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Writes a study's files into a new or empty folder. Throws UsageError where there is something, or nothing can be written. */
  writeFolder(path: string, files: StudyFiles): Promise<void>;
  /** What pictures are lettered with. */
  readFonts(): Promise<FontFiles>;
  /** The code of the stand-alone page. */
  readViewer(): Promise<ViewerCode>;
  /** Results. */
  out(text: string): void;
  /** Problems and remarks: one text, one or more whole lines. */
  err(text: string): void;
  /** What is being done right now, on a terminal only; "" when done. */
  progress(text: string): void;
  /**
   * Serves the app on this machine only, `studyZip` anew for each request. Without `port` the first free one from 4321
   * up is taken. Throws UsageError where the port is taken or the app is not built.
   */
  serveApp(options: {port: number | undefined; studyZip: () => Promise<Uint8Array>}): Promise<AppServer>;
  /** Shows an address in a browser, if there is a screen to show it on; never fails. */
  openBrowser(address: string): void;
}
