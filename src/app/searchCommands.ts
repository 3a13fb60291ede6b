import {ENTITY_KINDS, type EntityKind} from "../core/model/study.ts";
import {between} from "../words/en/between.ts";
import {commands as texts} from "../words/en/commands.ts";
import {counting} from "../words/en/counting.ts";
import {kinds} from "../words/en/kinds.ts";
import {picking} from "../words/en/picking.ts";
import {views} from "../words/en/views.ts";
import {LANGUAGE_CODES, LANGUAGE_NAMES, type Language} from "../words/language.ts";
import {hashOf} from "./address.ts";
import {openDialog, switchTheme, tell, toggleLasso, togglePanel, toggleTable, toggleViews} from "./changes/screen.ts";
import {pickAll, select} from "./changes/selection.ts";
import {changeView, letGo, resetView, toggled} from "./changes/view.ts";
import {compare} from "./compare.ts";
import {layOutAgain} from "./controller.ts";
import {selectShown} from "./derived.ts";
import {focusWhenThere} from "./focusWhenThere.ts";
import {redoNext, undoLast} from "./history.ts";
import {chooseLanguage, words} from "./language.ts";
import {type Only, toggleOnly} from "./only.ts";
import type {Findable} from "./searchIndex.ts";
import {stageCommands} from "./stageCommands.ts";
import type {AppState, Change} from "./state.ts";
import {store, update} from "./store.ts";

/** Something to do, found by its words. */
export interface Command extends Findable {
  type: "command";
  detail: string;
  run(): void;
}

/** What leaves a source out, or takes it in again. */
export interface SourceCommand extends Command {
  /** Its id. */
  source: string;
}

/** The commands that make sense now. */
export function searchCommands({opened, view, past, future, theme, language}: AppState): Command[] {
  const t = language.words(texts);
  const v = language.words(views);
  const c = language.words(counting);
  const b = language.words(between);
  const p = language.words(picking);
  const ofStudy: (Command | false)[] = opened
    ? [
        command(t.reset, t.resetSays, () => update(resetView), t.resetAlso),
        command(t.layOut, t.layOutSays, layOutAgain, t.layOutAlso),
        command(t.showAll, t.showAllSays, () => stageCommands.showAll(), t.showAllAlso),
        command(t.export, t.exportSays, () => update(openDialog("export")), t.exportAlso),
        command(
          t.communities,
          t.communitiesSays,
          () => update(select({type: "communities", layer: "tie"})),
          t.communitiesAlso
        ),
        command(p.lasso, p.lassoDetail, () => update(toggleLasso), p.lassoAlso),
        command(p.all, p.allDetail, pickEverybody, p.allAlso),
        command(b.bridgesCommand, b.bridgesDetail, () => update(select({type: "bridges"})), b.bridgesAlso),
        command(t.table, t.tableSays, () => update(toggleTable), t.tableAlso),
        opened.study.sources.length > 1 &&
          command(t.sole, t.soleSays, () => update(select({type: "sources"})), t.soleAlso),
        opened.study.ties.some(({stance}) => stance === "denied") &&
          command(t.denied, t.deniedSays, showDenied, t.deniedAlso),
        command(v.command, v.commandSays, () => update(toggleViews), v.commandAlso),
        command(v.saveCommand, v.saveCommandSays, nameView, v.saveCommandAlso),
        command(t.compare, t.compareSays, () => void compare("moments"), t.compareAlso),
        command(t.difference, t.differenceSays, () => void compare("difference"), t.differenceAlso),
        command(t.link, t.linkSays, () => void copyLink(), t.linkAlso),
        opened.segmentations.length > 0 &&
          command(c.command, c.commandDetail, () => update(openDialog("counting")), c.commandAlso),
        command(t.leftPanel, t.panelSays, () => update(togglePanel("left")), t.leftPanelAlso),
        command(t.rightPanel, t.panelSays, () => update(togglePanel("right")), t.rightPanelAlso),
        command(t.nearer, t.zoomSays, () => stageCommands.zoom(1.4), t.nearerAlso),
        command(t.farther, t.zoomSays, () => stageCommands.zoom(1 / 1.4), t.fartherAlso),
        view.pins.length > 0 && command(t.letGo, t.letGoSays, () => update(letGo), t.letGoAlso)
      ]
    : [];
  const list: (Command | false)[] = [
    ...ofStudy,
    command(t.open, t.openSays, () => update(openDialog("open")), t.openAlso),
    past.length > 0 && command(t.undo, t.undoSays, undoLast, t.undoAlso),
    future.length > 0 && command(t.redo, t.redoSays, redoNext, t.redoAlso),
    view.isolation !== null &&
      command(t.everybody, t.everybodySays, () => update(changeView({isolation: null})), t.everybodyAlso),
    view.around !== null &&
      command(t.everybodyAround, t.everybodyAroundSays, () => update(changeView({around: null})), t.everybodyAlso),
    theme === "light"
      ? command(t.toDark, t.theme, () => update(switchTheme), t.darkAlso)
      : command(t.toLight, t.theme, () => update(switchTheme), t.lightAlso),
    ...LANGUAGE_CODES.filter((code) => code !== language.code).map((code) =>
      command(t.language({language: LANGUAGE_NAMES[code]}), t.languageSays, () => chooseLanguage(code))
    ),
    ...kindCommands(opened, view.kinds, language),
    ...onlyCommands(opened, language),
    (opened?.problems.length ?? 0) > 0 &&
      command(t.problems, t.problemsSays, () => update(openDialog("problems")), t.problemsAlso),
    command(t.help, t.helpSays, () => update(openDialog("help")), t.helpAlso)
  ];
  return list.filter((one) => one !== false);
}

function pickEverybody(): void {
  const shown = selectShown(store.getState());
  if (shown) update(pickAll([...shown.part.nodes]));
}

/** What is denied and nothing else, all of it in sight: it may be between entities of any kind. */
function showDenied(): void {
  update(changeView({stances: ["denied"], kinds: [...ENTITY_KINDS], layers: {tie: true, coOccurrence: false}}));
  requestAnimationFrame(() => stageCommands.showAll());
}

/** Leaves sources out, or takes them in again. */
export function sourceCommands({opened, view, language}: AppState): SourceCommand[] {
  const t = language.words(texts);
  const sources = opened?.study.sources ?? [];
  const all = sources.map(({id}) => id);
  return sources.map(({id, title}) => {
    const source = title || id;
    const isOut = view.hiddenSources.includes(id);
    const name = (isOut ? t.with : t.without)({source});
    const toggle: Change = (state) => changeView({hiddenSources: toggled(state.view.hiddenSources, id, all)})(state);
    return {...command(name, t.withoutSays, () => update(toggle), t.withoutAlso({source})), source: id};
  });
}

/** Switches the kinds that the study has. */
function kindCommands(opened: AppState["opened"], shown: readonly EntityKind[], language: Language): Command[] {
  const t = language.words(texts);
  const k = language.words(kinds);
  const there = new Set(opened?.study.entities.map(({kind}) => kind));
  return ENTITY_KINDS.filter((kind) => there.has(kind)).map((kind) => {
    const name = (shown.includes(kind) ? t.hide : t.show)({kind: k[`${kind}Many`]});
    return command(name, t.inNetwork, () => update(toggleKind(kind)));
  });
}

/** One class of ties, or one kind of entity, and nothing else. */
function onlyCommands(opened: AppState["opened"], language: Language): Command[] {
  const t = language.words(texts);
  const k = language.words(kinds);
  if (!opened) return [];
  const {tieTypes, entities} = opened.study;
  const classes = [...new Set(tieTypes.map((type) => type.class))].filter((name) => name !== "");
  const there = new Set(entities.map(({kind}) => kind));
  const only = (name: string, detail: string, one: Only) =>
    command(t.only({name}), detail, () => update(toggleOnly(one)), t.onlyAlso({name}));
  return [
    ...classes.map((name) => only(name, t.onlyTies, {of: "class", name})),
    ...ENTITY_KINDS.filter((kind) => there.has(kind)).map((kind) =>
      only(k[`${kind}Many`], t.inNetwork, {of: "kind", kind})
    )
  ];
}

/** Opens the strip where a view is named, and goes to the name. */
function nameView(): void {
  update((state) => ({...state, panels: {...state.panels, views: true}}));
  focusWhenThere("[data-view-name]");
}

async function copyLink(): Promise<void> {
  const {opened, view} = store.getState();
  if (!opened) return;
  const link = location.href.replace(/#.*$/, "") + hashOf(view, opened.study);
  const notice = await navigator.clipboard.writeText(link).then(
    () => words(texts).linkCopied,
    () => words(texts).cannotCopy
  );
  update(tell(notice));
}

const toggleKind =
  (kind: EntityKind): Change =>
  (state) =>
    changeView({kinds: toggled(state.view.kinds, kind, ENTITY_KINDS)})(state);

/** `also`: other words that find it, separated by commas. */
function command(name: string, detail: string, run: () => void, also = ""): Command {
  return {type: "command", name, detail, forms: [name, ...also.split(", ")], strength: 0, run};
}
