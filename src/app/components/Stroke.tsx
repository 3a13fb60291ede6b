import type {Theme} from "../../core/scene/theme.ts";
import {tieColour} from "../../core/scene/tieStyle.ts";

/** A piece of a line, as a sign beside its name. */
export const Stroke = ({colour, dotted = false}: {colour: string; dotted?: boolean}) => (
  <svg className="stroke" width="22" height="8" aria-hidden="true">
    <line
      x1="1"
      y1="4"
      x2="21"
      y2="4"
      stroke={colour}
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeDasharray={dotted ? "0.1 4" : undefined}
    />
  </svg>
);

/** The stroke that a tie class is drawn in. */
export function TieStroke({theme, tieClass}: {theme: Theme; tieClass: string}) {
  const colour = tieColour(tieClass);
  return <Stroke colour={theme.ties[colour]} dotted={colour === "words"} />;
}
