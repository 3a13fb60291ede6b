import type Sigma from "sigma";
import type {CameraState} from "sigma/types";
import {expect, it} from "vitest";
import type {Drawing} from "../../../src/app/stage/drawing.ts";
import {createFraming} from "../../../src/app/stage/framing.ts";
import type {Network} from "../../../src/core/model/network.ts";
import type {VisiblePart} from "../../../src/core/network/visiblePart.ts";

const START: CameraState = {x: 0, y: 0, ratio: 1, angle: 0};
const [WIDTH, HEIGHT] = [400, 400];

/** A stage of 400 × 400 px whose camera sees a unit of the layout as `1 / ratio` px, y down; it moves when it is told to. */
function stage(places: readonly {x: number; y: number}[]) {
  let now = START;
  let goal: CameraState | null = null;
  const camera = {
    getState: () => now,
    isAnimated: () => goal !== null,
    animate(to: CameraState) {
      goal = to;
    }
  };
  const renderer = {
    getCamera: () => camera,
    getDimensions: () => ({width: WIDTH, height: HEIGHT}),
    graphToViewport: ({x, y}: {x: number; y: number}) => ({
      x: (x - now.x) / now.ratio + WIDTH / 2,
      y: (y - now.y) / now.ratio + HEIGHT / 2
    }),
    viewportToFramedGraph: ({x, y}: {x: number; y: number}, {cameraState}: {cameraState: CameraState}) => ({
      x: (x - WIDTH / 2) * cameraState.ratio + cameraState.x,
      y: (y - HEIGHT / 2) * cameraState.ratio + cameraState.y
    })
  };
  const network = {order: places.length, mapNodes: () => places} as unknown as Network;
  return {
    framing: createFraming(renderer as unknown as Sigma, {} as Drawing, network, () => ({}) as VisiblePart),
    goal: () => goal,
    /** The camera goes this share of its way; with all of it, it is there. */
    go(share: number) {
      const to = goal!;
      now = {...to, x: now.x + share * (to.x - now.x), y: now.y + share * (to.y - now.y)};
      if (share === 1) goal = null;
    },
    /** The reader moves it. */
    take(x: number, y: number) {
      now = {...now, x, y};
      goal = null;
    }
  };
}

const low = [{x: 0, y: 150}]; // 50 px above the foot: under a sheet of 100 px, and of 200

it("bringInSight brings whoever a sheet covers above it, and goes back when it has gone", () => {
  const {framing, goal, go} = stage(low);
  framing.bringInSight([0], 100, false);
  expect(goal()).toEqual({...START, y: 200}); // from 350 px down to 150, the middle of the 300 px that are free
  go(1);
  framing.bringInSight([], 0, false);
  expect(goal()).toEqual(START);
});

it("bringInSight goes back to where the camera came from, also when the sheet has grown while it was on its way", () => {
  const {framing, goal, go} = stage(low);
  framing.bringInSight([0], 100, false);
  go(0.5);
  framing.bringInSight([0], 200, false);
  go(1);
  framing.bringInSight([], 0, false);
  expect(goal()).toEqual(START);
});

it("bringInSight leaves a camera alone that somebody has moved since", () => {
  const {framing, goal, go, take} = stage(low);
  framing.bringInSight([0], 100, false);
  go(1);
  take(30, 40);
  framing.bringInSight([], 0, false);
  expect(goal()).toBeNull();
});
