import type {Selection} from "../state.ts";
import type {Drawing} from "./drawing.ts";
import {type Emphasis, emphasisOf} from "./emphasis.ts";
import {createFade} from "./fading.ts";
import {fillLit} from "./litColumns.ts";
import {reducedMotion} from "./reducedMotion.ts";
import type {StageContent} from "./stage.ts";

/** Whom the stage lights now. */
export interface LightState {
  /** Numbers of nodes whose names alone are shown; null while nothing is lit. */
  lit: ReadonlySet<number> | null;
  /** The node that is pointed at or chosen, −1 for none. */
  bold: number;
}

export interface Lighting {
  /** Something else is under the pointer. */
  point(target: Selection | null): void;
  /** The content has changed. */
  update(): void;
  state(): LightState;
  stop(): void;
}

/** Above this many edges nothing fades by degrees. */
const MANY_EDGES = 4000;

/** Lights what is pointed at, else what is selected, and lets the rest fade. */
export function createLighting(drawing: Drawing, content: () => StageContent, render: () => void): Lighting {
  let pointed: Selection | null = null;
  let emphasis: Emphasis | null = null;
  const fade = createFade(() => {
    drawing.faded = fade.value();
    render();
  });

  function relight(): void {
    const {network, part, selection} = content();
    const next = emphasisOf(network, part, pointed ?? selection);
    emphasis = next ?? emphasis; // what was lit stays so while all else comes back
    fillLit(drawing, content(), emphasis, pointed);
    const atOnce = reducedMotion() || part.typed.edgeKeys.length > MANY_EDGES;
    const then = () => {
      emphasis = next;
      if (!next) fillLit(drawing, content(), null, pointed);
    };
    fade.to(next ? 1 : 0, {atOnce, then});
  }

  return {
    point(target) {
      if (isSame(target, pointed)) return;
      pointed = target;
      relight();
    },
    update: relight,
    state() {
      const {part, selection} = content();
      const keyed = pointed?.type === "node" ? pointed : selection;
      const bold = keyed?.type === "node" ? part.typed.nodeKeys.indexOf(keyed.key) : -1;
      return {lit: emphasis && fade.value() > 0.5 ? emphasis.nodes : null, bold};
    },
    stop: fade.stop
  };
}

const isSame = (a: Selection | null, b: Selection | null): boolean => JSON.stringify(a) === JSON.stringify(b);
