import type {Network} from "../../core/model/network.ts";
import type {Study} from "../../core/model/study.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import type {Appearance} from "../../core/scene/appearance.ts";
import type {Outline} from "../../core/scene/outlines.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Selection} from "../state.ts";
import type {LineDetail} from "./lineDetail.ts";
import type {StageRings} from "./rings.ts";

// What a stage is told, what it tells, and what may be asked of it. Types only.

/** Everything the stage draws; a new object for every change. The network stays the same for a stage's whole life. */
export interface StageContent {
  network: Network;
  study: Study;
  part: VisiblePart;
  appearance: Appearance;
  theme: Theme;
  hulls: readonly Outline[];
  selection: Selection | null;
  rings: StageRings | null;
}

export interface StageEvents {
  select(target: Selection | null): void;
  /** A click with Shift. */
  pick(key: string): void;
  /** A line was drawn around these. */
  lassoed(keys: string[]): void;
  /** Whether the tool to draw a line around people is taken up. */
  isLasso(): boolean;
  /** A node was dragged to x, y in layout units. */
  pin(key: string, x: number, y: number): void;
  /** How many lines of how many are drawn at this zoom; null where all are. */
  detail(detail: LineDetail | null): void;
  /** The graphics context was lost; the stage is dead and wants to be mounted anew. */
  lost(): void;
}

export interface Stage {
  update(content: StageContent): void;
  /** Positions on the network changed: draw them. */
  moved(): void;
  /** Brings all drawn nodes into view. */
  showAll(): void;
  /** Brings what is selected into what the stage has free, `covered` px of its foot being under a sheet. */
  bringInSight(covered: number): void;
  zoom(factor: number): void;
  /** Moves the camera by a share of the screen. */
  pan(right: number, down: number): void;
  /** Draws now what would be drawn at the next frame. */
  draw(): void;
  /** Where a drawn node is, px from the stage's top left; null where it is not drawn. */
  placeOf(key: string): {x: number; y: number} | null;
  /**
   * Moves a drawn node by px of the stage, and the camera with it where it would leave the stage. Returns where it is then,
   * in layout units; null where it is not drawn.
   */
  carry(key: string, right: number, down: number): {x: number; y: number} | null;
  /** Ends everything; calling it twice is harmless. */
  dispose(): void;
}
