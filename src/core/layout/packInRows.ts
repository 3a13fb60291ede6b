/** Something to be packed, as wide and as high as that about its middle. */
export interface Parcel {
  width: number;
  height: number;
}

/**
 * Middles for parcels set in rows like words in a paragraph, each row as high as its highest; the first parcel may have a
 * row of its own. The whole comes out about `ratio` times as wide as it is high, about the origin. Linear.
 */
export function packInRows(parcels: readonly Parcel[], gap: number, ratio: number): {x: number; y: number}[] {
  const area = parcels.reduce((sum, {width, height}) => sum + (width + gap) * (height + gap), 0);
  const lineWidth = Math.max(Math.sqrt(area * ratio), ...parcels.slice(0, 1).map(({width}) => width + gap));
  const middles: {x: number; y: number}[] = [];
  let [row, x, y, rowHeight] = [0, 0, 0, 0];
  const centreRow = (end: number) => {
    for (let i = row; i < end; i++) middles[i]!.x -= (x - gap) / 2;
  };
  parcels.forEach(({width, height}, i) => {
    if (i > row && x + width > lineWidth) {
      centreRow(i);
      [row, x, y, rowHeight] = [i, 0, y - rowHeight - gap, 0];
    }
    middles.push({x: x + width / 2, y: y - height / 2});
    x += width + gap;
    rowHeight = Math.max(rowHeight, height);
  });
  centreRow(parcels.length);
  const middleY = (y - rowHeight) / 2;
  return middles.map((middle) => ({x: middle.x, y: middle.y - middleY}));
}
