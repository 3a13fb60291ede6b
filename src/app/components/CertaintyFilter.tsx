import {CERTAINTIES, ENTITY_KINDS, STANCES} from "../../core/model/study.ts";
import {filters} from "../../words/en/filters.ts";
import {changeView, toggled} from "../changes/view.ts";
import {only, useCounted} from "../counted.ts";
import {evidenceCounts} from "../evidenceCounts.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {Check} from "./Check.tsx";

const TRUST = ["certainties", "minSources", "stances", "kinds"] as const;

/** How sure a tie must be, by how many sources, and what is denied or was coerced. */
export function CertaintyFilter() {
  const t = useWords(filters);
  const counted = useCounted(TRUST);
  if (!counted) return null;
  const {shown, counts} = counted;
  const {view, study, network} = shown;
  const all = evidenceCounts(study, network, ENTITY_KINDS);
  return (
    <section aria-label={t.howSure}>
      <h2>{t.howSure}</h2>
      {CERTAINTIES.map((certainty) => (
        <Check
          key={certainty}
          checked={view.certainties.includes(certainty)}
          onChange={() => update(changeView({certainties: toggled(view.certainties, certainty, CERTAINTIES)}))}
          only={only(shown, {of: "certainty", certainty}, t[`${certainty}Ties`])}
          count={counts.certainties.get(certainty) ?? 0}
          inAll={all.certainties.get(certainty) ?? 0}
        >
          {t[`${certainty}Ties`]}
        </Check>
      ))}
      <Check
        checked={view.minSources > 1}
        onChange={() => update(changeView({minSources: view.minSources > 1 ? 1 : 2}))}
      >
        {t.twoSources}
      </Check>
      {STANCES.map((stance) => (
        <Check
          key={stance}
          checked={view.stances.includes(stance)}
          onChange={() => update(changeView({stances: toggled(view.stances, stance, STANCES)}))}
          count={counts.stances.get(stance) ?? 0}
          inAll={all.stances.get(stance) ?? 0}
        >
          {t[stance]}
        </Check>
      ))}
    </section>
  );
}
