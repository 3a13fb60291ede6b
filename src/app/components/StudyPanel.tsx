import {memo, useMemo} from "react";
import {counted} from "../../core/base/counted.ts";
import {formatDate} from "../../core/model/formatDate.ts";
import {KIND_WORDS} from "../../core/model/kindWords.ts";
import {ENTITY_KINDS, type EntityKind, type Source} from "../../core/model/study.ts";
import {mostTied} from "../../core/network/mostTied.ts";
import type {Shown} from "../derived.ts";
import {Foreign} from "./Foreign.tsx";
import {LongList} from "./LongList.tsx";
import {LongText} from "./LongText.tsx";
import {NameButton} from "./NameButton.tsx";
import "./StudyPanel.css";

const FEW = {people: 8, sources: 5};

/** The study at a glance: what it is about, what to try, who stands in the middle of it, and what it rests on. */
export function StudyPanel({shown}: {shown: Shown}) {
  const {study, opened} = shown;
  return (
    <>
      <About study={study} opened={opened} />
      <Strongest shown={shown} />
      <Sources sources={study.sources} />
    </>
  );
}

/** What no filter changes is drawn once. */
const About = memo(function About({study, opened}: Pick<Shown, "study" | "opened">) {
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
      <p className="study-try">Hover a person. Click a line to read what it rests on. Isolate a group.</p>
    </>
  );
});

const Sources = memo(function Sources({sources}: {sources: readonly Source[]}) {
  return (
    <section>
      <h3>
        Sources
        <span className="count">{sources.length}</span>
      </h3>
      <LongList items={sources} limit={FEW.sources} what="sources" keyOf={({id}) => id} className="study-sources">
        {(source) => <SourceLine source={source} />}
      </LongList>
    </section>
  );
});

function Counts({study, opened}: Pick<Shown, "study" | "opened">) {
  const said = useMemo(() => {
    const kinds = new Map<EntityKind, number>();
    for (const {kind} of study.entities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const some = (count: number, one: string, many?: string) => (count === 0 ? [] : [counted(count, one, many)]);
    return [
      ...ENTITY_KINDS.flatMap((kind) => some(kinds.get(kind) ?? 0, KIND_WORDS[kind].one, KIND_WORDS[kind].many)),
      ...some(study.groups.length, "group"),
      ...some(study.ties.length, "stated tie"),
      ...some(opened.mentions.length, "name found in the texts", "names found in the texts"),
      ...some(opened.mentions.filter(({entity}) => entity === null).length, "of them unsure", "of them unsure")
    ];
  }, [study, opened]);
  return <p className="quiet small study-counts">{said.join(" · ")}</p>;
}

/** Whom most ties meet in among those who are shown. */
function Strongest({shown}: {shown: Shown}) {
  const {part, appearance} = shown;
  const people = useMemo(() => mostTied(part, FEW.people, appearance.rank), [part, appearance]);
  if (people.length === 0) return null;
  return (
    <section>
      <h3>In the middle of it</h3>
      <ul className="study-people">
        {people.map(({node, ties}) => (
          <li key={node}>
            <NameButton shown={shown} node={node} />
            <span className="quiet small">{counted(ties, "tie")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({source: {title, author, kind, date, citation, text}}: {source: Source}) {
  const about = [author, kind, date === null ? "" : formatDate(date)].filter((word) => word !== "").join(", ");
  return (
    <>
      <p className="study-source-title">
        <Foreign text={title} />
      </p>
      <p className="quiet small">
        <Foreign text={about} />
        {text === null && `${about === "" ? "" : " · "}not typed in`}
      </p>
      {citation !== "" && (
        <p className="quiet small">
          <LongText text={citation} />
        </p>
      )}
    </>
  );
}
