import type {PictureOptions} from "../../../src/core/scene/pictureOptions.ts";
import {makeFiles} from "../../../src/export/makeFiles.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {toSvg} from "../../../src/export/svg.ts";
import {interleave, type Timing, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {childrenTime} from "./childrenTime.ts";
import {graphologySvg, plainGraph, plainScene} from "./graphologySvg.ts";
import {longestTask} from "./pageWhileSaving.ts";
import {sigmaExport} from "./sigmaExport.ts";
import {fontFiles, largeSubject, type Subject, studySubject} from "./subjects.ts";

const fonts = fontFiles();
const tools = {
  fonts: async () => fonts,
  viewer: async () => ({script: "", scriptHash: "", style: "", styleHash: ""})
};

/** Pictures against graphology-svg (SVG) and @sigma/export-image (PNG, in a browser), on the same places and looks. */
export async function pictureBench(size: string | undefined): Promise<BenchRow[]> {
  const subjects = new Map<string, () => Subject>([
    ["study", studySubject],
    ["10k", () => largeSubject("10k", 10_000, 50_000)]
  ]);
  const chosen = size === undefined ? [...subjects.keys()] : [size];
  const rows: BenchRow[] = [];
  for (const name of chosen) {
    const make = subjects.get(name);
    if (!make) throw new RangeError(`size: expected ${[...subjects.keys()].join(" or ")}, got ${name}`);
    rows.push(...(await measured(make(), name === "study" ? 30 : 3)));
  }
  return rows;
}

async function measured(subject: Subject, rounds: number): Promise<BenchRow[]> {
  const {scene} = drawPicture({...subject, fonts});
  const graph = plainGraph(subject.network, scene);
  const row: Row = (measure, rest) => ({...{bench: "picture", measure, size: subject.name}, ...rest});
  const rows = [...svgRows(subject, graph, row, rounds), ...(await pngRows(subject, graph, row))];
  for (const format of subject.name === "study" ? (["pdf", "pptx"] as const) : []) {
    const times = [await cpuTime(() => file(subject, format)), await cpuTime(() => file(subject, format))];
    rows.push(row(format.toUpperCase(), {peer: "none", ours: timing(times).least, unit: "ms"}));
  }
  const longest = await longestTask(subject);
  rows.push(
    row("PNG 8K, longest task of the page", {
      ...{peer: "a task of 50 ms", ours: longest, theirs: SHORT_TASK, ratio: SHORT_TASK / longest, goal: 1, unit: "ms"},
      note: "processor time of the page's thread, from the click on Export to the saved file"
    })
  );
  return rows;
}

/** Longer ones are felt. @see https://www.w3.org/TR/longtasks-1/ */
const SHORT_TASK = 50;

/** Our whole picture, and what of it graphology-svg draws too. */
function svgRows(subject: Subject, graph: ReturnType<typeof plainGraph>, row: Row, rounds: number): BenchRow[] {
  const {scene, svg} = drawPicture({...subject, fonts});
  const plain = plainScene(graph, scene);
  const times = interleave(
    {
      plain: () => void toSvg(plain),
      theirs: () => void graphologySvg(graph, scene),
      write: () => void toSvg(scene),
      whole: () => void drawPicture({...subject, fonts}).svg()
    },
    rounds
  );
  const bytes = (ours: number) => {
    const theirs = graphologySvg(graph, scene).length;
    return {peer: "graphology-svg", ours, theirs, unit: "B", ratio: theirs / ours};
  };
  const alike = "lines, discs and names alone, as it draws them";
  const whole = "ours with curves, dashes, placed names, tooltips, title, legend and caption";
  return [
    row("SVG alike", {...against("graphology-svg", times.plain, times.theirs), goal: 3, note: alike}),
    row("SVG alike, bytes", {...bytes(toSvg(plain).length), goal: 5, note: alike}),
    row("SVG whole, from a drawing", {...against("graphology-svg", times.write, times.theirs), note: whole}),
    row("SVG whole, bytes", {...bytes(svg().length), note: whole}),
    row("SVG whole, names placed", {...against("graphology-svg", times.whole, times.theirs), note: whole})
  ];
}

type Row = (measure: string, rest: Omit<BenchRow, "bench" | "measure" | "size">) => BenchRow;

/** Images of both in turn; the peer paints in a browser's processes, whose time counts. */
async function pngRows(subject: Subject, graph: ReturnType<typeof plainGraph>, row: Row): Promise<BenchRow[]> {
  const sigma = await sigmaExport(graph);
  const rows: BenchRow[] = [];
  for (const [label, dpi] of [
    ["PNG 4K", 288],
    ["PNG 8K", 576]
  ] as const) {
    const width = Math.round((40 / 3) * dpi);
    const [ours, peer]: [number[], number[]] = [[], []];
    for (let round = 0; round < (subject.name === "study" ? 4 : 2); round++) {
      ours.push(await cpuTime(() => file(subject, "png", {preset: "slide-16x9", dpi})));
      const before = childrenTime();
      await sigma.png(width, Math.round((width * 9) / 16));
      peer.push(childrenTime() - before);
    }
    const [mine, their] = [timing(ours), timing(peer)];
    const note = "processor time, placing of names and legend included; the peer draws with WebGL, here in software";
    rows.push(row(label, {...against("@sigma/export-image", mine, their), goal: 3, note}));
  }
  await sigma.close();
  return rows;
}

const file = (
  subject: Subject,
  format: "png" | "pdf" | "pptx",
  size: PictureOptions["size"] = {preset: "slide-16x9"}
) => makeFiles({...subject, format, options: {size}}, tools);

const against = (peer: string, ours: Timing, theirs: Timing): Omit<BenchRow, "bench" | "measure" | "size"> => ({
  ...{peer, ours: ours.median, theirs: theirs.median, unit: "ms", ratio: theirs.median / ours.median}
});

/** Milliseconds of this process, garbage collection included. */
async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}
