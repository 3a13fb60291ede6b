import {expect, it} from "vitest";
import {FAULTY, run} from "./fakeIo.ts";

it("render -o picture.svg draws the study's first view, 1600 × 900", async () => {
  const {status, files} = await run("render study -o picture.svg");
  expect(status).toBe(0);
  expect(files.get("picture.svg")).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*width="1600"[^>]* height="900"/);
  expect(files.get("picture.svg")).toContain("Smilga");
});

it("render --width --height decides the size; one alone keeps 16 : 9", async () => {
  expect((await run("render study -o a.svg --width 800 --height 800")).files.get("a.svg")).toMatch(
    /width="800"[^>]* height="800"/
  );
  expect((await run("render study -o a.svg --width 800")).files.get("a.svg")).toMatch(/width="800"[^>]* height="450"/);
  expect((await run("render study -o a.svg --height 450")).files.get("a.svg")).toMatch(/width="800"[^>]* height="450"/);
});

it("render -o picture.png gives a PNG as wide as asked", async () => {
  const png = (await run("render study -o picture.png --width 400")).files.get("picture.png") as Uint8Array;
  expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(400);
});

it("render --view draws another view, and names the views there are", async () => {
  expect((await run("render study --view left -o a.svg")).files.get("a.svg")).toContain("The left");
  expect(await run("render study --view right -o a.svg")).toMatchObject({
    status: 2,
    err: "error: --view right: the study has no such view; it has all, left\n"
  });
});

it("render --theme dark stands on another ground", async () => {
  expect((await run("render study -o a.svg --theme dark")).files.get("a.svg")).not.toBe(
    (await run("render study -o a.svg")).files.get("a.svg")
  );
});

it("render --group cuts the picture to a group, by the rule given", async () => {
  const inside = await run("render study --group g-left -o a.svg");
  const boundary = await run("render study --group g-left --rule boundary --display again -o a.svg");
  expect(inside.status).toBe(0);
  expect(inside.files.get("a.svg")).not.toContain("Trotsky");
  expect(boundary.files.get("a.svg")).toContain("Trotsky");
});

it.each([".pdf", ".pptx", ".html"])("render -o picture%s is not there yet, and says so", async (ending) => {
  expect(await run(`render study -o picture${ending}`)).toMatchObject({
    status: 2,
    err: `error: not yet: pictures as ${ending}; use .svg or .png\n`
  });
});

it("render draws what can be read of a faulty study, and gives status 1", async () => {
  const {status, err, files} = await run("render study -o a.svg", FAULTY);
  expect([status, files.size]).toEqual([1, 1]);
  expect(err).toContain("ties.csv:3:");
});
