import type Sigma from "sigma";
import type {CameraState} from "sigma/types";
import type {Network} from "../../core/model/network.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import {cameraFor, type Extent, extentOf} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

export interface Framing {
  /** Brings all that is drawn into view. */
  showAll(atOnce: boolean): void;
  /** The stage has another size: what was framed is framed anew, unless somebody has moved the camera since. */
  refit(): void;
  /** While a layout runs: brings all into view where it has outgrown what the camera was made for, or shrunk far below. */
  follow(): void;
}

/** Beyond these shares of the camera's own extent its zoom is not enough, and it is made for a new one. */
const OUTGROWN = 1.6;
const SHRUNK = 0.3;
/** A side that changes by less leaves everybody where they are: a line of words has grown by a row. */
const OTHER_SIZE = 0.12;

/** Keeps what is drawn before the camera. */
export function createFraming(renderer: Sigma, drawing: Drawing, network: Network, part: () => VisiblePart): Framing {
  function adopt(extent: Extent): void {
    drawing.extent = extent;
    renderer.setCustomBBox(extent);
    renderer.refresh({schedule: false}); // Sigma works out its own frame again
    renderer.getCamera().setState(cameraFor(renderer, extent));
  }

  let framed: CameraState | null = null;
  let size = renderer.getDimensions();

  function isAsFramed(): boolean {
    const {x, y, ratio} = renderer.getCamera().getState();
    return (
      framed !== null && Math.hypot(x - framed.x, y - framed.y) < 1e-3 && Math.abs(ratio / framed.ratio - 1) < 1e-3
    );
  }

  function showAll(atOnce: boolean): void {
    const extent = extentOf(network, part());
    if (!extent) return;
    if (isMisfit(extent)) adopt(extent);
    else if (atOnce) renderer.getCamera().setState(cameraFor(renderer, extent));
    else void renderer.getCamera().animate(cameraFor(renderer, extent), {duration: 300});
    framed = cameraFor(renderer, extent);
    size = renderer.getDimensions();
  }

  function isMisfit(extent: Extent): boolean {
    const share = sizeOf(extent) / sizeOf(drawing.extent);
    return share > OUTGROWN || share < SHRUNK;
  }

  return {
    showAll,
    refit() {
      const {width, height} = renderer.getDimensions();
      const isOther = Math.abs(width / size.width - 1) > OTHER_SIZE || Math.abs(height / size.height - 1) > OTHER_SIZE;
      if (isOther && isAsFramed()) showAll(true);
    },
    follow() {
      const extent = extentOf(network, part());
      if (extent && sizeOf(extent) / sizeOf(drawing.extent) > OUTGROWN) adopt(extent);
    }
  };
}

const sizeOf = ({x, y}: Extent): number => Math.max(x[1] - x[0], y[1] - y[0]);
