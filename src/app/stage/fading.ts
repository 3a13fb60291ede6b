const FADE_MS = 120;

export interface Fade {
  /** 0 = all in full ink, 1 = all but the emphasis faded. */
  value(): number;
  /** Goes there, `redraw` at every frame and `then` at the end; at once where motion is not wanted. */
  to(goal: 0 | 1, options: {atOnce: boolean; then?: () => void}): void;
  stop(): void;
}

/** A value that eases between 0 and 1 within 120 ms. */
export function createFade(redraw: () => void): Fade {
  let value = 0;
  let frame = 0;
  return {
    value: () => value,
    to(goal, {atOnce, then}) {
      cancelAnimationFrame(frame);
      const start = performance.now();
      const from = value;
      const step = (now: number) => {
        const share = atOnce || from === goal ? 1 : Math.min(1, Math.max(0, (now - start) / FADE_MS));
        value = from + (goal - from) * share;
        if (share === 1) then?.();
        redraw();
        if (share < 1) frame = requestAnimationFrame(step);
      };
      step(start);
    },
    stop: () => cancelAnimationFrame(frame)
  };
}
