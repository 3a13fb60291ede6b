import type {Dial} from "./scene.ts";

/** A ring of which so much is drawn as the share says, and the number of the community that it tells of. */
export interface NodeDial {
  share: number;
  community: number;
  colour: string;
}

/** px: from the rim to the middle of the ring, and its width. */
const DIAL = {gap: 3.4, width: 2} as const;

/** How far a ring reaches beyond the rim of its disc, px; 0 without one. */
export const dialReach = (dial: object | null | undefined, unit: number): number =>
  dial ? (DIAL.gap + DIAL.width / 2) * unit : 0;

/** A ring round a disc of `radius` px. */
export const dialInPx = ({share, colour}: Pick<NodeDial, "share" | "colour">, radius: number, unit: number): Dial => ({
  radius: radius + DIAL.gap * unit,
  width: DIAL.width * unit,
  colour,
  share
});

/** What stands behind the name of one whose ring is drawn: " · 2"; nothing behind others. */
export const communityMark = (dial: Pick<NodeDial, "community"> | null | undefined): string =>
  dial ? ` · ${dial.community}` : "";
