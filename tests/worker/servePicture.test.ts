import {readFile} from "node:fs/promises";
import {afterEach, beforeAll, expect, it} from "vitest";
import {DEFAULT_VIEW} from "../../src/core/model/view.ts";
import {openNetworkFile} from "../../src/core/network/openNetworkFile.ts";
import {NO_READINGS} from "../../src/core/network/passageReader.ts";
import {readNetworkFile} from "../../src/core/read/networks/readNetworkFile.ts";
import {pictureOptions} from "../../src/core/scene/pictureOptions.ts";
import type {FontFiles} from "../../src/core/scene/typeface.ts";
import type {FileProgress, FileTools} from "../../src/export/makeFiles.ts";
import {drawPicture} from "../../src/export/picture.ts";
import type {Endpoint} from "../../src/worker/endpoint.ts";
import {createPictureClient, type PictureJob} from "../../src/worker/pictureClient.ts";
import type {PictureMessage} from "../../src/worker/pictureProtocol.ts";
import {servePicture} from "../../src/worker/servePicture.ts";
import {entity, networkOf, study} from "../fixtures/smallNetwork.ts";
import {fakeWorkers} from "./fakeWorker.ts";

const FONTS = "node_modules/@expo-google-fonts";
const VIEWER = {script: "run()", scriptHash: "abc=", style: "p{}", styleHash: "def="};
let assets: FileTools;
let fonts: FontFiles;

beforeAll(async () => {
  const bytes = async (path: string) => new Uint8Array(await readFile(path));
  fonts = {
    sans400: await bytes(`${FONTS}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`),
    sans600: await bytes(`${FONTS}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`),
    serif400: await bytes(`${FONTS}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`),
    serif600: await bytes(`${FONTS}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`)
  };
  assets = {fonts: async () => fonts, viewer: async () => VIEWER};
});

let cleanUp = () => {};
afterEach(() => cleanUp());

function setUp(serve: (inside: Endpoint) => void = (inside) => servePicture(inside, assets), watchdogMs?: number) {
  const fakes = fakeWorkers(serve);
  const client = createPictureClient(fakes.create, watchdogMs);
  cleanUp = fakes.close;
  return {client, workers: fakes.workers};
}

/** The same, with the kinds of message that the worker was sent. */
function listening() {
  const sent: PictureMessage["type"][] = [];
  const {client} = setUp((inside) => {
    servePicture(inside, assets);
    const serve = inside.onmessage!;
    inside.onmessage = (event: MessageEvent<PictureMessage>) => {
      sent.push(event.data.type);
      serve(event);
    };
  });
  return {client, sent};
}

/** Three people, two ties; Cyrillic and Latin names. */
function job(over: Partial<PictureJob> = {}): PictureJob {
  const network = networkOf({Smilga: ["red"], Radek: ["red"], Смилга: []}, [
    ["Smilga", "Radek"],
    ["Radek", "Смилга"]
  ]);
  const entities = ["Smilga", "Radek", "Смилга"].map((name) => entity(name));
  return {
    study: study({title: "Letters", entities}),
    network,
    readings: NO_READINGS,
    view: {...DEFAULT_VIEW, title: "Who wrote to whom"},
    options: pictureOptions({size: {width: 800, height: 450, unit: "px"}}),
    format: "svg",
    pixels: 800,
    ...over
  };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it("draw(job) gives the SVG that drawPicture gives, byte for byte", async () => {
  const {client} = setUp();
  const order = job();
  const {files, description, warnings} = await client.draw(order);
  const direct = drawPicture({...order, fonts});
  expect(text(files[0]!.bytes)).toBe(direct.svg());
  expect(description).toBe(direct.scene.description);
  expect(warnings).toEqual(direct.warnings);
});

it("draw(job) sends the study once, and the positions of now each time", async () => {
  const {client, sent} = listening();
  const order = job();
  const before = text((await client.draw(order)).files[0]!.bytes);
  order.network.setNodeAttribute("Смилга", "y", -400);
  const after = text((await client.draw(order)).files[0]!.bytes);
  expect(sent).toEqual(["study", "draw", "draw"]);
  expect(after).not.toBe(before);
  expect(after).toBe(drawPicture({...order, fonts}).svg());
});

it("draw(job) of a network made elsewhere sends its columns, and gives what the network itself gives", async () => {
  const {client, sent} = listening();
  const bytes = new TextEncoder().encode("Source,Target,Type\nSmilga,Radek,Undirected\nRadek,Смилга,Directed\n");
  const opened = openNetworkFile(readNetworkFile([{name: "letters.csv", bytes}]).value!);
  const order = job({study: opened.study, network: opened.network});
  opened.network.nodes().forEach((key, i) => opened.network.mergeNodeAttributes(key, {x: 90 * i, y: 40 * (i % 2)}));
  const {files} = await client.draw(order);
  expect(text(files[0]!.bytes)).toBe(drawPicture({...order, fonts}).svg());
  await client.draw(order);
  expect(sent).toEqual(["file", "draw", "draw"]);
});

it("draw(job) as a page sends once what was read, and gives the page", async () => {
  const {client, sent} = listening();
  const order = job({format: "html"});
  const {files} = await client.draw(order);
  await client.draw({...order, format: "csv"});
  expect(files.map(({ending, bytes}) => [ending, text(bytes).slice(0, 15)])).toEqual([["html", "<!doctype html>"]]);
  expect(sent).toEqual(["study", "readings", "draw", "draw"]);
});

it("draw(job) as PNG gives an image of the width asked for, and says what it is at", async () => {
  const {client} = setUp();
  const stages: FileProgress[] = [];
  const {files} = await client.draw(job({format: "png", pixels: 400}), {onProgress: (stage) => stages.push(stage)});
  const {bytes} = files[0]!;
  const header = new DataView(bytes.buffer);
  expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([400, 225]);
  expect(stages.map(({stage, share}) => [stage, share])).toEqual([
    ...[["loading"], ["drawing"], ["painting"]].map(([stage]) => [stage, undefined]),
    ["painting", 1]
  ]);
});

it("draw(job) refuses in words, and the next picture has a new worker", async () => {
  const {client, workers} = setUp();
  await expect(client.draw(job({format: "png", pixels: 17_000}))).rejects.toThrow("from 1 to 16000, got 17000");
  expect(workers[0]!.terminated).toBe(true);
  await expect(client.draw(job())).resolves.toMatchObject({warnings: []});
  expect(workers).toHaveLength(2);
});

it("draw(job) notices a worker that dies, and the next picture has a new one, with the study", async () => {
  const {client, workers} = setUp();
  const lost = client.draw(job());
  await Promise.resolve();
  workers[0]!.die("out of memory");
  await expect(lost).rejects.toThrow("out of memory");
  await expect(client.draw(job())).resolves.toMatchObject({warnings: []});
  expect(workers).toHaveLength(2);
});

it("draw(job) gives a worker up that says nothing for the watchdog's time", async () => {
  const {client, workers} = setUp(() => {}, 10);
  await expect(client.draw(job())).rejects.toThrow("not drawn in time");
  expect(workers[0]!.terminated).toBe(true);
});

it("draw(job, {signal}) given up ends the worker at once; what waits behind it is drawn by a new one", async () => {
  const {client, workers} = setUp();
  const controller = new AbortController();
  const given = client.draw(job(), {signal: controller.signal});
  const next = client.draw(job());
  await Promise.resolve();
  controller.abort(new Error("given up"));
  await expect(given).rejects.toThrow("given up");
  expect(workers[0]!.terminated).toBe(true);
  await expect(next).resolves.toMatchObject({warnings: []});
});

it("draw(job) tries again for fonts that could not be loaded", async () => {
  let tries = 0;
  const loads = async () => {
    tries += 1;
    if (tries === 1) throw new Error("a font could not be loaded");
    return fonts;
  };
  const {client} = setUp((inside) => servePicture(inside, {...assets, fonts: loads}));
  await expect(client.draw(job())).rejects.toThrow("a font could not be loaded");
  await expect(client.draw(job())).resolves.toMatchObject({warnings: []});
});

it("a draw before any study is answered, not swallowed", async () => {
  const {create} = fakeWorkers((inside) => servePicture(inside, assets));
  const worker = create();
  cleanUp = () => worker.terminate();
  const {study: _, network: __, readings: ___, ...order} = job();
  const reply = new Promise((resolve) => {
    worker.onmessage = ({data}) => resolve(data);
  });
  worker.postMessage({type: "draw", run: 4, order, positions: new Float64Array(6)}, []);
  expect(await reply).toEqual({type: "failed", run: 4, message: "draw before study"});
});

it("dispose() rejects what is not drawn yet and leaves the client fit for another picture", async () => {
  const {client} = setUp();
  const lost = [client.draw(job()), client.draw(job())];
  client.dispose();
  for (const one of lost) await expect(one).rejects.toThrow("given up");
  await expect(client.draw(job())).resolves.toMatchObject({warnings: []});
});
