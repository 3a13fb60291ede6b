#!/usr/bin/env node
import {fileURLToPath} from "node:url";
import {nodeIo} from "./nodeIo.ts";
import {runCommand} from "./runCommand.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const here = import.meta.url; // dist/cli/main.js, or src/cli/main.ts: the package is two folders up
process.exitCode = await runCommand(process.argv.slice(2), await nodeIo(fileURLToPath(new URL("../../", here))));
