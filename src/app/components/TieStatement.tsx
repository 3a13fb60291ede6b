import type {ReadTie} from "../../core/network/tiesOf.ts";
import type {Shown} from "../derived.ts";
import {Foreign} from "./Foreign.tsx";
import {NameButton} from "./NameButton.tsx";
import {References} from "./References.tsx";
import {TieFacts} from "./TieList.tsx";
import "./TieStatement.css";

/** "Radek was a guest of Smilga", in the direction in which the tie runs. */
export function TieStatement({
  shown,
  tie: {edge, tie},
  counted,
  full
}: {
  shown: Shown;
  tie: ReadTie;
  counted: boolean;
  full: boolean;
}) {
  const {study, network, view} = shown;
  const [from, to] = network.extremities(edge) as [string, string];
  const label = study.tieTypes.find(({id}) => id === tie.type)?.label ?? tie.type;
  return (
    <div className="tie-statement" data-quiet={!counted || undefined}>
      <p className="tie-sentence">
        <NameButton shown={shown} node={from} short bare /> <Foreign className="quiet" text={label} />{" "}
        <NameButton shown={shown} node={to} short bare />
      </p>
      <TieFacts tie={tie} counted={counted} />
      <References study={study} evidence={tie.evidence} hiddenSources={view.hiddenSources} full={full} />
    </div>
  );
}
