import {useMemo} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import type {Network} from "../../core/model/network.ts";
import {ENTITY_KINDS, type EntityKind} from "../../core/model/study.ts";
import {filters} from "../../words/en/filters.ts";
import {kinds} from "../../words/en/kinds.ts";
import {changeView, toggled} from "../changes/view.ts";
import {only} from "../counted.ts";
import {useShownFields} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {Check} from "./Check.tsx";

const KINDS = ["kinds", "unconnected"] as const;

/** People, bodies, places and the like, and whether those without a tie are shown. */
export function KindFilter() {
  const t = useWords(filters);
  const k = useWords(kinds);
  const shown = useShownFields(KINDS);
  const network = shown?.network;
  const counts = useMemo(() => network && kindCounts(network), [network]);
  if (!shown || !counts) return null;
  const {view} = shown;
  return (
    <section aria-label={t.whoAndWhat}>
      <h2>{t.whoAndWhat}</h2>
      {ENTITY_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <Check
          key={kind}
          checked={view.kinds.includes(kind)}
          onChange={() => update(changeView({kinds: toggled(view.kinds, kind, ENTITY_KINDS)}))}
          only={counts.size > 1 ? only(shown, {of: "kind", kind}, k[`${kind}Many`]) : undefined}
          count={counts.get(kind) ?? 0}
        >
          {capitalised(k[`${kind}Many`])}
        </Check>
      ))}
      <Check checked={view.unconnected} onChange={() => update(changeView({unconnected: !view.unconnected}))}>
        {t.unconnected}
      </Check>
    </section>
  );
}

function kindCounts(network: Network): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  network.forEachNode((_node, {kind}) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return counts;
}
