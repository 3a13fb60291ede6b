// The command line as it is installed: dist/cli/main.js, in a process of its own. `npm test` builds it first.

import {execFile, spawn} from "node:child_process";
import {accessSync, constants, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it, vi} from "vitest";
import {pdfOf, putLines} from "../fixtures/pdf.ts";

vi.setConfig({testTimeout: 60_000}); // each test starts a process or two

const BINARY = "dist/cli/main.js";
const folder = mkdtempSync(join(tmpdir(), "prosopograph-binary-"));

beforeAll(() => {
  if (!existsSync(BINARY)) throw new Error(`${BINARY} is not built; run: npm run build`);
});
afterAll(() => rmSync(folder, {recursive: true}));

const run = (...args: string[]) => runProgram(BINARY, args);

function runProgram(program: string, args: readonly string[]): Promise<{status: number; out: string; err: string}> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], {maxBuffer: 1e8}, (error, out, err) =>
      resolve({status: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err})
    );
  });
}

it("the binary begins with the line that lets a shell run it", () => {
  expect(readFileSync(BINARY, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});

it("check finds no problems in the first study", async () => {
  expect(await run("check", "graph-data/smilga")).toEqual({status: 0, out: "no problems\n", err: ""});
});

it("discover reads a PDF where nothing is installed but the program itself", async () => {
  const elsewhere = join(folder, "elsewhere");
  cpSync("dist/cli", join(elsewhere, "dist/cli"), {recursive: true});
  cpSync("package.json", join(elsewhere, "package.json"));
  const pdf = join(folder, "letter.pdf");
  writeFileSync(pdf, await pdfOf([(page) => putLines(page, 40, ["Anna Lind came to Reval."])]));
  const {status, out, err} = await runProgram(join(elsewhere, BINARY), ["discover", pdf]);
  expect({status, err}).toEqual({status: 0, err: ""});
  expect(out).toContain("Anna Lind");
});

it("wrong usage gives status 2, and nothing on the standard output", async () => {
  expect(await run("check", "graph-data/nothing")).toEqual({
    status: 2,
    out: "",
    err: "error: graph-data/nothing: no such study\n"
  });
});

it("build gives the same bytes on the standard output and in a file", async () => {
  const file = join(folder, "network.json");
  const [printed, written] = [
    await run("build", "graph-data/smilga"),
    await run("build", "graph-data/smilga", "-o", file)
  ];
  expect([printed.status, written.status, written.out]).toEqual([0, 0, ""]);
  expect(written.err).toMatch(/network\.json: 319 entities, \d+ edges/);
  expect(readFileSync(file, "utf8")).toBe(printed.out);
});

it("render -o picture.png finds its fonts", async () => {
  const file = join(folder, "picture.png");
  expect((await run("render", "graph-data/smilga", "--width", "480", "-o", file)).status).toBe(0);
  expect(readFileSync(file).readUInt32BE(16)).toBe(480);
});

it.skipIf(process.platform === "win32")("a reader that stops early is no fault", async () => {
  const child = spawn("sh", ["-c", `"${process.execPath}" ${BINARY} mentions graph-data/smilga | head -n 1`]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  await new Promise((resolve) => child.on("close", resolve));
  expect([out.split("\n").length, err]).toEqual([2, ""]);
});

it.skipIf(process.platform === "win32")(
  "open serves the app and the study until SIGINT, then ends with status 0",
  async () => {
    const child = spawn(process.execPath, [BINARY, "open", "--port", "0", "--no-browser"]);
    const address = await new Promise<string>((resolve, reject) => {
      let out = "";
      child.stdout.on("data", (chunk) => {
        out += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0];
        if (found) resolve(found);
      });
      child.on("exit", () => reject(new Error(out)));
    });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    expect(await (await fetch(address)).text()).toContain("<script");
    expect((await fetch(`${address}study.zip`)).headers.get("content-type")).toBe("application/zip");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  }
);

it("the built command line is a program: npx starts it also after a second build", () => {
  accessSync("dist/cli/main.js", constants.X_OK);
  expect(readFileSync("dist/cli/main.js", "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
});
