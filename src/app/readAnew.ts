// Changes of the open study that need its texts read again. The study on disk is never touched.

import type {Counting} from "../core/model/mention.ts";
import type {Network} from "../core/model/network.ts";
import type {Entity, Source, StudyFiles, Verdict} from "../core/model/study.ts";
import {typedNetwork} from "../core/network/typedNetwork.ts";
import {withCounting} from "../core/read/withCounting.ts";
import {counting} from "../words/en/counting.ts";
import {evidence} from "../words/en/evidence.ts";
import {similar} from "../words/en/similar.ts";
import {studyReadAnew} from "./changes/study.ts";
import {openStudy, placesNow} from "./controller.ts";
import {words} from "./language.ts";
import type {Opened, Reading} from "./state.ts";
import {store, update} from "./store.ts";

/** Reads the open study anew and counts in another way. */
export async function readAnew(how: Counting): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  await readFiles(withCounting(opened.files, opened.study, how), (pairs) => words(counting).done({pairs}));
}

/** Gives an entity one more name and reads the open study anew; says so where its table cannot be changed. */
export async function addAlias({id, name}: Entity, word: string): Promise<void> {
  const {withAlias} = await import("../core/read/withAlias.ts"); // with what reads tables
  const {opened} = store.getState();
  const files = opened && withAlias(opened.files, id, word);
  if (files) await readFiles(files, (pairs) => words(similar).added({word, name, pairs}));
  else update((state) => ({...state, notice: words(similar).notAdded({word, name})}));
}

/** Says whom a place of a source names, and reads the open study anew. */
export async function decide(source: Source, verdict: Verdict): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  const {withVerdict} = await import("../core/read/withVerdict.ts");
  const word = source.text?.slice(verdict.start, verdict.end) ?? "";
  const name = opened.study.entities.find(({id}) => id === verdict.entity)?.name;
  await readVerdicts(withVerdict(opened.files, source, verdict), (pairs) =>
    name === undefined ? words(evidence).decidedNobody({word, pairs}) : words(evidence).decided({word, name, pairs})
  );
}

/** Takes back what was said of a place, and reads the open study anew. */
export async function takeBack(source: Source, {start}: Verdict): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  const {withoutVerdict} = await import("../core/read/withVerdict.ts");
  await readVerdicts(withoutVerdict(opened.files, source, start), (pairs) => words(evidence).takenBack({pairs}));
}

async function readVerdicts(files: StudyFiles | null, said: (pairs: number) => string): Promise<void> {
  if (files) await readFiles(files, said);
  else update((state) => ({...state, notice: words(evidence).notDecided}));
}

/** Undoes or redoes by reading the files of a step; saved views are none of it, and stay. */
export async function readBack(step: Reading, how: "takenBack" | "doneAgain"): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  const {withViews} = await import("../core/read/withViews.ts");
  await readFiles(withViews(step.files, opened.study), (pairs) => words(evidence)[how]({pairs}), step);
}

/** Reads these files in place of the open study's; view and places stay, and the study on disk is not touched. */
async function readFiles(
  files: StudyFiles,
  said: (pairs: number) => string,
  step: Reading | null = null
): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  const show = (next: Opened) => studyReadAnew(next, said(pairCount(next.network)), step);
  await openStudy({files}, opened.name, placesNow(opened.network), show);
}

const pairCount = (network: Network): number => typedNetwork(network).layers.reduce((sum, isTie) => sum + 1 - isTie, 0);
