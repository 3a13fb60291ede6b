import {memo} from "react";
import {entryOf} from "../../core/base/entryOf.ts";
import type {Source} from "../../core/model/study.ts";
import {filters} from "../../words/en/filters.ts";
import {select} from "../changes/selection.ts";
import {changeView, toggled} from "../changes/view.ts";
import {useShownFields} from "../derived.ts";
import {evidenceCounts} from "../evidenceCounts.ts";
import {useWords} from "../language.ts";
import {isOnly, type Only} from "../only.ts";
import type {Change} from "../state.ts";
import {update} from "../store.ts";
import {Check} from "./Check.tsx";
import {Foreign} from "./Foreign.tsx";

const FIELDS = ["hiddenSources", "minSources", "kinds"] as const;

/** The sources, those of a kind under it: either can be left out, or be all that is left. */
export function SourceFilter() {
  const t = useWords(filters);
  const shown = useShownFields(FIELDS);
  if (!shown) return null;
  const {study, network, view} = shown;
  const counts = evidenceCounts(study, network, view.kinds).sources;
  const hidden = new Set(view.hiddenSources);
  const only = (ids: readonly string[], name: string) => {
    const one: Only = {of: "sources", ids};
    if (study.sources.length < 2) return undefined;
    const areOthersHidden = hidden.size === study.sources.length - ids.length;
    return {this: one, name, isAlone: areOthersHidden && isOnly(one, study, view)};
  };
  return (
    <section aria-label={t.sources}>
      <h2>{t.sources}</h2>
      {byKind(study.sources).map(({kind, sources}) => {
        const ids = sources.map(({id}) => id);
        const off = ids.filter((id) => hidden.has(id)).length;
        return (
          <div key={kind} className={kind === "" ? undefined : "sources-of-kind"}>
            {kind !== "" && (
              <Check
                checked={off < ids.length}
                isMixed={off > 0 && off < ids.length}
                onChange={() =>
                  update(changeView({hiddenSources: withoutKind(view.hiddenSources, ids, study.sources)}))
                }
                only={only(ids, kind)}
                count={ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)}
              >
                <Foreign className="first-capital" text={kind} />
              </Check>
            )}
            {sources.map(({id, title}) => (
              <SourceCheck
                key={id}
                {...{id, title}}
                isShown={!hidden.has(id)}
                isAlone={only([id], title)?.isAlone ?? null}
                count={counts.get(id) ?? 0}
              />
            ))}
          </div>
        );
      })}
      <button type="button" className="link small" onClick={() => update(select({type: "sources"}))}>
        {t.sole}
      </button>
    </section>
  );
}

interface SourceCheckProps {
  id: string;
  title: string;
  isShown: boolean;
  /** Whether no other is shown. */
  /** Null where there is no other. */
  isAlone: boolean | null;
  count: number;
}

/** One of many that a tick at another leaves as they are. */
const SourceCheck = memo(function SourceCheck({id, title, isShown, isAlone, count}: SourceCheckProps) {
  return (
    <Check
      checked={isShown}
      onChange={() => update(toggleSource(id))}
      only={isAlone === null ? undefined : {this: {of: "sources", ids: [id]}, name: title || id, isAlone}}
      count={count}
    >
      <Foreign text={title || id} />
    </Check>
  );
});

const toggleSource =
  (id: string): Change =>
  (state) => {
    const {opened, view} = state;
    return opened
      ? changeView({hiddenSources: toggled(view.hiddenSources, id, idsOf(opened.study.sources))})(state)
      : state;
  };

const idsOf = (sources: readonly Source[]): string[] => sources.map(({id}) => id);

/** Leaves out all of a kind; where none of them is left, takes all in again. */
function withoutKind(hidden: readonly string[], ids: readonly string[], sources: readonly Source[]): string[] {
  const next = new Set(hidden);
  const isLeft = ids.some((id) => !next.has(id));
  for (const id of ids) isLeft ? next.add(id) : next.delete(id);
  return idsOf(sources).filter((id) => next.has(id));
}

interface SourcesOfKind {
  /** "" for those that are the only ones of theirs, which stand by themselves. */
  kind: string;
  sources: Source[];
}

/** Sources of a kind together, in the study's order; where all are of one kind, it tells nothing. */
function byKind(sources: readonly Source[]): SourcesOfKind[] {
  const kinds = new Map<string, Source[]>();
  for (const source of sources) entryOf(kinds, source.kind, () => []).push(source);
  const isTold = (kind: string): boolean => kind !== "" && kinds.size > 1 && kinds.get(kind)!.length > 1;
  const told = [...kinds].filter(([kind]) => isTold(kind)).map(([kind, of]) => ({kind, sources: of}));
  const alone = sources.filter(({kind}) => !isTold(kind));
  return [...(alone.length > 0 ? [{kind: "", sources: alone}] : []), ...told];
}
