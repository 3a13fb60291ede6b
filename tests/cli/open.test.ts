import {expect, it} from "vitest";
import {browserCommand} from "../../src/cli/openBrowser.ts";
import {unzipStudy} from "../../src/core/read/unzipStudy.ts";
import {FAULTY, run, STUDY} from "./fakeIo.ts";

it("open says what the study holds and where it is, and opens a browser there", async () => {
  const {status, out, opened, server} = await run("open");
  expect(status).toBe(0);
  expect(out).toBe(
    "Letters: 2 entities, 1 tie, 1 pair named together, 1 source\nhttp://127.0.0.1:4321/\nCtrl-C ends it.\n"
  );
  expect(opened).toEqual(["http://127.0.0.1:4321/"]);
  expect(server?.port).toBeUndefined();
});

it("open --port --no-browser asks for that port and opens none", async () => {
  const {opened, server} = await run("open study --port 8080 --no-browser");
  expect([opened, server?.port]).toEqual([[], 8080]);
});

it("open serves the study's files as a ZIP", async () => {
  const {value, problems} = unzipStudy((await (await run("open")).server?.studyZip()) ?? new Uint8Array());
  expect([...value.keys()]).toEqual(Object.keys(STUDY).sort());
  expect(problems).toEqual([]);
});

it("open shows a faulty study all the same, and tells its errors", async () => {
  const {status, err, server} = await run("open study", FAULTY);
  expect(status).toBe(0);
  expect(err).toContain("ties.csv:3:");
  expect(server).not.toBeNull();
});

it("open serves nothing where nothing can be read", async () => {
  expect(await run("open study", {"study.json": "?"})).toMatchObject({status: 1, server: null});
});

it("browserCommand(platform, environment) knows the three systems, and when nobody would see a browser", () => {
  expect(browserCommand("darwin", {})?.program).toBe("open");
  expect(browserCommand("win32", {})?.program).toBe("cmd");
  expect(browserCommand("linux", {DISPLAY: ":0"})?.program).toBe("xdg-open");
  expect(browserCommand("linux", {WAYLAND_DISPLAY: "wayland-0"})?.program).toBe("xdg-open");
  expect([browserCommand("linux", {}), browserCommand("darwin", {CI: "true"})]).toEqual([null, null]);
});
