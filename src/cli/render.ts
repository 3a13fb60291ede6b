import {formatProblem} from "../core/base/problem.ts";
import {assignLayout} from "../core/layout/assignLayout.ts";
import type {Study} from "../core/model/study.ts";
import {firstView, type Isolation, type View} from "../core/model/view.ts";
import {SMALLEST_SIDE} from "../core/scene/sheet.ts";
import type {ThemeName} from "../core/scene/theme.ts";
import {drawPicture} from "../export/picture.ts";
import {LARGEST_PNG, toPng} from "../export/png.ts";
import {buildStudy} from "./buildStudy.ts";
import {fileEnding} from "./fileEnding.ts";
import type {ExitStatus, Io} from "./io.ts";
import {UsageError} from "./usageError.ts";

export interface RenderOptions {
  output: string;
  view?: string;
  /** px */
  width?: number;
  height?: number;
  theme: ThemeName;
  group?: string[];
  rule?: Isolation["rule"];
  display?: Isolation["display"];
}

/** Runs `render`: one view of the study as a picture. */
export async function render(io: Io, path: string, options: RenderOptions): Promise<ExitStatus> {
  const ending = pictureEnding(options.output);
  const loaded = await buildStudy(io, path);
  if (!loaded) return 1;
  const {study, built, status} = loaded;
  const view = isolated(study, chosenView(study, options.view), options);
  const {fonts, rasteriser} = await io.readDrawingFiles();
  io.progress("laying out …");
  assignLayout(built.network, study, view);
  io.progress("drawing …");
  const {width, height} = pictureSize(options);
  const {svg, warnings} = drawPicture({
    study,
    network: built.network,
    view,
    fonts,
    options: {size: {width, height, unit: "px"}, theme: options.theme}
  });
  await io.writeFile(options.output, ending === ".png" ? await toPng(svg, {width, fonts, wasm: rasteriser}) : svg);
  io.progress("");
  io.err(`${options.output}: ${width} × ${height} px`);
  for (const warning of warnings) io.err(formatProblem(warning));
  return status;
}

/** A side that is not given follows from the other as 16 : 9, as far as pictures go. */
function pictureSize({width, height}: RenderOptions): {width: number; height: number} {
  const within = (side: number): number => Math.min(LARGEST_PNG, Math.max(SMALLEST_SIDE, Math.round(side)));
  return {width: width ?? within(((height ?? 900) * 16) / 9), height: height ?? within(((width ?? 1600) * 9) / 16)};
}

function pictureEnding(output: string): string {
  const ending = fileEnding(output);
  if ([".pdf", ".pptx", ".html"].includes(ending))
    throw new UsageError(`not yet: pictures as ${ending}; use .svg or .png`);
  if (ending !== ".svg" && ending !== ".png") throw new UsageError(`${output}: expected a file ending in .svg or .png`);
  return ending;
}

function chosenView(study: Study, id: string | undefined): View {
  if (id === undefined) return firstView(study);
  const {views} = study;
  const view = views.find((candidate) => candidate.id === id);
  if (!view)
    throw new UsageError(
      `--view ${id}: the study has no such view; it has ${listed(views.map((candidate) => candidate.id))}`
    );
  return view;
}

/** The view, cut to the groups named on the command line; the rest of the cut is the view's own, or the plainest. */
function isolated({groups}: Study, view: View, {group, rule, display}: RenderOptions): View {
  if (!group && !rule && !display) return view;
  const unknown = group?.find((id) => !groups.some((candidate) => candidate.id === id));
  if (unknown !== undefined) {
    throw new UsageError(`--group ${unknown}: the study has no such group; it has ${listed(groups.map(({id}) => id))}`);
  }
  const cut = view.isolation ?? {groups: group ?? [], rule: "inside", display: "hide", across: false};
  if (cut.groups.length === 0)
    throw new UsageError("--rule and --display say how to isolate groups: name them with --group");
  return {
    ...view,
    isolation: {...cut, groups: group ?? cut.groups, rule: rule ?? cut.rule, display: display ?? cut.display}
  };
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.join(", "));
