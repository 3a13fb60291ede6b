import {chmodSync} from "node:fs";
import {join} from "node:path";
import type {Plugin} from "vite";

/** Makes the built command line a program: npm sets the bit only once, when it first links it, and a build takes it away. */
export function executable(file: string): Plugin {
  return {
    name: "prosopograph:executable",
    apply: "build",
    applyToEnvironment: ({name}) => name === "cli",
    writeBundle: ({dir}) => chmodSync(join(dir ?? ".", file), 0o755)
  };
}
