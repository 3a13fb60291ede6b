import {capitalised} from "../../core/base/capitalised.ts";
import {ENTITY_KINDS} from "../../core/model/study.ts";
import {certainOnes, decideOn, openOnes} from "../discovery/actions.ts";
import {change, selectListed, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {type Filter, filtered} from "../discovery/session.ts";
import "./DiscoveryFilters.css";
import {kinds} from "../../words/en/kinds.ts";
import {words} from "../language.ts";

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
  const {counts, pairs} = useSession(selectReview);
  const {kind} = useSession(({filter}) => filter);
  const list = useSession((session) => session.list);
  const shown = ENTITY_KINDS.filter((one) => one === "person" || counts.byKind.get(one) || one === kind);
  return (
    <fieldset className="discovery-kinds">
      <legend className="visually-hidden">What the list shows</legend>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          className="plain"
          aria-pressed={list === "candidates" && one === kind}
          onClick={() => change(filtered({kind: one}))}
        >
          {capitalised(words(kinds)[`${one}Many`])} <span className="quiet">{counts.byKind.get(one) ?? 0}</span>
        </button>
      ))}
      {(pairs.length > 0 || list === "pairs") && (
        <button
          type="button"
          className="plain"
          aria-pressed={list === "pairs"}
          onClick={() => change((session) => ({...session, list: "pairs"}))}
        >
          Perhaps the same <span className="quiet">{pairs.length}</span>
        </button>
      )}
    </fieldset>
  );
}

const VERDICTS: readonly [Filter["verdict"], string][] = [
  ["all", "all"],
  ["open", "undecided"],
  ["accepted", "accepted"],
  ["rejected", "rejected"]
];

function Search() {
  const {words, verdict} = useSession(({filter}) => filter);
  const list = useSession((session) => session.list);
  if (list === "pairs") return null;
  return (
    <>
      <input
        type="search"
        aria-label="Find a name"
        placeholder="Find a name"
        data-discovery-search
        value={words}
        onChange={({target}) => change(filtered({words: target.value}))}
      />
      <fieldset className="discovery-verdicts">
        <legend className="visually-hidden">Show</legend>
        {VERDICTS.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className="pill"
            aria-pressed={verdict === value}
            onClick={() => change(filtered({verdict: value}))}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Decisions on all that the list shows and nobody has decided on. */
function Bulk() {
  const listed = useSession(selectListed);
  const list = useSession((session) => session.list);
  const [all, certain] = [openOnes(listed), certainOnes(listed)];
  if (list === "pairs" || all.length === 0) return null;
  return (
    <p className="discovery-bulk small">
      {certain.length > 0 && certain.length < all.length && (
        <button type="button" className="link" onClick={() => decideOn(certain, "accepted")}>
          Accept the {certain.length} nearly certain
        </button>
      )}
      <button type="button" className="link" onClick={() => decideOn(all, "accepted")}>
        Accept all {all.length} undecided
      </button>
      <button type="button" className="link" onClick={() => decideOn(all, "rejected")}>
        Reject all
      </button>
    </p>
  );
}
