import type {Dial} from "./scene.ts";

/** A ring of which so much is drawn as the share says, and the number of the community that it tells of. */
export interface NodeDial {
  share: number;
  community: number;
  /** Number of the community before, where it was another. */
  before?: number;
  colour: string;
}

/** px: from the rim to the middle of the ring, and its width. */
const DIAL = {gap: 3.4, width: 2} as const;

/** A second outline: from the rim to its middle, and its width, px. */
type Band = {gap: number; width: number};

/** How far a ring reaches beyond the rim of its disc, px; it stands outside a second outline. 0 without a ring. */
export const dialReach = (dial: object | null | undefined, unit: number, band?: Band): number =>
  dial ? (DIAL.gap + DIAL.width / 2) * unit + bandReach(band, unit) : 0;

/** How far a second outline reaches beyond the rim, px; 0 for one on the rim, or none. */
export const bandReach = (band: Band | undefined, unit: number): number =>
  band ? Math.max(0, band.gap + band.width / 2) * unit : 0;

/** A ring round a disc, or its second outline, of `radius` px. */
export const dialInPx = ({share, colour}: Pick<NodeDial, "share" | "colour">, radius: number, unit: number): Dial => ({
  radius: radius + DIAL.gap * unit,
  width: DIAL.width * unit,
  colour,
  share
});

/** What stands behind the name of one whose ring is drawn: " · 2", " · 1→2" for one who was in 1; nothing behind others. */
export const communityMark = (dial: Pick<NodeDial, "community" | "before"> | null | undefined): string =>
  dial ? ` · ${dial.before === undefined ? "" : `${dial.before}→`}${dial.community}` : "";
