import {type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState} from "react";
import {selectShown} from "../derived.ts";
import type {Finding} from "../findPassages.ts";
import type {Option, Section} from "../searchResults.ts";
import {store, update, useApp} from "../store.ts";
import "./Search.css";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

/** The way to everything by name: people and other entities, groups, ties, sources, commands; these before a study is open. */
export function Search() {
  const t = useWords(screen);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const {came, goBack} = useWayBack();
  const box = useCombobox(goBack);
  const {query, type, isOpen, open, leave, sections, current, count, choose, onKeyDown, SearchResults} = box;
  useShortcut(input, open);
  return (
    <search
      className="search"
      onFocus={came}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && leave()}
    >
      <input
        ref={input}
        data-search=""
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={t.find}
        aria-label={t.find}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && count > 0 ? `${id}-${current}` : undefined}
        value={query}
        onChange={({target}) => type(target.value)}
        onPointerDown={open}
        onKeyDown={onKeyDown}
      />
      {query === "" && (
        <span className="search-keys" aria-hidden="true">
          {SHORTCUT}
        </span>
      )}
      {isOpen && SearchResults && <SearchResults id={id} sections={sections} current={current} choose={choose} />}
    </search>
  );
}

/** What is typed, what fits, and which of it is current. */
function useCombobox(goBack: () => void) {
  const [query, setQuery] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null); // by its key: what is found later moves nobody's choice
  const finder = useFinder();
  const used = isOpen ? finder : null;
  const inTexts = useFinding(used, query);
  const sections = useSections(used, query, inTexts);
  const options = sections.flatMap((section) => section.options);
  const held = active === null ? 0 : options.findIndex((option) => finder?.optionKey(option) === active);
  const current = Math.min(Math.max(held, 0), options.length - 1);
  const open = () => setOpen(true);
  const leave = () => setOpen(false);
  const type = (text: string) => {
    setQuery(text);
    setActive(null);
    setOpen(true);
  };
  const close = () => {
    type("");
    leave();
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    const {entry} = option;
    if (entry.type !== "command" && finder) update(finder.chosen(entry));
    goBack(); // before a command moves the focus itself
    if (entry.type === "command") entry.run();
  };
  const move = (by: number) => {
    open();
    const to = options[(current + by + options.length) % options.length];
    setActive(isOpen && finder && to ? finder.optionKey(to) : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cancel = () => {
      close();
      goBack();
    };
    const context = {move, choose: () => choose(options[current]), cancel, isOpen, isEmpty: query === ""};
    const action = keyAction(event, context);
    if (!action) return;
    event.preventDefault();
    action();
  };
  return {
    query,
    type,
    isOpen: isOpen && finder !== null,
    SearchResults: finder?.SearchResults,
    open,
    leave,
    sections,
    current,
    count: options.length,
    choose,
    onKeyDown
  };
}

interface KeyContext {
  move(by: number): void;
  choose(): void;
  cancel(): void;
  isOpen: boolean;
  isEmpty: boolean;
}

/** What a key does here; undefined leaves it to the field, or to the app (Escape with nothing open is one step back). */
function keyAction(
  {key, nativeEvent}: KeyboardEvent,
  {move, choose, cancel, isOpen, isEmpty}: KeyContext
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
      return isOpen || !isEmpty ? cancel : undefined;
    default:
      return undefined;
  }
}

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘ K" : "Ctrl K";

/** Ctrl-K and / bring the focus here (see keys.ts); the list opens with it. */
function useShortcut(input: RefObject<HTMLInputElement | null>, open: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isShortcut = event.defaultPrevented && (event.key === "/" || event.key.toLowerCase() === "k");
      if (isShortcut && document.activeElement === input.current) open();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** Where the focus came from, and the way back there: to the stage, where that has gone. */
function useWayBack() {
  const from = useRef<Element | null>(null);
  return {
    came({currentTarget, relatedTarget}: FocusEvent) {
      if (!(relatedTarget instanceof Element && currentTarget.contains(relatedTarget))) from.current = relatedTarget;
    },
    goBack() {
      const there = from.current?.isConnected ? from.current : document.querySelector(".stage");
      if (there instanceof HTMLElement) there.focus();
    }
  };
}

type Finder = typeof import("../searchResults.ts") &
  Pick<typeof import("../findPassages.ts"), "findPassages"> &
  typeof import("./SearchResults.tsx");

/** What finds and lists: it comes after the page's first look, and by itself. */
function useFinder(): Finder | null {
  const [finder, setFinder] = useState<Finder | null>(null);
  useEffect(() => {
    void loadFinder().then(setFinder);
  }, []);
  return finder;
}

async function loadFinder(): Promise<Finder> {
  const [results, {findPassages}, {SearchResults}] = await Promise.all([
    import("../searchResults.ts"),
    import("../findPassages.ts"),
    import("./SearchResults.tsx")
  ]);
  return {...results, findPassages, SearchResults};
}

/** What the texts have of the words typed; nothing without a `finder`, as below. */
function useFinding(finder: Finder | null, query: string): Finding | null {
  const [finding, setFinding] = useState<Finding | null>(null);
  const opened = useApp((state) => finder && state.opened);
  useEffect(
    () => (finder && opened ? finder.findPassages(query, opened, setFinding) : undefined),
    [finder, query, opened]
  );
  return finding?.query === query ? finding : null;
}

/** With a `finder` what it finds; without one nothing, and nothing is drawn anew for what changes meanwhile. */
function useSections(finder: Finder | null, query: string, inTexts: Finding | null): Section[] {
  const shown = useApp((state) => finder && selectShown(state));
  const commandsOf = useApp(
    ({past, future, theme, language}) => finder && `${past.length} ${future.length} ${theme} ${language.code}`
  ); // what the commands depend on
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read where it is needed, when any of these changes
  return useMemo(
    () => (finder ? finder.searchResults(query, shown, store.getState(), inTexts) : []),
    [finder, query, shown, inTexts, commandsOf]
  );
}
