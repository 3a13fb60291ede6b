import type Sigma from "sigma";
import {cardOf} from "./renderer.ts";

/** Draws, but never more than the graphics card can follow. */
export interface Pacing {
  /** Draws at the next frame, or as soon as the one before is done; asked for twice in between, it draws once. */
  draw(): void;
  stop(): void;
}

const RETRY_MS = 15;

/**
 * Holds frames back while the one before is still being drawn: a page that goes on sending is made to wait by the
 * browser, and then nothing on it answers.
 */
export function createPacing(renderer: Sigma, render: () => void): Pacing {
  const gl = cardOf(renderer);
  let isDone = () => true;
  let frame = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  renderer.on("afterRender", () => {
    const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl?.flush();
    isDone = () => !gl || !sync || gl.isContextLost() || gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED;
  });

  function draw(): void {
    if (frame === 0) frame = requestAnimationFrame(tryNow);
  }

  function tryNow(): void {
    frame = 0;
    clearTimeout(retry);
    if (isDone()) render();
    else retry = setTimeout(draw, RETRY_MS);
  }
  return {
    draw,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(retry);
    }
  };
}
