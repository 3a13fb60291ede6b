import type {Window, Zone} from "../core/model/mention.ts";
import {parseWindow} from "../core/model/parseWindow.ts";
import type {Study} from "../core/model/study.ts";
import {withSources} from "../core/model/withSources.ts";
import {type BuiltNetwork, buildNetwork} from "../core/network/buildNetwork.ts";
import {draftIncidence, incidenceOf} from "../core/network/incidence.ts";
import {mergeStated} from "../core/read/mergeStated.ts";
import type {ExitStatus, Io} from "./io.ts";
import {loadStudy} from "./loadStudy.ts";
import {readTexts, type StatedText} from "./readTexts.ts";
import {reportAll, reportProblems} from "./reportProblems.ts";
import {UsageError} from "./usageError.ts";

export interface BuildOptions {
  /** As typed; as the study says where absent. */
  window?: string | undefined;
  withoutZones?: readonly Zone[] | undefined;
  /** Files whose texts take the place of the study's own. */
  source?: readonly string[] | undefined;
}

export interface BuiltStudy {
  study: Study;
  built: BuiltNetwork;
  status: ExitStatus;
  /** Whether everybody has a place already: in a file of another program that says so. */
  isPlaced: boolean;
}

/** A study and its network, its problems reported; null (and nothing built) where nothing can be read. */
export async function buildStudy(
  io: Io,
  path: string,
  {window, withoutZones, source}: BuildOptions = {}
): Promise<BuiltStudy | null> {
  const counting = {
    ...(window !== undefined && {window: readWindow(window)}),
    ...(withoutZones && {without: withoutZones})
  };
  const given = source ? await readTexts(io, source) : null;
  const {study, problems, foreign} = await loadStudy(io, path);
  const ofStudy = reportProblems(io, path, problems);
  const ofTexts = given ? reportAll(io, given.problems) : 0;
  if (!study || given?.texts.length === 0) return null;
  if (foreign) {
    const built = {network: foreign.network, mentions: [], segmentations: [], incidence: incidenceOf(draftIncidence())};
    return {study, built, status: ofStudy || ofTexts, isPlaced: foreign.isPlaced};
  }
  const read = given ? withTexts(study, given.texts) : study;
  io.progress("finding mentions, building the network …");
  const built = buildNetwork(read, counting);
  io.progress("");
  return {study: read, built, status: ofStudy || ofTexts, isPlaced: false};
}

/** The study with other texts in place of its own, and with what they state themselves. */
function withTexts(study: Study, texts: readonly StatedText[]): Study {
  const changed = withSources(
    study,
    texts.map(({stated: _, ...text}) => text)
  );
  const added = changed.sources.slice(-texts.length);
  const stated = added.flatMap(({id}, i) => (texts[i]?.stated ? [{source: id, stated: texts[i].stated}] : []));
  return {...changed, ...mergeStated(changed, stated)};
}

function readWindow(text: string): Window {
  try {
    return parseWindow(text);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
