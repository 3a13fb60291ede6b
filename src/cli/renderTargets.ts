// Which files `render` is to write, and of which views.

import {resolve} from "node:path";
import type {Study} from "../core/model/study.ts";
import {firstView, type Isolation, isolationOf, type View} from "../core/model/view.ts";
import {type FileFormat, PICTURE_FORMATS} from "../export/formats.ts";
import {fileEnding} from "./fileEnding.ts";
import {knownId} from "./knownId.ts";
import {UsageError} from "./usageError.ts";

export interface Target {
  path: string;
  format: FileFormat;
}

/**
 * The files asked for, with the formats that their endings say.
 * @throws UsageError for an ending that is no picture's, and for two files of one name.
 */
export function targetsOf(outputs: readonly string[]): Target[] {
  const resolved = outputs.map((path) => resolve(path));
  const twice = outputs.find((_, i) => resolved.indexOf(resolved[i]!) !== i);
  if (twice !== undefined) throw new UsageError(`-o ${twice}: named twice`);
  return outputs.map((path) => ({path, format: formatOf(path)}));
}

function formatOf(path: string): FileFormat {
  const ending = fileEnding(path).slice(1);
  const format = PICTURE_FORMATS.find((known) => known === ending);
  if (format) return format;
  if (["mp4", "webm"].includes(ending))
    throw new UsageError(
      `${path}: a video is made in the browser, which has what encodes it: open the study, Export, Video`
    );
  if (["gexf", "graphml", "csv", "json", "tei", "xml"].includes(ending))
    throw new UsageError(`${path}: the network itself is written by prosopograph build`);
  const endings = PICTURE_FORMATS.map((known) => `.${known}`);
  throw new UsageError(`${path}: expected a file ending in ${endings.slice(0, -1).join(", ")} or ${endings.at(-1)}`);
}

/** A file to write, and what goes into it: one view, or as a deck all of them. */
export interface Order {
  target: Target;
  views: readonly [View, ...View[]];
}

/**
 * What is to be written: several views are one deck as PDF or PPTX, and in the other formats a file each, view by view.
 * @throws UsageError where two files would have one name.
 */
export function ordersOf(targets: readonly Target[], views: readonly View[]): Order[] {
  const [first, ...others] = views;
  if (!first) return [];
  if (others.length === 0) return targets.map((target) => ({target, views: [first]}));
  const isDeck = ({format}: Target): boolean => format === "pdf" || format === "pptx";
  const names = namesOfViews(views);
  const singles = views.flatMap((view, i) =>
    targets
      .filter((target) => !isDeck(target))
      .map((target): Order & {asked: string} => ({
        ...{target: {...target, path: pathOfView(target.path, names[i]!)}, views: [view], asked: target.path}
      }))
  );
  refuseOneName(singles);
  return [...targets.filter(isDeck).map((target): Order => ({target, views: [first, ...others]})), ...singles];
}

/** `x.svg` of the view a-b is `x-a.svg` of the view b. */
function refuseOneName(orders: readonly (Order & {asked: string})[]): void {
  const seen = new Map<string, string>();
  for (const {target, asked} of orders) {
    const path = folded(resolve(target.path));
    const other = seen.get(path);
    if (other !== undefined)
      throw new UsageError(`-o ${other} ${asked}: both would write ${target.path}; name one of them otherwise`);
    seen.set(path, asked);
  }
}

/** The same path with a view's name of `namesOfViews` before its ending: for several views. */
export function pathOfView(path: string, name: string): string {
  const stem = path.slice(0, path.length - fileEnding(path).length);
  return `${stem}-${name}${path.slice(stem.length)}`;
}

const LONGEST_NAME = 80;

/**
 * For each view a part of a file's name: its id without what file systems refuse, at most 80 letters. No two are one
 * file where capitals do not count: the later ones end in -2, -3 …
 */
export function namesOfViews(views: readonly Pick<View, "id">[]): string[] {
  const taken = new Set<string>();
  return views.map(({id}) => {
    const safe = id.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-");
    const stem = [...safe].slice(0, LONGEST_NAME).join("");
    let name = stem;
    for (let i = 2; taken.has(folded(name)); i++) name = `${stem}-${i}`;
    taken.add(folded(name));
    return name;
  });
}

const folded = (name: string): string => name.toUpperCase().toLowerCase().normalize("NFC");

/**
 * The views named, "all" for every one of the study; the first where none is named.
 * @throws UsageError for a name that is no view's.
 */
export function chosenViews(study: Study, ids: readonly string[] | undefined): View[] {
  if (ids === undefined) return [firstView(study)];
  if (ids.includes("all") && !study.views.some(({id}) => id === "all"))
    return study.views.length > 0 ? study.views : [firstView(study)];
  const known = study.views.map(({id}) => id);
  return [...new Set(ids)].map((id) => {
    knownId(`--view ${id}`, "view", id, known);
    return study.views.find((view) => view.id === id)!;
  });
}

export interface IsolationArguments {
  group?: string[];
  match?: Isolation["match"] | "against";
  notIn?: string[];
  rule?: Isolation["rule"];
  display?: Isolation["display"];
}

/** What binds a community, in the words of the command line; none of them for no rings. */
export const RING_LAYERS = {ties: "tie", passages: "co-occurrence", none: null} as const;

export interface RingArguments {
  rings?: keyof typeof RING_LAYERS;
}

/** The view, with the rings that were typed, or else its own. */
export const withRings = (view: View, {rings}: RingArguments): View =>
  rings === undefined ? view : {...view, rings: RING_LAYERS[rings]};

/**
 * The view, cut to the groups named on the command line; the rest of the cut is the view's own, or the plainest.
 * @throws UsageError for a group that the study does not have, or none to cut to.
 */
export function isolated(study: Study, view: View, given: IsolationArguments): View {
  const {group, match, notIn, rule, display} = given;
  if (!group && !match && !notIn && !rule && !display) return view;
  checkGroups("--group", group, study, view);
  checkGroups("--not-in", notIn, study, view);
  const cut = view.isolation ?? isolationOf(group ?? []);
  if (cut.groups.length === 0)
    throw new UsageError("--match, --not-in, --rule and --display say how to isolate groups: name them with --group");
  return {
    ...view,
    isolation: {
      ...cut,
      groups: group ?? cut.groups,
      without: notIn ?? cut.without,
      rule: rule ?? cut.rule,
      display: display ?? cut.display,
      ...(match && {match: match === "all" ? match : "any", across: match === "against"})
    }
  };
}

function checkGroups(option: string, ids: readonly string[] | undefined, {groups}: Study, view: View): void {
  const known = [...groups, ...view.ownGroups].map(({id}) => id);
  for (const id of ids ?? []) knownId(`${option} ${id}`, "group", id, known);
}
