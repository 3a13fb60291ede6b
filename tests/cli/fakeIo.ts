// An Io without effects: a study held in memory, what is printed and written in lists.

import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AppServer, Io} from "../../src/cli/io.ts";
import {runCommand} from "../../src/cli/runCommand.ts";
import {UsageError} from "../../src/cli/usageError.ts";
import type {StudyFiles} from "../../src/core/model/study.ts";

/** Two revolutionaries, one letter that names both, one tie. */
export const STUDY: Readonly<Record<string, string>> = {
  "study.json": JSON.stringify({
    ...{format: "prosopograph-study", version: 1, title: "Letters", description: "", language: "en"},
    sources: [
      {
        id: "letter",
        title: "A letter",
        author: "",
        date: "1917",
        kind: "letter",
        citation: "",
        file: "sources/letter.txt"
      }
    ],
    views: [
      {id: "all", title: "Everyone"},
      {id: "left", title: "The left"}
    ]
  }),
  "sources/letter.txt": "Ivar Smilga met Leon Trotsky.\n\nLeon Trotsky wrote.\n",
  "entities.csv":
    "id,name,kind,aliases,born,died,same_as,note\nsmilga,Ivar Smilga,person,,1892,1938,,\ntrotsky,Leon Trotsky,person,,1879,1940,,\n",
  "groups.csv": "id,name,kind,start,end,note\ng-left,Left Opposition,faction,1923,1927,\n",
  "memberships.csv":
    "entity,group,start,end,role,certainty,source,locator,note\nsmilga,g-left,1923,1927,,stated,letter,p. 1,\n",
  "tie-types.csv": "id,label,reverse_label,class,directed,note\nally,ally of,ally of,comradeship,no,\n",
  "ties.csv":
    "from,to,type,start,end,certainty,stance,source,locator,note\nsmilga,trotsky,ally,1923,1927,stated,asserted,letter,p. 1,\n"
};

/** The same with one error: a tie to nobody. */
export const FAULTY = {...STUDY, "ties.csv": `${STUDY["ties.csv"]}smilga,nobody,ally,,,stated,asserted,letter,,\n`};

export interface Run {
  status: number;
  out: string;
  err: string;
  files: Map<string, string | Uint8Array>;
  opened: string[];
  server: {port: number | undefined; studyZip: () => Promise<Uint8Array>} | null;
}

/** Runs a command line on a study that stands at the path `study`; `texts` are other files that can be read. */
export async function run(
  line: string,
  study: Readonly<Record<string, string>> = STUDY,
  texts: Readonly<Record<string, string>> = {}
): Promise<Run> {
  const result: Run = {status: 0, out: "", err: "", files: new Map(), opened: [], server: null};
  const missing = (path: string): never => {
    throw new UsageError(`${path}: no such study`);
  };
  const io: Io = {
    version: "1.2.3",
    defaultStudy: "study",
    readStudyFiles: async (path) => ({value: path === "study" ? bytesOf(study) : missing(path), problems: []}),
    readFile: async (path) => bytesOf(texts).get(path) ?? missing(path),
    checkTarget: async (path) => {
      if (path.startsWith("nowhere/")) throw new UsageError(`${path}: cannot be written (there is no such folder)`);
    },
    writeFile: async (path, content) => void result.files.set(path, content),
    writeFolder: async (path, files) => {
      for (const [name, bytes] of files) result.files.set(`${path}/${name}`, bytes);
    },
    readFonts: async () => fontFiles(),
    readViewer: async () => ({script: "run()", scriptHash: "abc=", style: "p{}", styleHash: "def="}),
    out(text) {
      result.out += text;
    },
    err(text) {
      result.err += `${text}\n`;
    },
    progress: () => undefined,
    async serveApp(options): Promise<AppServer> {
      result.server = options;
      return {address: "http://127.0.0.1:4321/", ended: Promise.resolve()};
    },
    openBrowser: (address) => void result.opened.push(address)
  };
  result.status = await runCommand(
    line.split(" ").filter((word) => word !== ""),
    io
  );
  return result;
}

function bytesOf(files: Readonly<Record<string, string>>): StudyFiles {
  return new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function fontFiles(): Awaited<ReturnType<Io["readFonts"]>> {
  const {resolve} = createRequire(import.meta.url);
  const font = (name: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${name}.ttf`)));
  return {
    sans400: font("source-sans-3/400Regular/SourceSans3_400Regular"),
    sans600: font("source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
    serif400: font("source-serif-4/400Regular/SourceSerif4_400Regular"),
    serif600: font("source-serif-4/600SemiBold/SourceSerif4_600SemiBold")
  };
}
