import type {Theme} from "../../core/scene/theme.ts";
import {TieStroke} from "./Stroke.tsx";

/** A tie class with the stroke it is drawn in and, if given, the number of its ties. */
export function TieClassHeading({theme, tieClass, count}: {theme: Theme; tieClass: string; count?: number}) {
  return (
    <h3>
      <TieStroke theme={theme} tieClass={tieClass} />
      <bdi className="first-capital">{tieClass || "other"}</bdi>
      {count !== undefined && <span className="count">{count}</span>}
    </h3>
  );
}
