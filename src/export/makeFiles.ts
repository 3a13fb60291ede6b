import type {Problem} from "../core/base/problem.ts";
import type {View} from "../core/model/view.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {themes} from "../core/scene/palette.ts";
import {pictureOptions} from "../core/scene/pictureOptions.ts";
import {sheetOf, sheetPixels} from "../core/scene/sheet.ts";
import type {FontFiles} from "../core/scene/typeface.ts";
import {loadLanguage} from "../words/loadLanguage.ts";
import {buildViewerData} from "./buildViewerData.ts";
import {toCsvTables} from "./csv.ts";
import {drawDeck} from "./deck.ts";
import {viewFilm, yearFilm} from "./film.ts";
import type {FileFormat, FilmOptions, VideoFormat} from "./formats.ts";
import {toGexf} from "./gexf.ts";
import {toGraphml} from "./graphml.ts";
import {toHtml, type ViewerCode} from "./html.ts";
import {toJson} from "./json.ts";
import {drawPicture, type PictureRequest} from "./picture.ts";
import {toPng} from "./png/toPng.ts";
import {toTei} from "./tei.ts";

export interface FileRequest extends Omit<PictureRequest, "fonts"> {
  format: FileFormat;
  /** What reading the texts gave: the passages of pages and tables. */
  readings: Readings;
  /** Of PDF and PPTX: these views, one a page, between a title and the sources, in place of `view` alone. */
  views?: readonly View[] | undefined;
  /** Puts the network as a view of several wants it, before that view is drawn. */
  place?: ((view: View) => void) | undefined;
  /** Of PDF and PPTX: a page for each moment that a view sets side by side. */
  apart?: boolean | undefined;
  /** Of a video; the years in twelve seconds where absent. */
  film?: FilmOptions | undefined;
  /** Width of a PNG or a video in px where it is not to be the one that the sheet and its dpi give. */
  pixels?: number | undefined;
}

/** What files are made with; each is asked for when it is first needed. */
export interface FileTools {
  fonts(): Promise<FontFiles>;
  viewer(): Promise<ViewerCode>;
}

/** What is being done. `share`: how much of it is done, 0–1, where that is known. */
export interface FileProgress {
  stage: "loading" | "drawing" | "painting";
  share?: number;
}

export interface MakeOptions {
  onProgress?: (progress: FileProgress) => void;
  /** Gives the file up: the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface MadeFile {
  /** What follows the name's dot: "png", "nodes.csv". */
  ending: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface MadeFiles {
  /** One; two for CSV. */
  files: MadeFile[];
  /** Sides of a picture in px, of a PNG those of the image; null for other files. */
  pixels: {width: number; height: number} | null;
  /** The picture in words, for those who cannot see it; "" for other files. */
  description: string;
  /** Letters that the fonts lack, names that found no place. */
  warnings: Problem[];
}

/**
 * Makes the files of one format: in the browser's worker and on the command line the same bytes.
 * @throws RangeError if the options' size is out of range.
 */
export async function makeFiles(request: FileRequest, tools: FileTools, options: MakeOptions = {}): Promise<MadeFiles> {
  const {format, study, network, readings} = request;
  switch (format) {
    case "pdf":
    case "pptx":
      return await makeDeck({...request, format}, tools, options);
    case "svg":
    case "png":
      return await makePicture({...request, format}, tools, options);
    case "mp4":
    case "webm":
      return await makeVideo({...request, format}, tools, options);
    case "html": {
      const language = await loadLanguage(pictureOptions(request.options).language);
      return text("html", "text/html", toHtml(buildViewerData({...request, language}), await tools.viewer()));
    }
    case "gexf":
      return text("gexf", XML, toGexf(network, study, readings));
    case "graphml":
      return text("graphml", XML, toGraphml(network, study, readings));
    case "tei":
      return text("tei.xml", XML, toTei(network, study, readings));
    case "json":
      return text("json", "application/json", toJson(network));
    case "csv": {
      const {nodes, edges} = toCsvTables(network, study, readings);
      const files = [
        file("csv", "text/csv", encoder.encode(edges)),
        file("nodes.csv", "text/csv", encoder.encode(nodes))
      ];
      return {files, ...NO_PICTURE};
    }
    default:
      return format satisfies never;
  }
}

const XML = "application/xml";
const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const NO_PICTURE = {pixels: null, description: "", warnings: []};
const encoder = new TextEncoder();

const file = (ending: string, type: string, bytes: Uint8Array<ArrayBuffer>): MadeFile => ({ending, type, bytes});

const text = (ending: string, type: string, content: string): MadeFiles => ({
  files: [file(ending, type, encoder.encode(content))],
  ...NO_PICTURE
});

async function makePicture(
  {format, pixels, ...request}: FileRequest & {format: "svg" | "png"},
  tools: FileTools,
  {onProgress = () => {}, signal}: MakeOptions
): Promise<MadeFiles> {
  onProgress({stage: "loading"});
  const fonts = await tools.fonts();
  onProgress({stage: "drawing"});
  const {size, language: code} = pictureOptions(request.options);
  const sheet = sheetOf(size);
  const language = await loadLanguage(code);
  const {scene, svg, warnings} = drawPicture({...request, fonts, language});
  signal?.throwIfAborted();
  const {description} = scene;
  const sides = sheetPixels(sheet);
  if (format === "svg") {
    const own = {width: Math.round(scene.width), height: Math.round(scene.height)};
    return {files: [file("svg", "image/svg+xml", encoder.encode(svg()))], pixels: own, description, warnings};
  }
  onProgress({stage: "painting"});
  const width = pixels ?? sides.width;
  const bytes = toPng(scene, {
    ...{width, fonts, signal},
    dpi: (sheet.dpi * width) / sides.width,
    texts: [
      ["Title", scene.title],
      ["Description", description],
      ["Software", "Prosopograph"]
    ],
    onProgress: (share) => onProgress({stage: "painting", share})
  });
  const height = Math.round((width * scene.height) / scene.width);
  return {files: [file("png", "image/png", bytes)], pixels: {width, height}, description, warnings};
}

async function makeDeck(
  {format, view, views = [view], place, ...request}: FileRequest & {format: "pdf" | "pptx"},
  tools: FileTools,
  {onProgress = () => {}, signal}: MakeOptions
): Promise<MadeFiles> {
  onProgress({stage: "loading"});
  const fonts = await tools.fonts();
  let drawn = 0;
  const {slides, warnings} = drawDeck({
    ...{...request, fonts, views, language: await loadLanguage(pictureOptions(request.options).language)},
    place(next) {
      signal?.throwIfAborted();
      onProgress({stage: "drawing", ...(views.length > 1 && {share: drawn++ / views.length})});
      if (views.length > 1) place?.(next);
    }
  });
  const description = slides.map(({scene}) => scene.description).join("\n");
  const made = (type: string, bytes: Uint8Array<ArrayBuffer>): MadeFiles => ({
    ...{files: [file(format, type, bytes)], pixels: null, description, warnings}
  });
  onProgress({stage: "painting"});
  if (format === "pdf") {
    const {toPdf} = await import("./pdf.ts");
    const scenes = slides.map(({scene}) => scene);
    return made("application/pdf", await toPdf(scenes, {fonts}));
  }
  const {toPptx} = await import("./pptx/toPptx.ts");
  return made(PPTX, toPptx(slides, {fonts, theme: themes[pictureOptions(request.options).theme]}));
}

/** Width of a video in px: high definition, which every player has room for. */
const VIDEO_WIDTH = 1920;

async function makeVideo(
  {
    format,
    film = {of: "years", seconds: 12},
    views = [],
    place,
    pixels = VIDEO_WIDTH,
    ...request
  }: FileRequest & {
    format: VideoFormat;
  },
  tools: FileTools,
  {onProgress = () => {}, signal}: MakeOptions
): Promise<MadeFiles> {
  onProgress({stage: "loading"});
  const fonts = await tools.fonts();
  const {toVideo} = await import("./video.ts");
  onProgress({stage: "drawing"});
  const scenes = (film.of === "views" ? views : []).map((view) => {
    place?.(view);
    return drawPicture({...request, view, fonts}).scene;
  });
  const reel = scenes.length > 0 ? viewFilm(scenes, film.seconds) : yearFilm({...request, fonts}, film.seconds);
  const bytes = await toVideo(reel, {
    ...{format, width: pixels, fonts, signal},
    onProgress: (share) => onProgress({stage: "painting", share})
  });
  return {files: [file(format, `video/${format}`, bytes)], ...NO_PICTURE};
}
