import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {run} from "./fakeIo.ts";

it("--help fits on one screen, with every command, an example and the exit status", async () => {
  const {status, out} = await run("--help");
  expect(status).toBe(0);
  expect(out.split("\n").length).toBeLessThanOrEqual(24);
  for (const word of ["open", "check", "mentions", "build", "render", "stats", "Example", "Exit status"])
    expect(out).toContain(word);
});

it.each([
  ...["open", "check", "mentions", "stats"].map((command) => [command, 30] as const),
  ["build", 36] as const,
  ["render", 78] as const // a line or two for each choice of the export dialog
])("%s --help fits on %i lines, with an example", async (command, lines) => {
  const {status, out} = await run(`${command} --help`);
  expect(status).toBe(0);
  expect(out.split("\n").length).toBeLessThanOrEqual(lines);
  expect(out).toContain(`Example: prosopograph ${command} `);
});

it("render --help draws, as its example, a view that the first study has", async () => {
  const view = /Example: .* --view (\S+)/.exec((await run("render --help")).out)?.[1];
  const {views} = JSON.parse(readFileSync("graph-data/smilga/study.json", "utf8")) as {views: {id: string}[]};
  expect(views.map(({id}) => id)).toContain(view);
});

it("--version prints the version", async () => {
  expect(await run("--version")).toMatchObject({status: 0, out: "1.2.3\n"});
});

it.each([
  "",
  "frobnicate",
  "check",
  "check study another",
  "check --frobnicate study",
  "mentions study --format xml",
  "build study --window furlong",
  "build study --window tokens:0",
  "build study -o network.xyz",
  "render study",
  "render study -o picture.bmp",
  "render study -o picture.svg --width 0",
  "render study -o picture.svg --width 1e3",
  "render study -o picture.svg --theme sepia",
  "render study -o picture.svg --rule inside",
  "render study -o picture.svg --group nobody",
  "open study --port 65536",
  "check nowhere",
  "stats nowhere"
])("prosopograph %s is wrong usage: status 2, a reason on stderr, nothing done", async (line) => {
  const {status, out, err, files, server} = await run(line);
  expect(status).toBe(2);
  expect(err).not.toBe("");
  expect([out, files.size, server]).toEqual(["", 0, null]);
});
