// Runs in the browser: Sigma on a page, and its image export under the clock.

import {toBlob} from "@sigma/export-image";
import Graph from "graphology";
import type {SerializedGraph} from "graphology-types";
import Sigma from "sigma";
import type {PageActions} from "./sigmaExport.ts";

let sigma: Sigma;
const actions: PageActions = {
  show(data) {
    sigma = new Sigma(Graph.from(data as SerializedGraph), document.getElementById("stage")!);
  },
  async png(width, height) {
    const start = performance.now();
    await toBlob(sigma, {width, height, format: "png", backgroundColor: "#ffffff"});
    return performance.now() - start;
  }
};
Object.assign(globalThis, actions);
