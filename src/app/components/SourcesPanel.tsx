import {useMemo} from "react";
import {soleSupport} from "../../core/analysis/soleSupport.ts";
import {formatDate} from "../../core/model/formatDate.ts";
import type {Source} from "../../core/model/study.ts";
import {changeView, toggled} from "../changes/view.ts";
import type {Shown} from "../derived.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {NameButton} from "./NameButton.tsx";
import "./SourcesPanel.css";
import {analysis} from "../../words/en/analysis.ts";
import {evidence} from "../../words/en/evidence.ts";
import type {Language} from "../../words/language.ts";
import {useWords} from "../language.ts";

const FEW = 6;

/** The sources one by one: what rests on each alone, and whom the network would lose without it. */
export function SourcesPanel({shown}: {shown: Shown}) {
  const t = useWords(analysis);
  const e = useWords(evidence);
  const {study, part, view, language} = shown;
  const support = useMemo(() => new Map(soleSupport(part, view).map((one) => [one.source, one])), [part, view]);
  const all = study.sources.map(({id}) => id);
  return (
    <>
      <h2 tabIndex={-1}>{t.sole}</h2>
      <p className="quiet small">{t.soleSays}</p>
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
              {[aboutSource(source, language), own ? "" : t.nothingAlone].filter(Boolean).join(" · ")}
            </p>
            {own && (
              <p className="small">
                {t.onItAlone({ties: own.ties, pairs: own.pairs})}
                {own.lost.length > 0 && ` ${t.wouldStand({count: own.lost.length})}`}
              </p>
            )}
            {own && own.lost.length > 0 && (
              <LongList items={own.lost} limit={FEW} all={e.allNames} keyOf={(key) => key}>
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
const aboutSource = ({kind, author, date}: Source, language: Language): string =>
  [kind, author, date === null ? "" : formatDate(date, language)].filter((part) => part !== "").join(", ");
