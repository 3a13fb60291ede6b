import {type FormEvent, useState} from "react";
import {capitalised} from "../../core/base/capitalised.ts";
import {ENTITY_KINDS, type EntityKind} from "../../core/model/study.ts";
import type {Candidate} from "../../core/text/discovery/curate.ts";
import {changeKind, decideOn, keepApart, mergePairs, moveTo, rename, splitOff} from "../discovery/actions.ts";
import {focusName} from "../discovery/discoveryKeys.ts";
import {change, selectReview, useSession} from "../discovery/discoveryStore.ts";
import {confidenceInWords} from "../discovery/review.ts";
import {select} from "../discovery/session.ts";
import {DiscoveryPassages} from "./DiscoveryPassages.tsx";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryCandidate.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {kinds} from "../../words/en/kinds.ts";
import {useWords, words} from "../language.ts";

/** One name: what it is, why it is thought to be one, how it is written, and every place where it stands. */
export function DiscoveryCandidate({candidate}: {candidate: Candidate}) {
  const t = useWords(texts);
  const {id, name, confidence, reasons, passages} = candidate;
  return (
    <article className="discovery-candidate">
      <NameField key={`${id} ${name}`} id={id} name={name} />
      <p className="quiet">
        <KindField candidate={candidate} /> · {t.passageCount({count: passages.length})} ·{" "}
        {confidenceInWords(confidence, t)}
        {reasons.length > 0 && `: ${reasons.join("; ")}`}
      </p>
      <Verdicts candidate={candidate} />
      <PerhapsTheSame id={id} />
      <PerhapsOthers candidate={candidate} />
      <Forms candidate={candidate} />
      <DiscoveryPassages key={id} candidate={candidate} />
    </article>
  );
}

/** The name as a heading that can be written over; Enter or leaving it takes the new one. */
function NameField({id, name}: {id: string; name: string}) {
  const t = useWords(texts);
  const [draft, setDraft] = useState(name);
  const take = (): void => {
    if (draft.trim() === "") setDraft(name);
    else if (draft.trim() !== name) rename(id, draft);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    take();
  };
  return (
    <h2>
      <form onSubmit={onSubmit}>
        <input
          type="text"
          aria-label={t.name}
          dir="auto"
          data-discovery-name
          value={draft}
          onChange={({target}) => setDraft(target.value)}
          onBlur={take}
        />
      </form>
    </h2>
  );
}

function KindField({candidate: {id, kind}}: {candidate: Candidate}) {
  const t = useWords(texts);
  return (
    <select aria-label={t.kind} value={kind} onChange={({target}) => changeKind(id, target.value as EntityKind)}>
      {ENTITY_KINDS.map((one) => (
        <option key={one} value={one}>
          {capitalised(words(kinds)[one])}
        </option>
      ))}
    </select>
  );
}

function Verdicts({candidate: {id, verdict}}: {candidate: Candidate}) {
  const t = useWords(texts);
  return (
    <p className="discovery-acts">
      <button
        type="button"
        className={verdict === "accepted" ? "action primary" : "action"}
        aria-pressed={verdict === "accepted"}
        onClick={() => decideOn([id], verdict === "accepted" ? "open" : "accepted")}
      >
        {verdict === "accepted" ? t.accepted : t.accept}
      </button>
      <button
        type="button"
        className={verdict === "rejected" ? "action primary" : "action"}
        aria-pressed={verdict === "rejected"}
        onClick={() => decideOn([id], verdict === "rejected" ? "open" : "rejected")}
      >
        {verdict === "rejected" ? t.rejected : t.reject}
      </button>
      <button type="button" className="action" onClick={focusName}>
        {t.rename}
      </button>
    </p>
  );
}

function PerhapsTheSame({id}: {id: string}) {
  const t = useWords(texts);
  const {pairs} = useSession(selectReview);
  const own = pairs.filter(({into, other}) => into.id === id || other.id === id);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{t.perhapsSame}</h3>
      <ul className="discovery-same">
        {own.map((pair) => {
          const other = pair.into.id === id ? pair.other : pair.into;
          return (
            <li key={pair.key}>
              <button type="button" className="discovery-pair-name" onClick={() => change(select([other.id]))}>
                <Foreign text={other.name} />
              </button>
              <span className="quiet small">
                {t.passageCount({count: other.passages.length})} · {confidenceInWords(pair.merge.score, t)}:{" "}
                {pair.merge.reason}
              </span>
              <span className="discovery-same-acts">
                <button
                  type="button"
                  className="pill"
                  aria-label={t.makeOneWith({name: other.name})}
                  onClick={() => mergePairs([pair])}
                >
                  {t.makeOne}
                </button>
                <button
                  type="button"
                  className="pill"
                  aria-label={t.keepApartFrom({name: other.name})}
                  onClick={() => keepApart(pair)}
                >
                  {t.keepApart}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Passages that may mean somebody else, as long as they are all still here. */
function PerhapsOthers({candidate}: {candidate: Candidate}) {
  const t = useWords(texts);
  const discovery = useSession(({stage}) => (stage.type === "reviewing" ? stage.discovery : null));
  const here = new Set(candidate.passages.map(({source, start}) => `${start} ${source}`));
  const open = (discovery?.splits ?? []).flatMap(({id, into, passages, name, score, reason}) => {
    const all = discovery?.proposals.find((proposal) => proposal.id === id)?.passages ?? [];
    const refs = passages.flatMap((index) => all[index] ?? []).map(({source, start}) => ({source, start}));
    const isOpen =
      refs.length > 0 && refs.length < here.size && refs.every(({source, start}) => here.has(`${start} ${source}`));
    return isOpen ? [{key: `${id} ${name}`, into, name, score, reason, refs}] : [];
  });
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{t.perhapsOthers}</h3>
      <ul className="discovery-same">
        {open.map(({key, into, name, score, reason, refs}) => (
          <li key={key}>
            <Foreign text={name} />
            <span className="quiet small">
              {t.passageCount({count: refs.length})} · {confidenceInWords(score, t)}: {reason}
            </span>
            <span className="discovery-same-acts">
              <button
                type="button"
                className="pill"
                aria-label={(into === null ? t.splitOffName : t.moveThereName)({name})}
                onClick={() => (into === null ? splitOff(candidate, name, [], refs) : moveTo(candidate, into, refs))}
              >
                {into === null ? t.splitOff : t.moveThere}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Forms({candidate}: {candidate: Candidate}) {
  const t = useWords(texts);
  const {forms} = candidate;
  if (forms.length < 2) return null;
  return (
    <section>
      <h3>{t.writtenAs}</h3>
      <ul className="discovery-written">
        {forms.map(({text, count}) => (
          <li key={text}>
            <Foreign text={text} /> <span className="quiet">{count}</span>
            <button
              type="button"
              className="link small"
              aria-label={t.splitOffName({name: text})}
              onClick={() => splitOff(candidate, text, [text], [])}
            >
              {t.splitOff}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
