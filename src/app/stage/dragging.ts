import type Sigma from "sigma";
import type {MouseCoords} from "sigma/types";
import type {Network} from "../../core/model/network.ts";

/** Lets nodes be dragged; `dropped` hears where in layout units one was put. Returns whether one is held just now. */
export function enableDragging(
  renderer: Sigma,
  network: () => Network,
  dropped: (key: string, x: number, y: number) => void
): () => boolean {
  let held: string | null = null;
  let moved = false;

  renderer.on("downNode", ({node, event}) => {
    held = node;
    moved = false;
    event.preventSigmaDefault();
  });
  renderer.getMouseCaptor().on("mousemovebody", (event: MouseCoords) => {
    if (held === null) return;
    moved = true;
    network().mergeNodeAttributes(held, renderer.viewportToGraph(event));
    event.preventSigmaDefault();
    renderer.refresh({schedule: false});
  });
  renderer.getMouseCaptor().on("mouseup", () => {
    const key = held;
    held = null;
    if (key === null || !moved) return;
    const {x, y} = network().getNodeAttributes(key);
    dropped(key, x, y);
  });
  return () => held !== null;
}
