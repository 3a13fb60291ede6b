import type {Theme} from "../../core/scene/theme.ts";
import {tieColour} from "../../core/scene/tieStyle.ts";

/** A tie class with the stroke it is drawn in and, if given, the number of its ties. */
export function TieClassHeading({theme, tieClass, count}: {theme: Theme; tieClass: string; count?: number}) {
  const colour = tieColour(tieClass);
  return (
    <h3>
      <svg className="stroke" width="22" height="8" aria-hidden="true">
        <line
          x1="1"
          y1="4"
          x2="21"
          y2="4"
          stroke={theme.ties[colour]}
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeDasharray={colour === "words" ? "0.1 4" : undefined}
        />
      </svg>
      <bdi className="first-capital">{tieClass || "other"}</bdi>
      {count !== undefined && <span className="count">{count}</span>}
    </h3>
  );
}
