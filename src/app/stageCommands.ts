import type {Stage} from "./stage/stage.ts";

/** What keys, buttons and the layout may ask of the stage; nothing happens while none is mounted. */
export const stageCommands: Pick<Stage, "zoom" | "showAll" | "pan" | "moved" | "placeOf" | "carry" | "bringInSight"> & {
  attach(stage: Stage | null): void;
} = (() => {
  let current: Stage | null = null;
  return {
    attach: (stage) => {
      current = stage;
    },
    zoom: (factor) => current?.zoom(factor),
    showAll: () => current?.showAll(),
    bringInSight: (covered) => current?.bringInSight(covered),
    moved: () => current?.moved(),
    placeOf: (key) => current?.placeOf(key) ?? null,
    carry: (key, right, down) => current?.carry(key, right, down) ?? null,
    pan: (right, down) => current?.pan(right, down)
  };
})();
