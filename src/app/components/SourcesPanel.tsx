import {useMemo} from "react";
import {soleSupport} from "../../core/analysis/soleSupport.ts";
import {counted} from "../../core/base/counted.ts";
import {formatDate} from "../../core/model/formatDate.ts";
import type {Source} from "../../core/model/study.ts";
import type {Shown} from "../derived.ts";
import {changeView, toggled} from "../state.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import "./SourcesPanel.css";

const FEW = 6;

/** The sources one by one: what rests on each alone, and whom the network would lose without it. */
export function SourcesPanel({shown}: {shown: Shown}) {
  const {study, part, view} = shown;
  const support = useMemo(() => new Map(soleSupport(part, view).map((one) => [one.source, one])), [part, view]);
  const all = study.sources.map(({id}) => id);
  return (
    <>
      <h2 tabIndex={-1}>What rests on one source alone</h2>
      <p className="quiet small">
        Of what is shown now. Switch a source off to see what is left; lines that another source also bears stay.
      </p>
      {study.sources.map((source) => {
        const own = support.get(source.id);
        return (
          <section key={source.id} className="sole-source">
            <label className="check">
              <input
                type="checkbox"
                checked={!view.hiddenSources.includes(source.id)}
                onChange={() => update(changeView({hiddenSources: toggled(view.hiddenSources, source.id, all)}))}
              />
              <Foreign className="check-label" text={source.title || source.id} />
            </label>
            <p className="quiet small">
              {[aboutSource(source), own ? "" : "nothing rests on it alone"].filter(Boolean).join(" · ")}
            </p>
            {own && (
              <p className="small">
                On it alone: {[counted(own.ties, "tie"), counted(own.pairs, "pair")].join(", ")}.
                {own.lost.length > 0 && ` Without it ${counted(own.lost.length, "name")} would stand without a line:`}
              </p>
            )}
            {own && own.lost.length > 0 && (
              <LongList items={own.lost} limit={FEW} what="names" keyOf={(key) => key}>
                {(key) => <NameButton shown={shown} node={key} />}
              </LongList>
            )}
          </section>
        );
      })}
    </>
  );
}

/** "memoir, Isai Abramovich, 1979" */
const aboutSource = ({kind, author, date}: Source): string =>
  [kind, author, date === null ? "" : formatDate(date)].filter((part) => part !== "").join(", ");
