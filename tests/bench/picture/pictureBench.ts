import type {PictureOptions} from "../../../src/core/scene/pictureOptions.ts";
import {makeFiles} from "../../../src/export/makeFiles.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {toSvg} from "../../../src/export/svg.ts";
import {interleave, type Timing, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {graphologySvg, plainGraph} from "./graphologySvg.ts";
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
    rows.push(...(await measured(make(), name === "study" ? 7 : 2)));
  }
  return rows;
}

async function measured(subject: Subject, rounds: number): Promise<BenchRow[]> {
  const {scene, svg} = drawPicture({...subject, fonts});
  const graph = plainGraph(subject.network, scene);
  const theirs = graphologySvg(graph, scene);
  const times = interleave(
    {
      write: () => void toSvg(scene),
      whole: () => void drawPicture({...subject, fonts}),
      theirs: () => void graphologySvg(graph, scene)
    },
    rounds
  );
  const row = (measure: string, rest: Omit<BenchRow, "bench" | "measure" | "size">): BenchRow => ({
    ...{bench: "picture", measure, size: subject.name},
    ...rest
  });
  const rows = [
    row("SVG, from a finished drawing", against("graphology-svg", times.write, times.theirs)),
    row("SVG, label placing and legend included", {
      ...against("graphology-svg", times.whole, times.theirs),
      note: "it places no label and draws no legend"
    }),
    row("SVG, bytes", {
      ...{
        peer: "graphology-svg",
        ours: svg.length,
        theirs: theirs.length,
        unit: "B",
        ratio: theirs.length / svg.length
      },
      note: "ours with titles, placed names, legend and caption"
    })
  ];
  const sigma = await sigmaExport(graph);
  for (const [label, dpi] of [
    ["PNG 4K", 288],
    ["PNG 8K", 576]
  ] as const) {
    const width = Math.round((40 / 3) * dpi);
    const [ours, peer]: [number[], number[]] = [[], []];
    for (let round = 0; round < (subject.name === "study" ? 3 : 1); round++) {
      ours.push(await wallTime(() => file(subject, "png", {preset: "slide-16x9", dpi})));
      peer.push(await sigma.png(width, Math.round((width * 9) / 16)));
    }
    const [mine, their] = [timing(ours), timing(peer)];
    rows.push(
      row(label, {
        ...against("@sigma/export-image", mine, their),
        note: "wall time; it paints on the page's thread, we in a worker"
      })
    );
  }
  await sigma.close();
  for (const format of subject.name === "study" ? (["pdf", "pptx"] as const) : []) {
    const found = timing([await wallTime(() => file(subject, format)), await wallTime(() => file(subject, format))]);
    rows.push(row(format.toUpperCase(), {peer: "none", ours: found.least, unit: "ms", note: "wall time"}));
  }
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

async function wallTime(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
