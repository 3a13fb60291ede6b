/** Something to be packed, as wide and as high as that about its middle. */
export interface Parcel {
  width: number;
  height: number;
}

/**
 * Middles for parcels set in rows like words in a paragraph, each row as high as its highest; a first parcel that
 * takes up more than half of the room has a row to itself. The whole comes out about `ratio` times as wide as it is high, about the origin. Linear.
 */
export function packInRows(parcels: readonly Parcel[], gap: number, ratio: number): {x: number; y: number}[] {
  const area = parcels.reduce((sum, {width, height}) => sum + (width + gap) * (height + gap), 0);
  const first = parcels[0] ?? {width: 0, height: 0};
  const isFirstAlone = 2 * (first.width + gap) * (first.height + gap) > area;
  const widest = parcels.reduce((most, {width}) => Math.max(most, width), 0);
  const lineWidth = isFirstAlone ? widest : Math.max(widest, Math.sqrt(area * ratio));
  const middles: {x: number; y: number}[] = [];
  let [row, x, y, rowHeight] = [0, 0, 0, 0];
  const centreRow = (end: number) => {
    for (let i = row; i < end; i++) middles[i]!.x -= (x - gap) / 2;
  };
  parcels.forEach(({width, height}, i) => {
    if (i > row && (x + width > lineWidth || (i === 1 && isFirstAlone))) {
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
