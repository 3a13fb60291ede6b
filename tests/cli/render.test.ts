import {unzipSync} from "fflate";
import {expect, it} from "vitest";
import {FAULTY, type Run, run, STUDY} from "./fakeIo.ts";

/** A written file as text. */
const textOf = ({files}: Run, name: string): string => new TextDecoder().decode(files.get(name) as Uint8Array);
const pictureOf = async (options: string, name = "a.svg"): Promise<string> =>
  textOf(await run(`render study ${options}`), name);

it("render -o picture.svg draws the study's first view, 1600 × 900", async () => {
  const done = await run("render study -o picture.svg");
  expect([done.status, done.err]).toEqual([0, "picture.svg: 1600 × 900 px\n"]);
  expect(textOf(done, "picture.svg")).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^>]*width="1600"[^>]* height="900"/);
  expect(textOf(done, "picture.svg")).toContain("Smilga");
});

it("render --width --height decides the size; one alone keeps 16 : 9", async () => {
  expect(await pictureOf("-o a.svg --width 800 --height 800")).toMatch(/width="800"[^>]* height="800"/);
  expect(await pictureOf("-o a.svg --width 800")).toMatch(/width="800"[^>]* height="450"/);
  expect(await pictureOf("-o a.svg --height 450")).toMatch(/width="800"[^>]* height="450"/);
  expect(await pictureOf("-o a.svg --width 254 --height 127 --unit mm")).toMatch(/width="960"[^>]* height="480"/);
});

it("render --preset draws for a sheet, and says where that contradicts a size", async () => {
  expect(await pictureOf("-o a.svg --preset square")).toMatch(/width="1200"[^>]* height="1200"/);
  expect(await run("render study -o a.svg --preset square --width 900")).toMatchObject({
    status: 2,
    err: "error: --preset has sides of its own: leave out --width and --height, or --preset\n"
  });
});

it("render --title --without --legend decide what stands around the network", async () => {
  expect(await pictureOf("-o a.svg --title Letters_of_1917")).toContain(">Letters_of_1917<");
  const bare = await pictureOf(
    "-o a.svg --legend none --without title subtitle counts filters sources credit fingerprint"
  );
  expect(bare).not.toMatch(/Prosopograph|Everyone<\/text>|id="legend"/);
});

it("render -o with several files writes each, from one network", async () => {
  const done = await run("render study -o a.svg b.png c.html --width 400");
  expect([done.status, [...done.files.keys()]]).toEqual([0, ["a.svg", "b.png", "c.html"]]);
  expect(textOf(done, "c.html")).toMatch(/^<!doctype html>/);
});

it("render --view all writes one file for each view, its id before the ending", async () => {
  const named = {...STUDY, "study.json": STUDY["study.json"]!.replace('"all"', '"every one"')};
  const done = await run("render study --view all -o out/a.svg", named);
  expect([...done.files.keys()]).toEqual(["out/a-every-one.svg", "out/a-left.svg"]);
});

it("render --view all writes no two views into one file", async () => {
  const ids = ["a/b", "a b", "a-b", "A-B", "é", "e\u0301", "x".repeat(300)];
  const views = ids.map((id) => ({id, title: ""}));
  const manifest = JSON.stringify({...JSON.parse(STUDY["study.json"]!), views});
  const {files} = await run("render study --view all -o a.svg", {...STUDY, "study.json": manifest});
  const names = ["a-b", "a-b-2", "a-b-3", "A-B-4", "é", "é-2", "x".repeat(80)];
  expect([...files.keys()]).toEqual(names.map((name) => `a-${name}.svg`));
});

it("render -o checks every place before it draws for one", async () => {
  const lost = await run("render study -o a.svg nowhere/b.svg");
  expect([lost.status, lost.files.size]).toEqual([2, 0]);
  expect(await run("render study -o a.svg ./a.svg")).toMatchObject({
    status: 2,
    err: "error: -o ./a.svg: named twice\n"
  });
});

it("render -o picture.png gives a PNG as wide as asked", async () => {
  const png = (await run("render study -o picture.png --width 400")).files.get("picture.png") as Uint8Array;
  expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(400);
});

it("render --view draws another view, and names the views there are", async () => {
  expect(await pictureOf("--view left -o a.svg")).toContain("The left");
  expect(await run("render study --view right -o a.svg")).toMatchObject({
    status: 2,
    err: "error: --view right: the study has no such view; it has all, left\n"
  });
});

it("render --theme dark stands on another ground", async () => {
  expect(await pictureOf("-o a.svg --theme dark")).toContain('id="ground" width="1600" height="900" fill="#15171a"');
});

it("render --group cuts the picture to a group, by the rule given", async () => {
  const inside = await run("render study --group g-left -o a.svg");
  const boundary = await run("render study --group g-left --rule boundary --display again -o a.svg");
  expect(inside.status).toBe(0);
  expect(textOf(inside, "a.svg")).not.toContain("Trotsky");
  expect(textOf(inside, "a.svg")).toContain('<title id="picture-title">Left Opposition<');
  expect(textOf(boundary, "a.svg")).toContain("Trotsky");
});

it("render --rings rings everybody by ties or passages, also in a comparison; none takes a view's own away", async () => {
  expect(await pictureOf("-o a.svg --rings ties")).toContain(">firm in their community<");
  expect(await pictureOf("-o a.svg --rings none")).not.toContain("firm in their community");
  expect(await pictureOf("-o a.svg --rings ties --difference 1917..1927 --undated")).toContain(
    "firm in their community"
  );
  expect((await run("render study -o a.svg --rings clan")).status).toBe(2);
});

it("render --view all refuses two files that would have one name", async () => {
  const views = {...STUDY, "study.json": STUDY["study.json"]!.replace('"all"', '"left-left"')};
  const {status, err, files} = await run("render study --view all -o out/a.svg out/a-left.svg", views);
  expect([status, files.size]).toEqual([2, 0]);
  expect(err).toContain("-o out/a.svg out/a-left.svg: both would write out/a-left-left.svg");
});

it("render --view all as PPTX or PDF is one deck of all views", async () => {
  const named = {...STUDY, "study.json": STUDY["study.json"]!.replace('"all"', '"every one"')};
  const {status, files} = await run("render study --view all -o deck.pptx deck.pdf a.svg", named);
  expect(status).toBe(0);
  expect([...files.keys()]).toEqual(["deck.pptx", "deck.pdf", "a-every-one.svg", "a-left.svg"]);
  const parts = unzipSync(files.get("deck.pptx") as Uint8Array);
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(4); // a title, two views, the sources
});

it.each([
  ["a.mp4", /a video is made in the browser/],
  ["a.gexf", /written by prosopograph build/],
  ["a.doc", /expected a file ending in \.png, /],
  ["a.svg a.svg", /named twice/],
  ["a.png --width 9000 --dpi 400", /a PNG of 37500 × 21096 px is too large/]
])("render -o %s is told what is wrong with it, and nothing is written", async (output, message) => {
  const {status, err, files} = await run(`render study -o ${output}`);
  expect([status, files.size]).toEqual([2, 0]);
  expect(err).toMatch(message);
});

it("render draws what can be read of a faulty study, and gives status 1", async () => {
  const {status, err, files} = await run("render study -o a.svg", FAULTY);
  expect([status, files.size]).toEqual([1, 1]);
  expect(err).toContain("ties.csv:3:");
});

it("render --moments draws years side by side, each with what is new and gone in words", async () => {
  const svg = await pictureOf("-o a.svg --moments 1917,1923-1924");
  expect(svg).toMatch(/id="panel-1917"[\s\S]*id="panel-1923-1924"/);
  expect(svg).toContain("2 people");
  expect(svg).toContain("1917 and 1923–1924 side by side");
});

it("render --difference draws what only the one has, what both, and what only the other", async () => {
  expect(await pictureOf("-o a.svg --difference window:sentence..window:paragraph")).toContain("in both: 2 people");
  expect(await pictureOf("-o a.svg --difference 1917..1923")).toContain("only in 1923");
});

it.each([
  ["--moments 1917", "--moments 1917: expected 2 to 9 years or spans, got 1"],
  ["--moments 1917,later", "--moments later: expected a year such as 1917, or a span such as 1923-1927"],
  ["--difference 1917", "--difference 1917: expected two sides with .. between them"],
  ["--difference 1917..group:g-left", "--difference 1917..group:g-left: expected two of one kind, got years and group"],
  [
    "--difference source:leter..source:letter",
    '--difference source:leter: the study has no such source. Did you mean "letter"? It has letter'
  ],
  ["--difference source:a..source:b", "--difference source:a: the study has no such source; it has letter"],
  ["--moments 1917,1923 --difference 1917..1923", "--moments or --difference: one picture shows the one or the other"]
])("render %s says what is wrong", async (options, message) => {
  expect(await run(`render study -o a.svg ${options}`)).toMatchObject({status: 2, err: `error: ${message}\n`});
});

it("render --moments --apart makes a slide of each moment, whose shapes are known again on the next", async () => {
  const done = await run("render study -o a.pptx --moments 1923,1925,1930 --apart");
  const parts = unzipSync(done.files.get("a.pptx") as Uint8Array);
  const slides = [1, 2, 3].map((i) => new TextDecoder().decode(parts[`ppt/slides/slide${i}.xml`]));
  const names = slides.map((xml) => [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name]) => name!));
  expect(names[0]).toContain("!!Ivar Smilga");
  expect(names[1]).toEqual(expect.arrayContaining(["!!Ivar Smilga", "!!Leon Trotsky"]));
  for (const list of names) {
    const own = list.filter((name) => name.startsWith("!!"));
    expect(new Set(own).size).toBe(own.length);
  }
  expect(slides.map((xml) => xml.includes("p159:morph"))).toEqual([false, true, true]);
  expect(parts["ppt/slides/slide4.xml"]).toBeUndefined();
});

it.each([
  ["-o a.html --moments 1917,1923", "a.html: a web page shows one network: leave out the comparison"],
  ["-o a.png --moments 1917,1923 --apart", "a.png: --apart makes slides and pages: name a .pptx or .pdf"]
])("render %s says what the format cannot show", async (options, message) => {
  expect(await run(`render study ${options}`)).toMatchObject({status: 2, err: `error: ${message}\n`});
});
