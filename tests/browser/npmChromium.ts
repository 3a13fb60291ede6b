// A Chromium from the npm registry (Linux x64), for machines without a browser. It is not among the project's packages,
// so that nobody who has a browser loads its 66 MB. What is installed, and the checksum of each package, stands in
// npmChromium/package-lock.json; `npm ci` refuses anything else.

import {execFileSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Chromium} from "./chromium.ts";

const LOCK = resolve(import.meta.dirname, "npmChromium");
const FOLDER = resolve(import.meta.dirname, "../../node_modules/.cache/prosopograph-chromium");

/** The browser, installed and unpacked into node_modules/.cache when it is not there yet (10 s, 270 MB on the disk). */
export function npmChromium(): Chromium {
  if (!existsSync(FOLDER)) install();
  tellFontsTheirFolder();
  return {
    executablePath: join(FOLDER, "chromium"),
    env: {LD_LIBRARY_PATH: join(FOLDER, "al2023/lib"), FONTCONFIG_PATH: join(FOLDER, "fonts")}
  };
}

/** Works in a folder of its own and renames it when all is there: two test runs at once do not meet halfway. */
function install(): void {
  const draft = `${FOLDER}-${process.pid}`;
  process.stderr.write("No browser on this machine: installing Chromium for the tests from the npm registry …\n");
  try {
    mkdirSync(draft, {recursive: true});
    cpSync(LOCK, draft, {recursive: true});
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: draft,
      env: freshNpmEnv()
    });
    unpack(draft);
    rmSync(join(draft, "node_modules"), {recursive: true});
    renameSync(draft, FOLDER);
  } catch (error) {
    if (existsSync(FOLDER)) return; // another run was faster
    const hint = "Install Chrome, Chromium or Edge, or set CHROMIUM to the path of its program.";
    throw new Error(`Chromium could not be installed from the npm registry. ${hint}`, {cause: error});
  } finally {
    rmSync(draft, {recursive: true, force: true});
  }
}

/** The package unpacks itself into the temporary folder of its process; it brings its libraries only on "Lambda". */
function unpack(folder: string): void {
  const program = `const {default: chromium} = await import("@sparticuz/chromium"); await chromium.executablePath();`;
  const env = {...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x"};
  execFileSync(process.execPath, ["--input-type=module", "-e", program], {cwd: folder, env});
}

/** Without the npm_… variables of an outer `npm test`, which would point this npm at the project itself. */
function freshNpmEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)
  );
  return Object.fromEntries(kept);
}

/** The path in it must be absolute: it is written anew where the project has been moved or copied, or Chromium crashes. */
function tellFontsTheirFolder(): void {
  const folder = join(FOLDER, "fonts");
  const file = join(folder, "fonts.conf");
  const text = [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    ""
  ].join("\n");
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  const draft = `${file}-${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file); // in one go: another run may be reading it
}
