import type {ReadTie} from "../../core/network/tiesOf.ts";
import {select} from "../changes/selection.ts";
import {certaintyInWords, datesInWords, stanceInWords} from "../datesInWords.ts";
import type {Shown} from "../derived.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import {References} from "./References.tsx";
import "./TieList.css";
import {evidence} from "../../words/en/evidence.ts";
import {useLanguage, useWords} from "../language.ts";

interface TieListProps {
  shown: Shown;
  ties: readonly ReadTie[];
  /** Keys of the edges that pass the filters; the others are quieter and say so. */
  counted: ReadonlySet<string>;
  limit: number;
}

/** Ties as read from one person: "was a guest of Ivar Smilga", when, how sure, and what each rests on. */
export function TieList({shown, ties, counted, limit}: TieListProps) {
  const t = useWords(evidence);
  return (
    <LongList items={ties} limit={limit} all={t.allTies} keyOf={({edge}) => edge} className="tie-list">
      {(tie) => <TieLine shown={shown} tie={tie} counted={counted.has(tie.edge)} />}
    </LongList>
  );
}

function TieLine({shown, tie: {edge, other, label, tie}, counted}: {shown: Shown; tie: ReadTie; counted: boolean}) {
  return (
    <div className="tie-line" data-quiet={!counted || undefined}>
      <p className="tie-words">
        <button type="button" className="tie-label" onClick={() => update(select({type: "edge", key: edge}))}>
          <Foreign text={label} />
        </button>{" "}
        <NameButton shown={shown} node={other} bare />
      </p>
      <TieFacts tie={tie} counted={counted} />
      <References study={shown.study} evidence={tie.evidence} hiddenSources={shown.view.hiddenSources} />
    </div>
  );
}

/** When a tie was, how sure it is, and what the source makes of it, in one quiet line; nothing where there is nothing to say. */
export function TieFacts({tie: {start, end, certainty, stance}, counted}: {tie: ReadTie["tie"]; counted: boolean}) {
  const t = useWords(evidence);
  const language = useLanguage();
  const facts = [
    datesInWords(start, end, language),
    certaintyInWords(certainty, language),
    stanceInWords(stance, language),
    counted ? "" : t.filteredOut
  ];
  const said = facts.filter((fact) => fact !== "");
  return said.length === 0 ? null : <p className="small tie-facts">{said.join(" · ")}</p>;
}
