// What the search lists for a query, in sections, and what choosing an entry does.

import {formatDate} from "../core/model/formatDate.ts";
import {ENTITY_KINDS} from "../core/model/study.ts";
import {commands as texts} from "../words/en/commands.ts";
import {finding as inTexts} from "../words/en/finding.ts";
import {select} from "./changes/selection.ts";
import {changeView, toggled} from "./changes/view.ts";
import type {Shown} from "./derived.ts";
import {type Finding, type FoundInTexts, isFound, peopleInAll} from "./findPassages.ts";
import {toggleOnly} from "./only.ts";
import {type Command, type SourceCommand, searchCommands, sourceCommands} from "./searchCommands.ts";
import {type SearchEntry, studyIndex} from "./searchEntries.ts";
import {createSearchIndex, type Fit, foldName, type Hit} from "./searchIndex.ts";
import type {AppState, Change, Opened} from "./state.ts";

/** Passages that have the words typed: all of them, or one. */
export interface PassageEntry {
  type: "passages";
  name: string;
  detail: string;
  found: FoundInTexts;
  at: number | null;
  opened: Opened;
}

export interface Option {
  entry: SearchEntry | Command | PassageEntry;
  /** The alias that was typed, where the name does not say it; "" otherwise. */
  alias: string;
}

export interface Section {
  title: string;
  options: Option[];
  /** How many fit beyond those listed. */
  more: number;
  /** Said in place of options while these are sought. */
  note?: string;
}

const MOST_LISTED = 300;
const MOST_IN_SECTION = 15;
const MOST_COUNTED = 1000;

/**
 * Nothing typed: the persons shown, strongest first, then what can be done. Else what fits, the best section first, and
 * what the texts have of it, as far as that is known. While nothing is open there are commands alone.
 */
export function searchResults(
  query: string,
  shown: Shown | null,
  state: AppState,
  finding: Finding | null = null
): Section[] {
  const commands = searchCommands(state);
  const t = state.language.words(texts);
  const sections =
    query.trim() === ""
      ? [...(shown ? [strongest(shown)] : []), section(t.headCommands, commands.map(asOption))]
      : [...fitting(query, shown, state, commands), ...(shown && finding ? passagesFound(finding, shown) : [])];
  return sections.filter(({options, note}) => options.length > 0 || note);
}

const MOST_PASSAGES = 4;

/** How many passages there are, as what opens all of them, and the first few. */
function passagesFound(finding: Finding, {opened, study, language}: Shown): Section[] {
  const f = language.words(inTexts);
  if (!isFound(finding)) {
    const note = f.reading({percent: Math.floor(100 * finding.share)});
    return [{title: f.head, options: [], more: 0, note}];
  }
  const {query, passages, sources} = finding;
  if (passages.length === 0) return [];
  const titles = new Map(study.sources.map((source) => [source.id, source]));
  const entry = (name: string, detail: string, at: number | null): Option => ({
    entry: {type: "passages", name, detail, found: finding, at, opened},
    alias: ""
  });
  const all = entry(
    f.counted({passages: passages.length, sources}),
    f.with({words: f.title({words: query.trim()})}),
    null
  );
  const few = passages.slice(0, MOST_PASSAGES).map(({source, paragraph}, at) => {
    const {title = "", date = null} = titles.get(source) ?? {};
    const told = opened.segmentations.find((one) => one.source === source)?.paragraphs[paragraph]?.date ?? date;
    return entry(title || source, told === null ? "" : formatDate(told, language), at);
  });
  return [{title: f.head, options: [all, ...few], more: 0}];
}

function fitting(query: string, shown: Shown | null, state: AppState, commands: readonly Command[]): Section[] {
  const t = state.language.words(texts);
  const ofCommands = (some: readonly Command[]) =>
    ranked(t.headCommands, createSearchIndex(some).find(query, MOST_COUNTED));
  if (!shown) return [ofCommands(commands)];
  const {named, ties} = studyIndex(shown.study, shown.network, shown.language);
  const hits = named.find(query, MOST_COUNTED);
  const of = (type: SearchEntry["type"]) => hits.filter(({item}) => item.type === type);
  const isPerson = ({item}: Hit<SearchEntry>) => item.type === "entity" && item.kind === "person";
  // A person's name alone fits all of that person's ties: those are for the panel.
  const isLong = /\S\s+\S/.test(query.trim());
  const isAboutTies = isLong || of("entity").length === 0;
  const found = isLong ? [...commands, ...sourceCommands(state)] : commands; // one word alone asks for no filter
  const sections = [
    ranked(t.headPeople, of("entity").filter(isPerson)),
    ranked(t.headGroups, of("group")),
    ranked(
      t.headOthers,
      of("entity").filter((hit) => !isPerson(hit))
    ),
    ranked(t.headTies, isAboutTies ? ties.find(query, MOST_COUNTED) : [], 1),
    withLeaveOut(ranked(t.headSources, of("source")), isLong ? [] : sourceCommands(state)),
    ofCommands(found)
  ];
  return sections.filter(({options}) => options.length > 0).sort((a, b) => a.fit - b.fit);
}

/** What tells an option from all others listed with it, and stays its own when more are found. */
export function optionKey({entry}: Option): string {
  switch (entry.type) {
    case "entity":
      return `entity ${entry.node}`;
    case "tie":
      return `tie ${entry.edge}`;
    case "command":
      return `command ${entry.name}`;
    case "passages":
      return `passages ${entry.at}`;
    default:
      return `${entry.type} ${entry.id}`;
  }
}

/** Below each source the way to see what would be left without it, which is asked for as often as what rests on it alone. */
function withLeaveOut<S extends Section>(sources: S, commands: readonly SourceCommand[]): S {
  const options = sources.options.flatMap((option) => {
    const {entry} = option;
    const leaveOut = entry.type === "source" ? commands.filter(({source}) => source === entry.id) : [];
    return [option, ...leaveOut.map(asOption)];
  });
  return {...sources, options};
}

/** What choosing an entry does to the state. Whoever is of a hidden kind has the kind switched on. */
export function chosen(entry: SearchEntry | PassageEntry): Change {
  switch (entry.type) {
    case "entity":
      return (state) => {
        const isHidden = !state.view.kinds.includes(entry.kind);
        const showing = isHidden
          ? changeView({kinds: toggled(state.view.kinds, entry.kind, ENTITY_KINDS)})(state)
          : state;
        return select({type: "node", key: entry.node})(showing);
      };
    case "group":
      return select({type: "group", id: entry.id});
    case "tie":
      return select({type: "edge", key: entry.edge});
    case "source":
      return toggleOnly({of: "sources", ids: [entry.id]});
    case "passages": {
      const {found, at, opened} = entry;
      const {query, passages} = found;
      return select({type: "words", query, passages, at, keys: peopleInAll(passages, opened)});
    }
    default:
      return entry satisfies never;
  }
}

function strongest({study, network, part, appearance, language}: Shown): Section {
  const {entities} = studyIndex(study, network, language);
  const nodes = [...part.nodes].sort((a, b) => appearance.node(b).rank - appearance.node(a).rank);
  const listed = nodes.slice(0, MOST_LISTED).flatMap((node) => entities.get(node) ?? []);
  return {title: language.words(texts).headShown, options: listed.map(asOption), more: nodes.length - listed.length};
}

function ranked(title: string, hits: readonly Hit<SearchEntry | Command>[], handicap = 0): Section & {fit: number} {
  const fit: Fit = hits[0]?.fit ?? 3;
  const options = hits.slice(0, MOST_IN_SECTION).map(({item, form}) => ({entry: item, alias: aliasOf(item, form)}));
  return {title, options, more: hits.length - options.length, fit: fit + handicap};
}

const section = (title: string, options: Option[]): Section => ({title, options, more: 0});

const asOption = (entry: SearchEntry | Command): Option => ({entry, alias: ""});

/** A part of the name needs no mention. */
const aliasOf = (item: SearchEntry | Command, form: string): string =>
  item.type === "entity" && !foldName(item.name).includes(foldName(form)) ? form : "";
