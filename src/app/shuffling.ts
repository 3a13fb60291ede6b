// FDSM, the test that shuffles who is named where: reckoned in a worker. Loaded when a view first asks for it.

import {DEFAULT_COUNTING} from "../core/model/mention.ts";
import {assignFdsm} from "../core/network/networkFdsm.ts";
import {nearness} from "../words/en/nearness.ts";
import {screen} from "../words/en/screen.ts";
import analysisWorkerUrl from "../worker/analysis.worker.ts?worker&url";
import type {AnalysisReply} from "../worker/analysisProtocol.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";
import {changeView} from "./changes/view.ts";
import {words} from "./language.ts";
import type {Opened} from "./state.ts";
import {update} from "./store.ts";

let running: {worker: Worker; opened: Opened} | null = null;

/** Begins to reckon for a network and gives up what was reckoned for another; with null there is nothing to reckon. */
export function shuffleFor(opened: Opened | null): void {
  if (running && running.opened !== opened) end();
  if (opened && !running) begin(opened);
}

/** Gives it up, and keeps every line. */
export function stopShuffling(): void {
  end();
  update(changeView({backbone: null}));
  update((state) => ({...state, notice: words(nearness).fdsmStopped}));
}

function begin(opened: Opened): void {
  const {study, mentions, segmentations} = opened;
  const worker = new Worker(trustedWorkerUrl(analysisWorkerUrl), {type: "module"});
  running = {worker, opened};
  const failed = (error: string): void => {
    stopShuffling();
    update((state) => ({...state, notice: words(nearness).fdsmFailed({error})}));
  };
  worker.onerror = ({message}) => failed(message || words(screen).workerStopped);
  worker.onmessage = ({data}: MessageEvent<AnalysisReply>) => {
    if (data.type === "progress") update((state) => ({...state, shuffled: data.share}));
    else if (data.type === "failed") failed(data.message);
    else if (data.type === "fdsm") {
      assignFdsm(opened.network, data.found);
      end();
      update((state) => ({...state, view: {...state.view}})); // what is shown is asked anew
    }
  };
  const texts = new Map(study.sources.map(({id, text}) => [id, text ?? ""]));
  const sources = segmentations.map((segmentation) => ({
    segmentation,
    mentions: mentions.filter(({source}) => source === segmentation.source),
    text: texts.get(segmentation.source) ?? ""
  }));
  worker.postMessage({type: "fdsm", sources, counting: {...DEFAULT_COUNTING, ...study.counting}});
  update((state) => ({...state, shuffled: 0}));
}

function end(): void {
  running?.worker.terminate();
  running = null;
  update((state) => (state.shuffled === null ? state : {...state, shuffled: null}));
}
