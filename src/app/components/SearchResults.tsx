import {useEffect, useRef} from "react";
import {screen} from "../../words/en/screen.ts";
import {glimpse} from "../glimpse.ts";
import {rich, useWords} from "../language.ts";
import {type Option, optionKey, type PassageEntry, type Section} from "../searchResults.ts";
import {Foreign} from "./Foreign.tsx";

/** What fits, in sections; the keys and the focus are the combobox's. */
export function SearchResults({
  id,
  sections,
  current,
  choose
}: {
  id: string;
  sections: Section[];
  current: number;
  choose(option: Option): void;
}) {
  const t = useWords(screen);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = current >= 0 ? document.getElementById(`${id}-${current}`) : null;
    if (current === 0) list.current?.scrollTo({top: 0});
    else option?.scrollIntoView({block: "nearest"});
  }, [id, current]);
  let count = 0;
  return (
    <div ref={list} className="search-results" onPointerDown={(event) => event.preventDefault()}>
      <div id={`${id}-list`} role="listbox" aria-label={t.fits} tabIndex={-1}>
        {sections.map((section) => {
          const start = count;
          count += section.options.length;
          return (
            <SectionRows
              key={section.title}
              id={id}
              section={section}
              start={start}
              current={current}
              choose={choose}
            />
          );
        })}
      </div>
      {sections.length === 0 && <p className="search-note">{t.nobody}</p>}
    </div>
  );
}

interface SectionProps {
  id: string;
  section: Section;
  /** Index of its first option among all. */
  start: number;
  current: number;
  choose(option: Option): void;
}

function SectionRows({id, section: {title, options, more, note}, start, current, choose}: SectionProps) {
  const t = useWords(screen);
  const heading = `${id}-section-${start}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
    <div role="group" aria-labelledby={heading} className="search-section">
      <p id={heading} className="search-heading" role="presentation">
        {title}
      </p>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are the combobox's, which keeps the focus
        <div
          key={optionKey(option)}
          id={`${id}-${start + i}`}
          role="option"
          aria-selected={start + i === current}
          className="search-option"
          onClick={() => choose(option)}
        >
          <OptionText option={option} />
        </div>
      ))}
      {note && (
        <p className="search-note" role="presentation">
          {note}
        </p>
      )}
      {more > 0 && (
        <p className="search-note" role="presentation">
          {t.more({count: more})}
        </p>
      )}
    </div>
  );
}

function OptionText({option: {entry, alias}}: {option: Option}) {
  const t = useWords(screen);
  if (entry.type === "passages" && entry.at !== null) return <PassageText entry={entry} at={entry.at} />;
  const isSource = entry.type === "source";
  return (
    <>
      <Foreign className="search-name" text={entry.name} />
      <span className="quiet search-detail">
        {alias && (
          <>
            {rich(t.also, {name: <Foreign text={alias} />})}
            {entry.detail && ", "}
          </>
        )}
        {isSource ? rich(t.onlySource, {detail: <Foreign text={entry.detail} />}) : <Foreign text={entry.detail} />}
      </span>
    </>
  );
}

/** Some words of a passage around the first that fits, over where they stand. */
function PassageText({entry: {name, detail, found, opened}, at}: {entry: PassageEntry; at: number}) {
  const passage = found.passages[at]!;
  const text = opened.study.sources.find(({id}) => id === passage.source)?.text ?? "";
  const {before, word, after} = glimpse(text, passage, passage.marks[0]!);
  return (
    <>
      <bdi className="search-passage">
        {before}
        <mark>{word}</mark>
        {after}
      </bdi>
      <span className="quiet search-detail">
        <Foreign text={name} />
        {detail && ` · ${detail}`}
      </span>
    </>
  );
}
