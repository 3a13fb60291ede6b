// What the app knows, and the pure changes of it. Everything that can be computed from it is in derived.ts.

import type {Problem} from "../core/base/problem.ts";
import type {Comparison} from "../core/model/comparison.ts";
import type {Mention, Segmentation} from "../core/model/mention.ts";
import type {EdgeAttributes, Network} from "../core/model/network.ts";
import type {Study, StudyFiles} from "../core/model/study.ts";
import {DEFAULT_VIEW, firstView, type Isolation, isolationOf, MAX_COLOURS, type View} from "../core/model/view.ts";
import type {ThemeName} from "../core/scene/theme.ts";
import type {FoundPassage} from "../core/text/findWords.ts";
import {screen} from "../words/en/screen.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import type {StageRings} from "./stage/rings.ts";

/** What the panel shows and the stage lights. Keys are the network's. */
export type Selection =
  | {type: "node"; key: string}
  | {type: "edge"; key: string}
  | {type: "group"; id: string}
  /** What an algorithm makes of the network, by ties or by passages. */
  | {type: "communities"; layer: EdgeAttributes["layer"]}
  /** What rests on each source alone. */
  | {type: "sources"}
  /** Links and people whose loss would part what is shown. */
  | {type: "bridges"}
  /** Whoever stands between some others, by ties alone or also by passages. */
  | {type: "brokers"; keys: string[]; tiesOnly: boolean}
  /** Passages that have some words, `at` the one that was asked for, and the people whom they name. */
  | {type: "words"; query: string; passages: readonly FoundPassage[]; at: number | null; keys: string[]}
  /** Some nodes chosen one by one, in the order of choosing. */
  | {type: "picked"; keys: string[]}
  /** How one is linked to another, by ties alone or also by passages that name both. */
  | {type: "path"; from: string; to: string; tiesOnly: boolean};

/** A study that was read, with its network and everything needed to show evidence. */
export interface Opened {
  /** Where it came from, for people: a folder's name. */
  name: string;
  files: StudyFiles;
  study: Study;
  network: Network;
  mentions: Mention[];
  segmentations: Segmentation[];
  problems: Problem[];
}

/** The files that the open study was read from before something was said of its texts. */
export interface Reading {
  files: StudyFiles;
}

/** What undo or redo goes to: a view, at once, or files, which are read again (`undoLast`). */
export type Step = View | Reading;

export const isReading = (step: Step | undefined): step is Reading => step !== undefined && "files" in step;

export type Phase =
  /** `share` of the texts that are read, from 0 to 1. */
  | {type: "reading"; name: string; share: number}
  | {type: "ready"}
  /** Nothing could be read; an earlier study, if there was one, is still in `opened`. */
  | {type: "refused"; name: string; problems: Problem[]};

export type Dialog = "export" | "open" | "problems" | "help" | "counting";

export interface AppState {
  phase: Phase;
  opened: Opened | null;
  view: View;
  past: Step[];
  future: Step[];
  selection: Selection | null;
  /** Whether a drag on the stage draws a line around people, who are then picked. */
  lasso: boolean;
  /** Key of the node whose link to another is asked for, while that other is being chosen. */
  linkFrom: string | null;
  theme: ThemeName;
  language: Language;
  dialog: Dialog | null;
  /** The study, or the screen on which texts are read for names. */
  screen: "study" | "discovery";
  /** Which of the moments compared the time line moves, from 0. */
  moment: number;
  panels: {left: boolean; right: boolean; table: boolean; views: boolean};
  /** On a narrow screen panels are sheets over the stage, and one is open at a time. */
  isNarrow: boolean;
  layout: {state: "settled" | "running" | "paused"; left: number};
  /** How many lines the stage draws of how many, where it is not all of them. */
  detail: {drawn: number; of: number} | null;
  /** One line for the ear about what just happened. */
  notice: string;
  /** What the eye would miss of it, too: shown for a while; "" otherwise. */
  told: string;
  /** While communities are looked at, or kept with the view. */
  rings: StageRings | null;
  /** What share of the shuffles is done that FDSM asks for; null while there is none. */
  shuffled: number | null;
}

export const INITIAL: AppState = {
  phase: {type: "reading", name: "", share: 0},
  opened: null,
  view: DEFAULT_VIEW,
  past: [],
  future: [],
  selection: null,
  linkFrom: null,
  lasso: false,
  theme: "light",
  language: ENGLISH,
  dialog: null,
  screen: "study",
  moment: 0,
  panels: {left: true, right: true, table: false, views: false},
  isNarrow: false,
  layout: {state: "settled", left: 0},
  detail: null,
  notice: "",
  told: "",
  rings: null,
  shuffled: null
};

/** A change of state: no store, no screen. */
export type Change = (state: AppState) => AppState;

const MOST_UNDO = 200;

export const studyOpened =
  (opened: Opened): Change =>
  (state) => ({
    ...state,
    phase: {type: "ready"},
    opened,
    view: firstView(opened.study),
    past: [],
    future: [],
    selection: null,
    linkFrom: null,
    layout: INITIAL.layout,
    // Another dialog may have been opened while the study was read.
    dialog: opened.problems.length > 0 ? "problems" : state.dialog === "problems" ? null : state.dialog,
    notice: state.language.words(screen).isOpen({name: opened.study.title})
  });

/**
 * The same study read in another way: the view stays, and what is selected unless it is a line, for lines are new.
 *
 * @param step what was undone or redone by it, if anything; else it can be undone itself.
 */
export const studyReadAnew =
  (opened: Opened, notice: string, step: Reading | null = null): Change =>
  (state) => {
    const {view, selection} = state;
    const kept = selection?.type === "edge" ? null : selection;
    return {...studyOpened(opened)(state), ...historyOf(state, step), view, selection: kept, dialog: null, notice};
  };

function historyOf({opened, past, future}: AppState, step: Reading | null): Pick<AppState, "past" | "future"> {
  const now: Step[] = opened ? [{files: opened.files}] : [];
  const without = (steps: readonly Step[]) => steps.filter((one) => one !== step);
  if (step && future.includes(step)) return {past: [...past, ...now], future: without(future)};
  if (step) return {past: without(past), future: [...now, ...future]};
  return {past: [...past, ...now].slice(-MOST_UNDO), future: []};
}

export const studyRefused =
  (name: string, problems: Problem[]): Change =>
  (state) => ({
    ...state,
    phase: {type: "refused", name, problems},
    dialog: "problems",
    notice: state.language.words(screen).notOpened({name})
  });

/** Changes the view and remembers the one before; a change that changes nothing is not remembered. */
export const changeView =
  (change: Partial<View>): Change =>
  (state) => {
    const next = changeViewFurther(change)(state);
    return next === state ? state : {...next, past: [...state.past, state.view].slice(-MOST_UNDO), future: []};
  };

/** The same, but remembers nothing: the change goes on with the one before it, and is undone together with it. */
export const changeViewFurther =
  (change: Partial<View>): Change =>
  (state) => {
    const view = {...state.view, ...change};
    return JSON.stringify(view) === JSON.stringify(state.view) ? state : {...state, view};
  };

/** Back to the view before; nothing where files were read before (`undoLast`). */
export const undo: Change = (state) => {
  const view = state.past.at(-1);
  return view && !isReading(view)
    ? {...state, view, past: state.past.slice(0, -1), future: [state.view, ...state.future]}
    : state;
};

export const redo: Change = (state) => {
  const [view, ...future] = state.future;
  return view && !isReading(view) ? {...state, view, past: [...state.past, state.view], future} : state;
};

/** The saved view that the reader chose last, or the one the study opened with. */
export const savedView = (study: Study, view: Pick<View, "id">): View =>
  study.views.find(({id}) => id === view.id) ?? firstView(study);

/** Back to the saved view, places included. */
export const resetView: Change = (state) =>
  state.opened ? changeView(savedView(state.opened.study, state.view))(state) : state;

/** Whoever was moved by hand goes back to where the layout puts them. */
export const letGo: Change = (state) => changeView({pins: [], layout: {seed: state.view.layout.seed, held: []}})(state);

/** Selects; a node chosen while a link is asked for is its other end. */
export const select =
  (selection: Selection | null): Change =>
  (state) => ({
    ...state,
    selection: answered(state.linkFrom, selection),
    linkFrom: null,
    panels: selection ? panelsWith(state, "right", true) : state.panels
  });

const answered = (from: string | null, selection: Selection | null): Selection | null =>
  from !== null && selection?.type === "node" && selection.key !== from
    ? {type: "path", from, to: selection.key, tiesOnly: false}
    : selection;

/** Asks for whoever `from` may be linked to: the next one found or clicked. */
export const askForLink =
  (from: string | null): Change =>
  (state) => ({...state, linkFrom: from});

/** Adds a node to those picked, or takes it out; a selected one is the first of them. */
export const pick =
  (key: string): Change =>
  (state) => {
    const {selection} = state;
    const before = selection?.type === "picked" ? selection.keys : selection?.type === "node" ? [selection.key] : [];
    const keys = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
    return select(keys.length === 0 ? null : {type: "picked", keys})(state);
  };

/** Picks several at once beside those picked before; the tool that did it is laid down. */
export const pickAll =
  (keys: readonly string[]): Change =>
  (state) => {
    const {selection} = state;
    const before = selection?.type === "picked" ? selection.keys : [];
    const all = [...new Set([...before, ...keys])];
    return {...select(all.length === 0 ? null : {type: "picked", keys: all})(state), lasso: false};
  };

/** Tells something to eye and ear. */
export const tell =
  (told: string): Change =>
  (state) => ({...state, notice: told, told});

export const openDialog =
  (dialog: Dialog): Change =>
  (state) => ({...state, dialog});

/** Opens or closes a panel at the side. */
export const togglePanel =
  (panel: "left" | "right"): Change =>
  (state) => ({...state, panels: panelsWith(state, panel, !state.panels[panel])});

/** A screen that has become wide has both panels, one that has become narrow the stage alone. */
export const screenWidth =
  (isNarrow: boolean): Change =>
  (state) => ({...state, isNarrow, panels: {...state.panels, left: !isNarrow, right: !isNarrow}});

/** The panels, one at the side open or closed; a sheet that opens takes the place of the other. */
export function panelsWith(
  {panels, isNarrow}: Pick<AppState, "panels" | "isNarrow">,
  panel: "left" | "right",
  isOpen: boolean
): AppState["panels"] {
  const other = panel === "left" ? "right" : "left";
  const otherOpen = panels[other] && !(isNarrow && isOpen);
  if (panels[panel] === isOpen && panels[other] === otherOpen) return panels;
  return {...panels, [panel]: isOpen, [other]: otherOpen};
}

export const switchTheme: Change = (state) => ({...state, theme: state.theme === "light" ? "dark" : "light"});

/** Takes up or lays down the tool that draws a line around people. */
export const toggleLasso: Change = (state) => ({...state, lasso: !state.lasso});

/** Opens or closes the table that stands under the stage. */
export const toggleTable: Change = (state) => ({...state, panels: {...state.panels, table: !state.panels.table}});

/** Opens or closes the strip of saved views. */
export const toggleViews: Change = (state) => ({...state, panels: {...state.panels, views: !state.panels.views}});

/** Adds a group of the view's own and selects it; it joins the `coloured`, as the last of them, unless these are null. */
export const addOwnGroup =
  (name: string, kind: string, members: readonly string[], coloured: readonly string[] | null): Change =>
  (state) => {
    const groups = new Set([...(state.opened?.study.groups ?? []), ...state.view.ownGroups].map(({id}) => id));
    let number = 1;
    while (groups.has(`own-${number}`)) number++;
    const id = `own-${number}`;
    const ownGroups = [...state.view.ownGroups, {id, name, kind, members: [...members]}];
    const colours = coloured === null ? state.view.colours : [...coloured.slice(0, MAX_COLOURS - 1), id];
    return select({type: "group", id})(changeView({ownGroups, colours})(state));
  };

/** The same, and cuts the view to it alone; one step of undo. */
export const ownGroupIsolated =
  (name: string, kind: string, members: readonly string[], coloured: readonly string[] | null): Change =>
  (state) => {
    const made = addOwnGroup(name, kind, members, coloured)(state);
    const group = made.view.ownGroups.at(-1)!.id;
    return changeViewFurther({isolation: onlyIsolated(state.view, group)})(made);
  };

/** Takes a group of the view's own away again, from wherever the view names it. */
export const removeOwnGroup =
  (id: string): Change =>
  (state) => {
    const {ownGroups, isolation, comparison, colours, hulls} = state.view;
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
    const isolated = isolation && others(isolation.groups);
    const without = isolation ? others(isolation.without) : [];
    return select(null)(
      changeView({
        ownGroups: ownGroups.filter((group) => group.id !== id),
        comparison: isOfGroup(comparison, id) ? null : comparison,
        isolation: isolation && isolated?.length ? {...isolation, groups: isolated, without} : null,
        colours: colours && others(colours),
        hulls: others(hulls)
      })(state)
    );
  };

const isOfGroup = (comparison: Comparison | null, id: string): boolean =>
  comparison?.type === "difference" &&
  [comparison.a, comparison.b].some((side) => side.by === "group" && side.group === id);

/** One step back: a dialog, a question, then the selection, then the comparison, then the isolation. */
export const stepBack: Change = (state) => {
  if (state.dialog) return {...state, dialog: null};
  if (state.lasso) return {...state, lasso: false};
  if (state.linkFrom !== null) return {...state, linkFrom: null};
  if (state.selection) return {...state, selection: null};
  if (state.view.comparison) return changeView({comparison: null})(state);
  if (state.view.isolation) return changeView({isolation: null})(state);
  return state.view.around ? changeView({around: null})(state) : state;
};

/** A cut to one group alone, with the rule and display last used. */
export const onlyIsolated = ({isolation}: Pick<View, "isolation">, group: string): Isolation =>
  isolationOf([group], {across: true, ...(isolation && {rule: isolation.rule, display: isolation.display})});

/** Isolates a group with the rule and display last used; a second group joins the first; isolating it again lets it go. */
export const toggleIsolated =
  (group: string): Change =>
  (state) => {
    const now = state.view.isolation;
    const others = (ids: readonly string[] = []) => ids.filter((id) => id !== group);
    const groups = now?.groups.includes(group) ? others(now.groups) : [...(now?.groups ?? []), group];
    const isolation = {...(now ?? onlyIsolated(state.view, group)), groups, without: others(now?.without)};
    return changeView({isolation: groups.length === 0 ? null : isolation})(state);
  };

/** Leaves a group's members out of what is isolated; doing so again lets them in. Nothing while nothing is isolated. */
export const toggleWithout =
  (group: string): Change =>
  (state) => {
    const now = state.view.isolation;
    if (!now) return state;
    const others = (ids: readonly string[]) => ids.filter((id) => id !== group);
    const without = now.without.includes(group) ? others(now.without) : [...now.without, group];
    const groups = others(now.groups);
    return changeView({isolation: groups.length === 0 ? null : {...now, groups, without}})(state);
  };

/** `list` with `item` put in or taken out, in the order of `order`. */
export const toggled = <T>(list: readonly T[], item: T, order: readonly T[]): T[] => {
  const next = new Set(list);
  if (!next.delete(item)) next.add(item);
  return order.filter((one) => next.has(one));
};
