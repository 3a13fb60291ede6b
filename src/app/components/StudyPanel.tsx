import {memo, useMemo} from "react";
import {formatDate} from "../../core/model/formatDate.ts";
import {ENTITY_KINDS, type EntityKind, type Source} from "../../core/model/study.ts";
import {select} from "../changes/selection.ts";
import {inTheMiddle, type Shown} from "../derived.ts";
import {update} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {LongText} from "./LongText.tsx";
import {NameButton} from "./NameButton.tsx";
import "./StudyPanel.css";
import {evidence} from "../../words/en/evidence.ts";
import {filters} from "../../words/en/filters.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import {useLanguage, useWords} from "../language.ts";

const FEW_SOURCES = 5;

/** The study at a glance: what it is about, what to try, who stands in the middle of it, and what it rests on. */
export const StudyPanel = memo(function StudyPanel({shown}: {shown: Shown}) {
  const {study, opened} = shown;
  return (
    <>
      <About study={study} opened={opened} />
      <Strongest shown={shown} />
      <Sources sources={study.sources} />
    </>
  );
});

/** What no filter changes is drawn once. */
const About = memo(function About({study, opened}: Pick<Shown, "study" | "opened">) {
  const t = useWords(evidence);
  return (
    <>
      <h2 tabIndex={-1}>
        <Foreign text={study.title} />
      </h2>
      {study.description !== "" && (
        <p className="study-description">
          <LongText text={study.description} />
        </p>
      )}
      <Counts study={study} opened={opened} />
      <p className="study-try">{study.groups.length > 0 ? t.try : t.tryWithoutGroups}</p>
    </>
  );
});

const Sources = memo(function Sources({sources}: {sources: readonly Source[]}) {
  const t = useWords(evidence);
  const f = useWords(filters);
  return (
    <section>
      <h3>
        {t.sources}
        <span className="count">{sources.length}</span>
      </h3>
      <LongList items={sources} limit={FEW_SOURCES} all={t.allSources} keyOf={({id}) => id} className="study-sources">
        {(source) => <SourceLine source={source} />}
      </LongList>
      {sources.length > 1 && (
        <button type="button" className="link small" onClick={() => update(select({type: "sources"}))}>
          {f.sole}
        </button>
      )}
    </section>
  );
});

function Counts({study, opened}: Pick<Shown, "study" | "opened">) {
  const language = useLanguage();
  const said = useMemo(() => {
    const kinds = new Map<EntityKind, number>();
    for (const {kind} of study.entities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const t = language.words(evidence);
    const k = language.words(kindTexts);
    const some = (count: number, say: (values: {count: number}) => string) => (count === 0 ? [] : [say({count})]);
    return [
      ...ENTITY_KINDS.flatMap((kind) => some(kinds.get(kind) ?? 0, k[`${kind}Count`])),
      ...some(study.groups.length, t.groupCount),
      ...some(study.ties.length, t.statedTies),
      ...some(opened.mentions.length, t.namesFound),
      ...some(opened.mentions.filter(({entity}) => entity === null).length, t.ofThemUnsure)
    ];
  }, [study, opened, language]);
  return <p className="quiet small study-counts">{said.join(" · ")}</p>;
}

/** Whom most ties meet in among those who are shown; where no ties are, who is named together with most others. */
function Strongest({shown}: {shown: Shown}) {
  const t = useWords(evidence);
  const {people, by} = inTheMiddle(shown);
  const said = by === "tie" ? t.tieCount : t.namedWithOthers;
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{t.middle}</h3>
      <ul className="study-people">
        {people.map(({node, ties}) => (
          <li key={node}>
            <NameButton shown={shown} node={node} />
            <span className="quiet small">{said({count: ties})}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({source: {title, author, kind, date, citation, text}}: {source: Source}) {
  const t = useWords(evidence);
  const language = useLanguage();
  const about = [author, kind, date === null ? "" : formatDate(date, language)]
    .filter((word) => word !== "")
    .join(", ");
  return (
    <>
      <p className="study-source-title">
        <Foreign text={title} />
      </p>
      <p className="quiet small">
        <Foreign text={about} />
        {text === null && `${about === "" ? "" : " · "}${t.notTyped}`}
      </p>
      {citation !== "" && (
        <p className="quiet small">
          <LongText text={citation} />
        </p>
      )}
    </>
  );
}
