import type {Theme} from "../../core/scene/theme.ts";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";
import {Foreign} from "./Foreign.tsx";
import {TieStroke} from "./Stroke.tsx";

/** A tie class with the stroke it is drawn in and, if given, the number of its ties. */
export function TieClassHeading({theme, tieClass, count}: {theme: Theme; tieClass: string; count?: number}) {
  const t = useWords(evidence);
  return (
    <h3>
      <TieStroke theme={theme} tieClass={tieClass} />
      <Foreign className="first-capital" text={tieClass || t.otherClass} />
      {count !== undefined && <span className="count">{count}</span>}
    </h3>
  );
}
