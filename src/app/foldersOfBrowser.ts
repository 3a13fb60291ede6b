// The three shapes in which browsers hand out folders, walked to one list of files.

import {isDocument} from "../core/read/documents/documentFormat.ts";
import {isPlainPath} from "../core/read/isStudyPath.ts";
import {type Grabbed, grabbed} from "./grabbed.ts";
import {type Found, folderIntake, type Intake, looseIntake, nothing} from "./intake.ts";

/** Entries that are looked at before we say that this is no study's folder. */
const MOST_ENTRIES = 50_000;

/** Only these are worth asking the disk about. */
const LIKELY = {test: (name: string): boolean => isDocument(name) || /\.(?:json|csv)$/i.test(name)};

/** What an `<input webkitdirectory>` gives. */
export function inputIntake(files: readonly File[]): Promise<Intake> {
  const [first] = files;
  const name = first?.webkitRelativePath.split("/")[0] ?? "";
  const found = files.map((file) => ({path: file.webkitRelativePath.split("/").slice(1).join("/"), file}));
  return folderIntake(name, found);
}

/** A directory as `showDirectoryPicker` gives it. */
export interface DirectoryHandle {
  kind: "directory";
  name: string;
  values(): AsyncIterable<DirectoryHandle | FileHandle>;
}

interface FileHandle {
  kind: "file";
  name: string;
  getFile(): Promise<File>;
}

/** What a directory handle holds. */
export async function handleIntake(root: DirectoryHandle): Promise<Intake> {
  const found: Found[] = [];
  const count = counter();
  const visit = async (folder: DirectoryHandle, path: string): Promise<void> => {
    for await (const entry of folder.values()) {
      count();
      if (!isPlainPath(entry.name)) continue; // hidden
      if (entry.kind === "directory") await visit(entry, `${path}${entry.name}/`);
      else if (LIKELY.test(entry.name)) found.push({path: path + entry.name, file: await entry.getFile()});
    }
  };
  await visit(root, "");
  return folderIntake(root.name, found);
}

/** What is being dropped. To be called in the event itself. */
export const dropIntake = (transfer: DataTransfer): Promise<Intake> => grabbedIntake(grabbed(transfer));

/** What was dropped. */
export function grabbedIntake({entries, files}: Grabbed): Promise<Intake> {
  const folders = entries.filter((entry) => entry.isDirectory) as FileSystemDirectoryEntry[];
  const [folder] = folders;
  if (!folder) return looseIntake(files);
  if (folders.length > 1)
    return Promise.resolve(
      nothing(
        `${folders.length} folders`,
        "several folders cannot be opened together",
        "A folder is a whole study: open them one by one."
      )
    );
  return walkEntry(folder).then((found) => folderIntake(folder.name, found));
}

async function walkEntry(root: FileSystemDirectoryEntry): Promise<Found[]> {
  const found: Found[] = [];
  const count = counter();
  const visit = async (folder: FileSystemDirectoryEntry, path: string): Promise<void> => {
    for (const entry of await allEntries(folder)) {
      count();
      if (!isPlainPath(entry.name)) continue;
      if (entry.isDirectory) await visit(entry as FileSystemDirectoryEntry, `${path}${entry.name}/`);
      else if (LIKELY.test(entry.name))
        found.push({path: path + entry.name, file: await fileOf(entry as FileSystemFileEntry)});
    }
  };
  await visit(root, "");
  return found;
}

/** A reader gives a hundred entries at a time, and none when it is done. */
async function allEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

function counter(): () => void {
  let entries = 0;
  return () => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new RangeError(`more than ${MOST_ENTRIES} files: this is not a study's folder`);
  };
}
