import type {StudyFiles} from "../../model/study.ts";
import {MANIFEST} from "../studyFolder.ts";
import {TABLE_FILES} from "../tableFiles.ts";
import type {NamedBytes} from "./readNetworkFile.ts";

/** Whether a file's name ends as networks of other programs do; what is in it, its content decides. */
export const isNetworkName = (name: string): boolean => /\.(?:gexf|graphml|tsv|csv|json)$/i.test(name);

/** Whether only a network is called so: no study has such files. */
const isOnlyNetwork = (name: string): boolean => /\.(?:gexf|graphml|tsv|json)$/i.test(name) && name !== MANIFEST;

/** The endings of `isNetworkName` as a file input's `accept` takes them. */
export const NETWORK_ENDINGS = ".gexf,.graphml,.json,.csv,.tsv";

/**
 * The files of a network made elsewhere, where that is what some files are: a GEXF, GraphML or JSON file, or tables
 * whose names are none of a study's. Null for a study.
 */
export function networkFilesOf(files: StudyFiles): NamedBytes[] | null {
  const named = [...files].map(([path, bytes]) => ({name: path.slice(path.lastIndexOf("/") + 1), bytes}));
  if (named.some(({name}) => name === MANIFEST || TABLE_FILES.includes(name))) return null;
  const whole = named.find(({name}) => isOnlyNetwork(name) && !/\.tsv$/i.test(name));
  if (whole) return [whole];
  const tables = named.filter(({name}) => isNetworkName(name));
  return tables.length > 0 && tables.length === named.length && tables.length <= 2 ? tables : null;
}
