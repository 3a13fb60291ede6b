import type Sigma from "sigma";
import type {Coordinates} from "sigma/types";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import type {Selection} from "../state.ts";
import {screenOf} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import {nodesWithin} from "./lasso.ts";
import type {Lighting} from "./lighting.ts";
import {createMemory} from "./memory.ts";
import {edgeAt, nodeAt} from "./picking.ts";
import type {PointerActs} from "./pointer.ts";
import type {StageContent, StageEvents} from "./stage.ts";

interface Touched {
  container: HTMLElement;
  renderer: Sigma;
  drawing: Drawing;
  content(): StageContent;
  lighting: Lighting;
  events: StageEvents;
  /** Draws the line around people, or takes it away. */
  drawLasso(line: readonly Coordinates[] | null): void;
  /** Id of the group of which something is drawn there; null for none. */
  groupAt(x: number, y: number): string | null;
  /** Puts a node at a place on the stage. */
  put(node: number, to: Coordinates): void;
}

/** What pointing, clicking and dragging do: light, select or pick, and move by hand. */
export function createPointerActs({
  container,
  renderer,
  drawing,
  content,
  lighting,
  events,
  drawLasso,
  groupAt,
  put
}: Touched): PointerActs {
  const screen = () => screenOf(renderer, drawing.discScale);

  /** Finds once for a place what is there: to point at it, to press and to let go are the same place, and mostly the same frame. */
  const foundOnce = (find: (x: number, y: number) => number) => {
    const memory = createMemory();
    let found = -1;
    return ({x, y}: Coordinates): number => {
      const isNew = memory.isNew([x, y, drawing.places.version, content().part, ...Object.values(screen())]);
      if (isNew) found = find(x, y);
      return found;
    };
  };
  const nodeThere = foundOnce((x, y) => nodeAt(drawing, screen(), x, y));
  const edgeThere = foundOnce((x, y) => edgeAt(drawing, content().part, screen(), x, y));

  function targetAt({x, y}: Coordinates): Selection | null {
    const {part} = content();
    const node = nodeThere({x, y});
    if (node >= 0) return {type: "node", key: part.typed.nodeKeys.at(node)};
    const edge = edgeThere({x, y});
    if (edge >= 0) return {type: "edge", key: part.typed.edgeKeys.at(edge)};
    const group = groupAt(x, y);
    return group === null ? null : {type: "group", id: group};
  }

  return {
    nodeAt: nodeThere,
    hover(at) {
      const target = at && targetAt(at);
      container.style.cursor = target ? "pointer" : "";
      lighting.point(target);
    },
    click(at, isShifted) {
      const target = targetAt(at);
      if (isShifted && target?.type === "node") events.pick(target.key);
      else events.select(target);
    },
    drag: put,
    isLasso: (isShifted) => isShifted || events.isLasso(),
    lasso: drawLasso,
    lassoed(line) {
      drawLasso(null);
      const {part} = content();
      const inside = nodesWithin(drawing, screen(), line).map((node) => part.typed.nodeKeys.at(node));
      if (inside.length > 0) events.lassoed(inside);
    },
    dropped(node) {
      const {network, part} = content();
      const {x, y} = nodeFacts(network)[node]!;
      events.pin(part.typed.nodeKeys.at(node), x, y);
    }
  };
}
