import {capitalised} from "../../core/base/capitalised.ts";
import {ENTITY_KINDS} from "../../core/model/study.ts";
import {certainOnes, decideOn, openOnes} from "../discovery/actions.ts";
import {change, selectListed, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {type Filter, filtered} from "../discovery/session.ts";
import "./DiscoveryFilters.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {kinds} from "../../words/en/kinds.ts";
import {useWords} from "../language.ts";

/** What the list shows: which kind, which verdict, which words; and what can be done with all of it. */
export function DiscoveryFilters() {
  return (
    <div className="discovery-filters">
      <Kinds />
      <Search />
      <Bulk />
    </div>
  );
}

function Kinds() {
  const t = useWords(texts);
  const k = useWords(kinds);
  const {counts, pairs} = useSession(selectReview);
  const {kind} = useSession(({filter}) => filter);
  const list = useSession((session) => session.list);
  const shown = ENTITY_KINDS.filter((one) => one === "person" || counts.byKind.get(one) || one === kind);
  return (
    <fieldset className="discovery-kinds">
      <legend className="visually-hidden">{t.listShows}</legend>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          className="plain"
          aria-pressed={list === "candidates" && one === kind}
          onClick={() => change(filtered({kind: one}))}
        >
          {capitalised(k[`${one}Many`])} <span className="quiet">{counts.byKind.get(one) ?? 0}</span>
        </button>
      ))}
      {(pairs.length > 0 || list === "pairs") && (
        <button
          type="button"
          className="plain"
          aria-pressed={list === "pairs"}
          onClick={() => change((session) => ({...session, list: "pairs"}))}
        >
          {t.perhapsTheSame} <span className="quiet">{pairs.length}</span>
        </button>
      )}
    </fieldset>
  );
}

const VERDICTS = [
  ["all", "all"],
  ["open", "undecided"],
  ["accepted", "acceptedOnes"],
  ["rejected", "rejectedOnes"]
] as const satisfies readonly (readonly [Filter["verdict"], string])[];

function Search() {
  const t = useWords(texts);
  const {words, verdict} = useSession(({filter}) => filter);
  const list = useSession((session) => session.list);
  if (list === "pairs") return null;
  return (
    <>
      <input
        type="search"
        aria-label={t.findName}
        placeholder={t.findName}
        data-discovery-search
        value={words}
        onChange={({target}) => change(filtered({words: target.value}))}
      />
      <fieldset className="discovery-verdicts">
        <legend className="visually-hidden">{t.show}</legend>
        {VERDICTS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className="pill"
            aria-pressed={verdict === value}
            onClick={() => change(filtered({verdict: value}))}
          >
            {t[label]}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Decisions on all that the list shows and nobody has decided on. */
function Bulk() {
  const t = useWords(texts);
  const listed = useSession(selectListed);
  const list = useSession((session) => session.list);
  const [all, certain] = [openOnes(listed), certainOnes(listed)];
  if (list === "pairs" || all.length === 0) return null;
  return (
    <p className="discovery-bulk small">
      {certain.length > 0 && certain.length < all.length && (
        <button type="button" className="link" onClick={() => decideOn(certain, "accepted")}>
          {t.acceptCertain({count: certain.length})}
        </button>
      )}
      <button type="button" className="link" onClick={() => decideOn(all, "accepted")}>
        {t.acceptAll({count: all.length})}
      </button>
      <button type="button" className="link" onClick={() => decideOn(all, "rejected")}>
        {t.rejectAll}
      </button>
    </p>
  );
}
