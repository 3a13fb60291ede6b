import {Fragment} from "react";
import type {Shown} from "../derived.ts";
import {NameButton} from "./NameButton.tsx";

interface PairProps {
  shown: Shown;
  from: string;
  to: string;
  /** "A and B", "A to B". */
  say: {parts<Part>(values: {first: Part; second: Part}): (string | Part)[]};
}

/** Two who are tied, as a heading; what stands before the second name goes with it to its line. */
export function Pair({shown, from, to, say}: PairProps) {
  const [first, ...rest] = say.parts({
    first: <NameButton shown={shown} node={from} bare />,
    second: <NameButton shown={shown} node={to} bare />
  });
  return (
    <>
      {first}
      <span className="tie-second">
        {rest.map((part) => (
          <Fragment key={typeof part === "string" ? part : to}>{part}</Fragment>
        ))}
      </span>
    </>
  );
}
