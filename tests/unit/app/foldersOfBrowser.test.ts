import {expect, it} from "vitest";
import {type DirectoryHandle, dropIntake, handleIntake, inputIntake} from "../../../src/app/foldersOfBrowser.ts";
import type {Intake} from "../../../src/app/intake.ts";

/** A folder in a test: names to texts or folders. */
interface Tree {
  [name: string]: string | Tree;
}

const STUDY: Tree = {
  "study.json": "{}",
  "photo.jpg": "",
  sources: {"a.txt": "A", old: {"b.md": "B"}},
  ".git": {"c.csv": ""}
};
const PATHS = ["sources/a.txt", "sources/old/b.md", "study.json"];

function paths(intake: Intake): string[] {
  if (intake.type !== "study" || !("files" in intake.input)) throw new Error(`no files in ${intake.type}`);
  return [...intake.input.files.keys()];
}

/** As browsers do: a reader gives some entries at a time, and none at the end. */
function entryOf(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === "string") {
    const file = (resolve: (file: File) => void) => resolve(new File([content], name));
    return {name, isDirectory: false, isFile: true, file} as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const all = Object.entries(content).map(([child, inner]) => entryOf(child, inner));
    const some = Math.max(2, all.length / 10);
    let read = 0;
    return {
      readEntries(resolve: (entries: FileSystemEntry[]) => void) {
        read += some;
        resolve(all.slice(read - some, read));
      }
    };
  };
  return {name, isDirectory: true, isFile: false, createReader} as unknown as FileSystemEntry;
}

function handleOf(name: string, tree: Tree): DirectoryHandle {
  return {
    kind: "directory",
    name,
    async *values() {
      for (const [child, inner] of Object.entries(tree)) {
        if (typeof inner === "string") yield {kind: "file", name: child, getFile: async () => new File([inner], child)};
        else yield handleOf(child, inner);
      }
    }
  };
}

const drop = (entries: FileSystemEntry[], files: File[] = []) =>
  dropIntake({items: entries.map((entry) => ({webkitGetAsEntry: () => entry})), files} as unknown as DataTransfer);

it("dropIntake(a folder) walks it, however its entries come, and leaves hidden ones out", async () => {
  const intake = await drop([entryOf("smilga", STUDY)]);
  expect([intake.type === "study" && intake.name, paths(intake)]).toEqual(["smilga", PATHS]);
});

it("dropIntake(two folders) is nothing: a folder is a whole study", async () => {
  expect(await drop([entryOf("a", STUDY), entryOf("b", STUDY)])).toMatchObject({type: "nothing", name: "2 folders"});
});

it("dropIntake(loose files) takes them as files", async () => {
  const file = new File(["A"], "a.txt");
  expect(await drop([entryOf("a.txt", "A")], [file])).toMatchObject({type: "texts", name: "a.txt"});
});

it("dropIntake(a whole disk) is given up", async () => {
  const many = Object.fromEntries(Array.from({length: 50_001}, (_, i) => [`${i}.jpg`, ""]));
  await expect(drop([entryOf("disk", many)])).rejects.toThrow("more than 50000 files");
});

it("handleIntake(folder) walks what showDirectoryPicker gives", async () => {
  expect(paths(await handleIntake(handleOf("smilga", STUDY)))).toEqual(PATHS);
});

it("inputIntake(files) takes the chosen folder's own name off the paths", async () => {
  const file = (path: string) =>
    Object.assign(new File([""], path.split("/").at(-1) ?? ""), {webkitRelativePath: path});
  const intake = await inputIntake(["smilga/study.json", "smilga/sources/a.txt"].map(file));
  expect([intake.type === "study" && intake.name, paths(intake)]).toEqual(["smilga", ["sources/a.txt", "study.json"]]);
});
