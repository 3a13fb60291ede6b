import type Sigma from "sigma";
import type {Coordinates} from "sigma/types";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import type {Selection} from "../state.ts";
import {screenOf} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import {nodesWithin} from "./lasso.ts";
import type {Lighting} from "./lighting.ts";
import {movePlaces} from "./nodeColumns.ts";
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
  draw(): void;
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
  draw
}: Touched): PointerActs {
  const screen = () => screenOf(renderer, drawing.discScale);

  function targetAt({x, y}: Coordinates): Selection | null {
    const {part} = content();
    const node = nodeAt(drawing, screen(), x, y);
    if (node >= 0) return {type: "node", key: part.typed.nodeKeys.at(node)};
    const edge = edgeAt(drawing, part, screen(), x, y);
    if (edge >= 0) return {type: "edge", key: part.typed.edgeKeys.at(edge)};
    const group = groupAt(x, y);
    return group === null ? null : {type: "group", id: group};
  }

  return {
    nodeAt: ({x, y}) => nodeAt(drawing, screen(), x, y),
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
    drag(node, to) {
      const {network} = content();
      Object.assign(nodeFacts(network)[node]!, renderer.viewportToGraph(to));
      movePlaces(drawing, network);
      draw();
    },
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
