import {formatProblem, type Problem} from "../core/base/problem.ts";
import {assignLayout} from "../core/layout/assignLayout.ts";
import type {View} from "../core/model/view.ts";
import {defaultMoments} from "../core/network/defaultMoments.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import {pictureTitles, withTitles} from "../core/network/pictureTitles.ts";
import {evidenceYears} from "../core/network/timeline.ts";
import {visiblePart} from "../core/network/visiblePart.ts";
import type {SomePictureOptions} from "../core/scene/pictureOptions.ts";
import {LARGEST_PNG, sheetOf, sheetPixels} from "../core/scene/sheet.ts";
import {type FileTools, makeFiles} from "../export/makeFiles.ts";
import type {Language} from "../words/language.ts";
import {loadLanguage} from "../words/loadLanguage.ts";
import {type BuiltStudy, buildStudy} from "./buildStudy.ts";
import {type ComparisonArguments, withComparison} from "./comparisonArguments.ts";
import type {ExitStatus, Io} from "./io.ts";
import {type NearnessArguments, withNearness} from "./nearnessArguments.ts";
import {type PictureArguments, pictureOf} from "./pictureArguments.ts";
import {
  chosenViews,
  type IsolationArguments,
  isolated,
  ordersOf,
  type RingArguments,
  type Target,
  targetsOf,
  withRings
} from "./renderTargets.ts";
import {shuffle} from "./shuffle.ts";
import {UsageError} from "./usageError.ts";

export interface RenderOptions
  extends PictureArguments,
    IsolationArguments,
    NearnessArguments,
    ComparisonArguments,
    RingArguments {
  output: string[];
  view?: string[];
}

/** Runs `render`: views of the study as pictures, each in every format asked for. */
export async function render(io: Io, path: string, given: RenderOptions): Promise<ExitStatus> {
  const targets = targetsOf(given.output);
  const options = checked(pictureOf(given), targets);
  checkComparison(given, targets);
  for (const target of targets) await io.checkTarget(target.path);
  const loaded = await buildStudy(io, path);
  if (!loaded) return 1;
  const language = await loadLanguage(given.lang ?? "en");
  const titled = (view: View) => withTitles(view, loaded.study, pictureTitles(view, loaded.study, language));
  const views = chosenViews(loaded.study, given.view).map((view) =>
    compared(
      loaded,
      withNearness(titled(withRings(isolated(loaded.study, view, given), given)), given),
      given,
      language
    )
  );
  if (views.some(({backbone}) => backbone?.method === "fdsm")) shuffle(io, loaded.built);
  const tools = toolsOf(io);
  const warnings = new Map<string, Problem>();
  const place = (view: View) => {
    io.progress(`laying out ${view.id} …`);
    if (!loaded.isPlaced) assignLayout(loaded.built.network, loaded.study, view);
  };
  let placed: View | null = null;
  for (const order of ordersOf(targets, views)) {
    const [view] = order.views;
    if (order.views.length === 1 && view !== placed) place(view);
    placed = order.views.length === 1 ? view : null;
    const deck = order.views.length > 1 ? {views: order.views, place} : {};
    const found = await write(io, order.target, {loaded, view, options, tools, apart: given.apart, ...deck});
    for (const problem of found) warnings.set(problem.message, problem);
  }
  io.progress("");
  for (const warning of warnings.values()) io.err(formatProblem(warning));
  return loaded.status;
}

function compared({study, built}: BuiltStudy, view: View, given: ComparisonArguments, language: Language): View {
  const usual = () => {
    const open = {...view, years: {from: null, to: null}, undated: false};
    const {edges} = visiblePart(built.network, withOwnGroups(study, view), open);
    return defaultMoments(evidenceYears(built.network, edges, built.segmentations, view.hiddenSources).dated);
  };
  return withComparison(view, study, given, usual, language);
}

/** What a format cannot show is told before anything is read. */
function checkComparison({moments, difference, apart}: ComparisonArguments, targets: readonly Target[]): void {
  const isCompared = moments !== undefined || difference !== undefined;
  const page = targets.find(({format}) => format === "html");
  if (isCompared && page) throw new UsageError(`${page.path}: a web page shows one network: leave out the comparison`);
  const single = targets.find(({format}) => format !== "pptx" && format !== "pdf");
  if (apart && single) throw new UsageError(`${single.path}: --apart makes slides and pages: name a .pptx or .pdf`);
}

/** A size that no picture can have is the fault of whoever typed it, and told before anything is read. */
function checked(options: SomePictureOptions, targets: readonly Target[]): SomePictureOptions {
  try {
    const {width, height} = sheetPixels(sheetOf(options.size!));
    const isTooLarge = Math.max(width, height) > LARGEST_PNG && targets.some(({format}) => format === "png");
    if (isTooLarge)
      throw new UsageError(
        `a PNG of ${width} × ${height} px is too large: at most ${LARGEST_PNG} a side; take a lower --dpi`
      );
    return options;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** Views that go into one file, and how each is laid out. */
interface Deck {
  views: readonly View[];
  place(view: View): void;
}

interface Job extends Partial<Deck> {
  apart: boolean | undefined;
  loaded: BuiltStudy;
  view: View;
  options: SomePictureOptions;
  tools: FileTools;
}

async function write(io: Io, {path, format}: Target, {loaded, tools, ...order}: Job): Promise<Problem[]> {
  const {study, built} = loaded;
  const onProgress = ({stage, share}: {stage: string; share?: number}) =>
    io.progress(`${path}: ${stage}${share === undefined ? "" : ` ${Math.round(100 * share)} %`} …`);
  const request = {study, network: built.network, readings: built, format, ...order};
  const {files, pixels, warnings} = await makeFiles(request, tools, {onProgress});
  for (const {bytes} of files) await io.writeFile(path, bytes);
  io.progress("");
  io.err(pixels ? `${path}: ${pixels.width} × ${pixels.height} px` : `${path}: ${kilobytes(files[0]!.bytes.length)}`);
  return warnings;
}

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;

function toolsOf(io: Io): FileTools {
  let fonts: ReturnType<Io["readFonts"]> | null = null;
  return {
    fonts() {
      fonts ??= io.readFonts();
      return fonts;
    },
    viewer: () => io.readViewer()
  };
}
