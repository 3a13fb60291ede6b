// What the screen bench runs in a page: a seeded network on stock Sigma or on our stage, one rival a page. Times are of
// the call on the main thread: what it leaves to the graphics card is waited for before and after, not measured.

import Graph from "graphology";
import Sigma from "sigma";
import {drawnInSteps} from "../../../src/app/stage/fillDrawing.ts";
import {mountStage} from "../../../src/app/stage/mountStage.ts";
import type {Stage} from "../../../src/app/stage/stage.ts";
import {finish} from "../../../src/core/base/steps.ts";
import {isolationOf, type View} from "../../../src/core/model/view.ts";
import {createAdjacency} from "../../../src/core/network/adjacency.ts";
import {describeView} from "../../../src/core/network/describeView.ts";
import {type OpenedNetworkFile, openNetworkFile} from "../../../src/core/network/openNetworkFile.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import type {NetworkFile} from "../../../src/core/read/networks/networkFile.ts";
import {createAppearance} from "../../../src/core/scene/appearance.ts";
import {outlines} from "../../../src/core/scene/outlines.ts";
import {themes} from "../../../src/core/scene/palette.ts";
import {fileOf, networkOf, TYPES, YEARS} from "./benchFile.ts";
import {type BenchPage, STEPS, type Step} from "./steps.ts";

type Rival = Record<Step, (round: number) => void> & {settle(): Promise<void>};

let rival: Rival;

const benchPage: BenchPage = {
  async mount(whose, size) {
    const network = networkOf(size);
    const file = fileOf(network, size);
    const build = () => {
      if (whose === "ours") createAdjacency(network.nodeCount, network.ends);
      else fillGraph(file);
    };
    const took = timed(build);
    rival = whose === "ours" ? mountOurs(openNetworkFile(file)) : mountTheirs(file);
    await rival.settle();
    return took;
  },
  async step(measured, round) {
    const took = timed(() => rival[STEPS[measured]!](round));
    await rival.settle();
    return took;
  }
};

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Waits until nothing is left to draw, on the main thread and in the graphics process. */
async function settle(container: HTMLElement): Promise<void> {
  await new Promise((done) => setTimeout(done, 300)); // frames that were only scheduled
  for (const canvas of container.querySelectorAll("canvas")) {
    const gl = canvas.getContext("webgl2");
    gl?.finish();
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}

function box(): HTMLElement {
  const container = document.createElement("div");
  container.style.cssText = "position:relative;width:1280px;height:800px";
  document.body.append(container);
  return container;
}

function mountOurs({study, network}: OpenedNetworkFile): Rival {
  const container = box();
  const theme = themes.light;
  let view: View = {...study.views[0]!};
  let selection: {type: "node"; key: string} | null = null;
  const content = () => {
    const part = visiblePart(network, study, view);
    const appearance = createAppearance({network, study, view, part, theme});
    describeView(view, study, part);
    return {
      network,
      study,
      part,
      appearance,
      theme,
      selection,
      rings: null,
      hulls: outlines({study, view, part, appearance, theme})
    };
  };
  let now = content();
  const stage: Stage = mountStage(container, now, finish(drawnInSteps(now)), {
    select: () => undefined,
    pin: () => undefined,
    pick: () => undefined,
    lassoed: () => undefined,
    isLasso: () => false,
    lost: () => undefined,
    detail: () => undefined
  });
  const show = (change: Partial<View>) => {
    view = {...view, ...change};
    now = content();
    stage.update(now);
  };
  return {
    filter: (round) => show({isolation: null, hiddenTypes: [`type ${round % TYPES}`]}),
    date: (round) => show({hiddenTypes: [], years: {from: YEARS.first + round, to: YEARS.first + 30 + round}}),
    isolate: (round) =>
      show({
        years: {from: null, to: null},
        isolation: isolationOf([`faction ${round % 8}`], {across: true})
      }),
    render(round) {
      stage.pan(round % 2 === 0 ? 0.001 : -0.001, 0);
      stage.draw();
    },
    hover(round) {
      selection = {type: "node", key: `n${round * 7}`};
      stage.update({...now, selection});
    },
    settle: () => settle(container)
  };
}

/** Stock Sigma as its documentation has it: reducers that hide, and a refresh without indexing anew. */
function mountTheirs(file: NetworkFile): Rival {
  const container = box();
  const graph = fillGraph(file);
  let hides: (edge: {type: number; year: number; from: number; to: number}) => boolean = () => false;
  let lit: Set<string> | null = null;
  const groups = file.nodes.columns[0]!.values;
  const sigma = new Sigma(graph, container, {
    nodeReducer: (key, data) => (lit && !lit.has(key) ? {...data, color: "#eee", label: null} : data),
    edgeReducer: (_key, data) => (hides(data as never) ? {...data, hidden: true} : data)
  });
  const step = (rule: typeof hides) => {
    hides = rule;
    sigma.refresh({skipIndexation: true});
  };
  return {
    filter: (round) => step(({type}) => type === round % TYPES),
    date: (round) => step(({year}) => year < YEARS.first + round || year > YEARS.first + 30 + round),
    isolate: (round) => step(({from, to}) => groups[from] !== 1 + (round % 8) || groups[to] !== 1 + (round % 8)),
    render(round) {
      const camera = sigma.getCamera();
      camera.setState({x: 0.5 + 0.001 * (round % 2)});
      (sigma as unknown as {render(): void}).render();
    },
    hover(round) {
      const key = `n${round * 7}`;
      lit = new Set([key, ...graph.neighbors(key)]);
      sigma.refresh({skipIndexation: true});
    },
    settle: () => settle(container)
  };
}

function fillGraph({nodes, edges}: NetworkFile): Graph {
  const graph = new Graph({type: "undirected", multi: true});
  nodes.ids.forEach((_id, i) =>
    graph.addNode(`n${i}`, {x: nodes.places[2 * i], y: nodes.places[2 * i + 1], size: 3, label: nodes.labels[i]})
  );
  for (let i = 0; i < edges.lines.length; i++) {
    const [from, to] = [edges.ends[2 * i]!, edges.ends[2 * i + 1]!];
    const year = YEARS.first + edges.start.values[i]!;
    graph.addEdgeWithKey(`e${i}`, `n${from}`, `n${to}`, {
      size: 1,
      type: "line",
      kind: edges.type.values[i]! - 1,
      year,
      from,
      to
    });
  }
  return graph;
}

Object.assign(globalThis, {benchPage});
