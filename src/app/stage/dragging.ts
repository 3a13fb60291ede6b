import type Sigma from "sigma";
import type {Coordinates} from "sigma/types";
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
  const move = (place: Coordinates): boolean => {
    if (held === null) return false;
    moved = true;
    network().mergeNodeAttributes(held, renderer.viewportToGraph(place));
    renderer.refresh({schedule: false});
    return true;
  };
  const release = () => {
    const key = held;
    held = null;
    if (key === null || !moved) return;
    const {x, y} = network().getNodeAttributes(key);
    dropped(key, x, y);
  };
  renderer.getMouseCaptor().on("mousemovebody", (event) => {
    if (move(event)) event.preventSigmaDefault();
  });
  renderer.getMouseCaptor().on("mouseup", release);
  renderer.getTouchCaptor().on("touchmove", (event) => {
    const [finger] = event.touches;
    if (finger && event.touches.length === 1 && move(finger)) event.original.preventDefault();
  });
  renderer.getTouchCaptor().on("touchup", release);
  return () => held !== null;
}
