// What share of a pixel a shape covers, on a band of its own.

import fc from "fast-check";
import {expect, it} from "vitest";
import {createBand} from "../../../../src/export/raster/band.ts";
import {createStripPainter} from "../../../../src/export/raster/strip.ts";
import {tracePolygon, traceStroke} from "../../../../src/export/raster/stroke.ts";
import {fillTraced} from "../../../../src/export/raster/trace.ts";

const SIDE = 16;

/** The share of each pixel that a painted shape covers, row by row. */
function covered(paint: (band: ReturnType<typeof createBand>) => void): number[] {
  const band = createBand(SIDE, SIDE);
  paint(band);
  return Array.from(band.through, (through) => 1 - through);
}
const filled = (points: number[]) =>
  covered((band) => {
    tracePolygon(band, points);
    fillTraced(band, 1);
  });
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

it("fillTraced covers each pixel by the share of it that lies inside", () => {
  const shares = filled([1.25, 2, 3.5, 2, 3.5, 3.5, 1.25, 3.5]); // a box, 2.25 × 1.5
  const at = (x: number, y: number) => Math.round(1000 * shares[y * SIDE + x]!) / 1000;
  expect([at(0, 2), at(1, 2), at(2, 2), at(3, 2), at(4, 2)]).toEqual([0, 0.75, 1, 0.5, 0]);
  expect([at(1, 3), at(2, 3), at(3, 3), at(2, 4)]).toEqual([0.375, 0.5, 0.25, 0]);
});

it("fillTraced halves a pixel that a diagonal crosses", () => {
  const shares = filled([4, 4, 8, 8, 4, 8]);
  expect(shares[5 * SIDE + 5]).toBeCloseTo(0.5, 5);
  expect(sum(shares)).toBeCloseTo(8, 4); // half of 4 × 4
});

const place = fc.double({min: -4, max: SIDE + 4, noNaN: true});

it("fillTraced covers as much as the triangle's area, whichever way it turns and wherever it ends", () => {
  const inside = fc.double({min: 0, max: SIDE, noNaN: true});
  fc.assert(
    fc.property(fc.array(inside, {minLength: 6, maxLength: 6}), (points) => {
      const [ax, ay, bx, by, cx, cy] = points as [number, number, number, number, number, number];
      const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      expect(Math.abs(sum(filled(points)) - area)).toBeLessThan(2e-3);
    })
  );
  fc.assert(
    fc.property(fc.array(place, {minLength: 6, maxLength: 6}), (points) => {
      expect(filled(points).every((share) => share > -1e-4 && share < 1 + 1e-4)).toBe(true);
    })
  );
});

it("what is left of the band or beyond its last row counts as if it were there", () => {
  const shares = filled([-5, -5, 40, -5, 40, 40, -5, 40]);
  expect(shares.every((share) => Math.abs(share - 1) < 1e-5)).toBe(true);
});

it("a strip covers what the same line does when it is traced, its ends apart", () => {
  const width = fc.double({min: 0.2, max: 6, noNaN: true});
  fc.assert(
    fc.property(place, place, place, place, width, (x1, y1, x2, y2, wide) => {
      const length = Math.hypot(x2 - x1, y2 - y1);
      fc.pre(length > 0.5);
      const strip = covered((band) => createStripPainter()(band, {x1, y1, x2, y2, width: wide, opacity: 1}));
      const traced = covered((band) => {
        traceStroke(band, [x1, y1, x2, y2], {width: wide});
        fillTraced(band, 1);
      });
      strip.forEach((share, i) => {
        const [x, y] = [(i % SIDE) + 0.5, Math.floor(i / SIDE) + 0.5];
        const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
        const isEnd = Math.abs(along) < 0.8 || Math.abs(along - length) < 0.8;
        expect(Math.abs(share - traced[i]!)).toBeLessThan(isEnd ? 0.3 : 0.02);
      });
    })
  );
});

it("traceStroke covers a bend once, and a point with round ends as a disc", () => {
  const bend = covered((band) => {
    traceStroke(band, [2, 8, 8, 8, 8, 14], {width: 2});
    fillTraced(band, 1);
  });
  expect(Math.max(...bend)).toBeCloseTo(1, 5);
  expect(Math.abs(sum(bend) - (6 * 2 + 6 * 2 - 1 + Math.PI / 4))).toBeLessThan(0.05); // two arms that share a px, a rounded corner
  const dot = covered((band) => {
    traceStroke(band, [8, 8], {width: 6, isRound: true});
    fillTraced(band, 1);
  });
  expect(Math.abs(sum(dot) - Math.PI * 9)).toBeLessThan(0.25);
});
