import {type KeyboardEvent, useEffect, useId, useMemo, useRef, useState} from "react";
import {type Shown, useShown} from "../derived.ts";
import {chosen, type Option, type Section, searchResults} from "../searchResults.ts";
import {store, update, useApp} from "../store.ts";
import "./Search.css";

/** The way to everything by name: people and other entities, groups, ties, sources, commands. */
export function Search() {
  const shown = useShown();
  return shown && <SearchBox shown={shown} />;
}

function SearchBox({shown}: {shown: Shown}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const sections = useSections(isOpen, query, shown);
  const options = sections.flatMap((section) => section.options);
  const current = Math.min(active, options.length - 1);
  useShortcut(input, () => setOpen(true));

  const close = () => {
    setOpen(false);
    setQuery("");
    setActive(0);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    const {entry} = option;
    if (entry.type === "command") entry.run();
    else update(chosen(entry));
  };
  const move = (by: number) => {
    setOpen(true);
    setActive(isOpen && options.length > 0 ? (current + by + options.length) % options.length : 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyAction(event, {
      move,
      choose: () => choose(options[current]),
      close,
      isOpen,
      isEmpty: query === ""
    });
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <input
        ref={input}
        data-search=""
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder="Find a person, a tie, a command"
        aria-label="Find a person, a tie, a command"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && options.length > 0 ? `${id}-${current}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onPointerDown={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === "" && (
        <span className="search-keys" aria-hidden="true">
          {SHORTCUT}
        </span>
      )}
      {isOpen && <Results id={id} sections={sections} current={current} choose={choose} />}
    </search>
  );
}

interface KeyContext {
  move(by: number): void;
  choose(): void;
  close(): void;
  isOpen: boolean;
  isEmpty: boolean;
}

/** What a key does here; undefined leaves it to the field, or to the app (Escape with nothing open is one step back). */
function keyAction(
  {key, nativeEvent}: KeyboardEvent,
  {move, choose, close, isOpen, isEmpty}: KeyContext
): (() => void) | undefined {
  if (nativeEvent.isComposing) return undefined;
  switch (key) {
    case "ArrowDown":
      return () => move(1);
    case "ArrowUp":
      return () => move(-1);
    case "PageDown":
      return isOpen ? () => move(8) : undefined;
    case "PageUp":
      return isOpen ? () => move(-8) : undefined;
    case "/": // pressed to find, where one already is
      return isEmpty ? () => move(0) : undefined;
    case "Enter":
      return isOpen ? choose : () => move(0);
    case "Escape":
      return isOpen || !isEmpty ? close : undefined;
    default:
      return undefined;
  }
}

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

/** Ctrl-K and / bring the focus here (see keys.ts); the list opens with it. */
function useShortcut(input: React.RefObject<HTMLInputElement | null>, open: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isShortcut = event.defaultPrevented && (event.key === "/" || event.key.toLowerCase() === "k");
      if (isShortcut && document.activeElement === input.current) open();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

function useSections(isOpen: boolean, query: string, shown: Shown): Section[] {
  const isBusy = useApp(({past, future, theme}) => `${past.length} ${future.length} ${theme}`); // what the commands depend on
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read where it is needed, when any of these changes
  return useMemo(() => (isOpen ? searchResults(query, shown, store.getState()) : []), [isOpen, query, shown, isBusy]);
}

function Results({
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
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = current >= 0 ? document.getElementById(`${id}-${current}`) : null;
    if (current === 0) list.current?.scrollTo({top: 0});
    else option?.scrollIntoView({block: "nearest"});
  }, [id, current]);
  let count = 0;
  return (
    <div ref={list} className="search-results" onPointerDown={(event) => event.preventDefault()}>
      <div id={`${id}-list`} role="listbox" aria-label="What fits" tabIndex={-1}>
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
      {sections.length === 0 && (
        <p className="search-note">Nobody and nothing of that name. Try a surname, or part of one.</p>
      )}
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

function SectionRows({id, section: {title, options, more}, start, current, choose}: SectionProps) {
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
          key={keyOf(option)}
          id={`${id}-${start + i}`}
          role="option"
          aria-selected={start + i === current}
          className="search-option"
          onClick={() => choose(option)}
        >
          <OptionText option={option} />
        </div>
      ))}
      {more > 0 && (
        <p className="search-note" role="presentation">
          {more > 1 ? `${more} more: type a name` : "There are more: type on"}
        </p>
      )}
    </div>
  );
}

function keyOf({entry}: Option): string {
  switch (entry.type) {
    case "entity":
      return `entity ${entry.node}`;
    case "tie":
      return `tie ${entry.edge}`;
    case "command":
      return `command ${entry.name}`;
    default:
      return `${entry.type} ${entry.id}`;
  }
}

function OptionText({option: {entry, alias}}: {option: Option}) {
  const isSource = entry.type === "source";
  return (
    <>
      <bdi className="search-name">{entry.name}</bdi>
      <span className="quiet search-detail">
        {alias && (
          <>
            also <bdi>{alias}</bdi>
            {entry.detail && ", "}
          </>
        )}
        <bdi>{entry.detail}</bdi>
        {isSource && " – show only what rests on it"}
      </span>
    </>
  );
}
