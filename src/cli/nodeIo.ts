import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {FontFiles} from "../core/scene/typeface.ts";
import {createAppServer} from "./appServer.ts";
import type {Io} from "./io.ts";
import {listenLocally, stopOnInterrupt} from "./localPort.ts";
import {openBrowser} from "./openBrowser.ts";
import {printable} from "./printable.ts";
import {readRegularFile, readStudyFiles} from "./readStudyFiles.ts";
import {checkTarget, writeFileAtomically} from "./writeFileAtomically.ts";
import {writeFolder} from "./writeFolder.ts";

/** The effects of a real run. `packageRoot` is the folder of our package.json. */
export async function nodeIo(packageRoot: string): Promise<Io> {
  const {version} = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8")) as {version: string};
  const showsProgress = process.stderr.isTTY === true;
  let progressShown = false;
  const clearProgress = () => {
    if (progressShown) process.stderr.write("\r\x1b[K");
    progressShown = false;
  };
  return {
    version,
    defaultStudy: join(packageRoot, "graph-data", "smilga"),
    readStudyFiles,
    readFile: readRegularFile,
    checkTarget,
    writeFile: writeFileAtomically,
    writeFolder,
    readFonts: () => readFonts(packageRoot),
    readViewer: async () => (await import("virtual:viewer")).viewer,
    out(text) {
      clearProgress();
      process.stdout.write(text);
    },
    err(text) {
      clearProgress();
      process.stderr.write(`${printable(text)}\n`);
    },
    progress(text) {
      clearProgress();
      if (!showsProgress || text === "") return;
      process.stderr.write(
        printable(text)
          .replaceAll("\n", " ")
          .slice(0, (process.stderr.columns ?? 80) - 1)
      );
      progressShown = true;
    },
    async serveApp({port, studyZip}) {
      const server = await createAppServer({root: join(packageRoot, "dist", "app"), studyZip});
      const taken = await listenLocally(server, port);
      return {address: `http://127.0.0.1:${taken}/`, ended: stopOnInterrupt(server)};
    },
    openBrowser
  };
}

const FONTS = {
  sans400: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  sans600: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  serif400: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  serif600: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"
};

async function readFonts(packageRoot: string): Promise<FontFiles> {
  const {resolve} = createRequire(pathToFileURL(join(packageRoot, "package.json")));
  const bytes = async (name: string) => new Uint8Array(await readFile(resolve(name)));
  const [sans400, sans600, serif400, serif600] = await Promise.all([
    bytes(FONTS.sans400),
    bytes(FONTS.sans600),
    bytes(FONTS.serif400),
    bytes(FONTS.serif600)
  ]);
  return {sans400, sans600, serif400, serif600};
}
