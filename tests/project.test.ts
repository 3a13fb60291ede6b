// What must hold for the project as a whole: its two lines, its packages, its words.

import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {expect, it} from "vitest";

const SKIPPED = /^(node_modules|dist|coverage|\.git)(\/|$)/;
const BINARY = /\.(gif|ico|pdf|png|pptx|ttf|webp|woff2|zip)$/;

/** Every text file of the project, by path. */
const texts = new Map(
  readdirSync(".", {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/^\.\//, ""))
    .filter((path) => !SKIPPED.test(path) && !BINARY.test(path))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")])
);

interface LockedPackage {
  dev?: boolean;
  license?: string;
  integrity?: string;
  resolved?: string;
}

/** The packages of a lock file, without the project itself. */
function lockedPackages(path: string): [string, LockedPackage][] {
  const {packages} = JSON.parse(readFileSync(path, "utf8")) as {packages: Record<string, LockedPackage>};
  return Object.entries(packages).filter(([name]) => name !== "");
}

/** The licence of a package that names none in its lock file entry, by the first line of its LICENSE. */
function licenceFile(name: string): string {
  return /^(?:The )?MIT License|^MIT/m.test(readFileSync(`${name}/LICENSE`, "utf8")) ? "MIT" : "unknown";
}

/** Lines in which a pattern finds something, in the files whose path another one fits, as "path:line: text". */
function linesWith(pattern: RegExp, files: RegExp): string[] {
  const searched = [...texts].filter(([path]) => files.test(path));
  expect(searched.length).toBeGreaterThan(0);
  return searched.flatMap(([path, text]) =>
    text
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 160)}`] : []))
  );
}

/** The same in the code of src, whose comments may name what the code must not do. */
function codeWith(pattern: RegExp, folder: RegExp): string[] {
  return linesWith(new RegExp(`^(?!\\s*(//|/?\\*)).*(${pattern.source})`), new RegExp(`${folder.source}.*\\.tsx?$`));
}

it("README.md names the line that shows the network and the line that tests, and the checks run the latter", () => {
  expect(texts.get("README.md") ?? "").toContain("npm ci && npm start");
  expect(texts.get("README.md") ?? "").toContain("npm ci && npm test");
  expect(texts.get(".ci/run") ?? "").toContain("npm ci && npm test");
});

it.skipIf(!existsSync(".git"))("nothing is kept at the top of the project but what belongs there", () => {
  const belongs = ["CHANGELOG.md", "LICENSE", "README.md", "graph-data", "index.html", "package-lock.json"];
  const code = ["package.json", "src", "tests", "tsconfig.json", "vite.config.ts"];
  const kept = execFileSync("git", ["ls-files"], {encoding: "utf8"}).trim().split("\n");
  const topLevel = new Set(kept.map((path) => path.split("/")[0]!).filter((name) => !name.startsWith(".")));
  expect([...topLevel].sort()).toEqual([...belongs, ...code].sort());
});

it("package.json pins every package to one version", () => {
  const {dependencies, devDependencies} = JSON.parse(texts.get("package.json") ?? "") as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.values({...dependencies, ...devDependencies});
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it.each(["package-lock.json", "tests/browser/npmChromium/package-lock.json"])(
  "%s has a checksum for each package",
  (path) => {
    const packages = lockedPackages(path);
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(([, {integrity}]) => !integrity?.startsWith("sha512-")).map(([name]) => name)).toEqual([]);
    const elsewhere = packages.filter(
      ([, {resolved}]) => !(resolved ?? "https://registry.npmjs.org/").startsWith("https://registry.npmjs.org/")
    );
    expect(elsewhere).toEqual([]);
  }
);

it("every package that ships has a licence that lets it ship", () => {
  // MPL-2.0 asks that changes to a package's own files be published; we make none. OFL-1.1 is for fonts.
  const allowed = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "MPL-2.0",
    "OFL-1.1",
    "Unlicense"
  ];
  const shipped = lockedPackages("package-lock.json").filter(([, {dev}]) => dev !== true);
  expect(shipped.length).toBeGreaterThan(0);
  const others = shipped.filter(
    ([name, {license = licenceFile(name)}]) => !license.split(" AND ").every((one) => allowed.includes(one))
  );
  expect(others.map(([name, {license}]) => `${name}: ${license}`)).toEqual([]);
});

it("no file names a place on someone's computer", () => {
  const roots = ["work", "root", "home", "Users"].join("|");
  expect(linesWith(new RegExp(`(?<![\\w.:/*-])/(${roots})/[\\w.-]|[A-Z]:\\\\Users\\\\`), /./)).toEqual([]);
});

it("src makes no markup and no code from text, and leaves nothing to chance", () => {
  const markup = /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc/;
  const others = /\beval\(|new Function|Math\.random/;
  expect(codeWith(new RegExp(`${markup.source}|${others.source}`), /^src\//)).toEqual([]);
});

it("core and export know neither the clock nor the machine's language", () => {
  const clock = /Date\.now|new Date\(\)|performance\.now|localeCompare|\.toLocale|crypto\./;
  expect(codeWith(clock, /^src\/(core|export)\//)).toEqual([]);
});

it("the search for forbidden code finds it in code and not in comments", () => {
  expect(codeWith(/a < b/, /^src\/core\/base\/compare/)).toHaveLength(1);
  expect(codeWith(/the same on every machine/, /^src\/core\/base\/compare/)).toEqual([]);
});

it("the page holds no inline script and no inline style", () => {
  expect(linesWith(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/, /^index\.html$/)).toEqual([]);
});

// The profile that the first study rests on is not ours to publish; where a copy lies beside the project,
// this looks whether a run of its words has slipped into ours.
const comparison = "../shared/tools/copied-text.mjs";
if (!existsSync(comparison)) console.warn(`No copy of the profile beside the project: its wording was not compared.`);

it.skipIf(!existsSync(comparison))("the project repeats no sentence of the profile", () => {
  const copied = (() => {
    try {
      return execFileSync(process.execPath, [comparison, "."], {encoding: "utf8"});
    } catch (error) {
      return String((error as {stdout: unknown}).stdout);
    }
  })();
  expect(copied).toBe("");
});
