import {KIND_WORDS} from "../core/model/kindWords.ts";
import {ENTITY_KINDS, type EntityKind} from "../core/model/study.ts";
import {counting} from "../words/en/counting.ts";
import {hashOf} from "./address.ts";
import {layOutAgain} from "./controller.ts";
import {words} from "./language.ts";
import type {Findable} from "./searchIndex.ts";
import {
  type AppState,
  type Change,
  changeView,
  type Dialog,
  redo,
  resetView,
  select,
  toggled,
  toggleTable,
  undo
} from "./state.ts";
import {store, update} from "./store.ts";

/** Something to do, found by its words. */
export interface Command extends Findable {
  type: "command";
  detail: string;
  run(): void;
}

/** The commands that make sense now. */
export function searchCommands({opened, view, past, future, theme}: AppState): Command[] {
  const list: (Command | false)[] = [
    command("Reset the view", "as the study opened", () => update(resetView), ["take off all filters", "start over"]),
    command("Lay out again", "new places for everybody", layOutAgain, ["layout", "shuffle"]),
    command("Export the picture", "picture, slides, web page or film", () => update(openDialog("export")), [
      "save",
      "download",
      "image",
      "slide"
    ]),
    command("Find communities", "who is bound to whom", () => update(select({type: "communities", layer: "tie"})), [
      "clusters",
      "Louvain",
      "factions"
    ]),
    command("Show people in numbers", "a table: centralities, roles, ranks", () => update(toggleTable), [
      "betweenness",
      "degree",
      "brokers",
      "rank"
    ]),
    command("Copy a link to this view", "opens the same picture", () => void copyLink(), ["share", "address"]),
    command("Open a study", "folder, ZIP, texts", () => update(openDialog("open")), ["load", "import", "add texts"]),
    (opened?.segmentations.length ?? 0) > 0 &&
      command(words(counting).command, words(counting).commandDetail, () => update(openDialog("counting")), [
        "window",
        "sentence",
        "paragraph",
        "quotations",
        "footnotes"
      ]),
    past.length > 0 && command("Undo", "the last change of the view", () => update(undo), ["back"]),
    future.length > 0 && command("Redo", "what was undone", () => update(redo), ["forward"]),
    view.isolation !== null &&
      command("Show everybody again", "end the isolation", () => update(changeView({isolation: null})), ["isolate"]),
    theme === "light"
      ? command("Switch to dark", "theme", () => update((state) => ({...state, theme: "dark"})), ["night"])
      : command("Switch to light", "theme", () => update((state) => ({...state, theme: "light"})), ["day"]),
    ...kindCommands(opened, view.kinds),
    (opened?.problems.length ?? 0) > 0 &&
      command("Show what could not be read", "problems", () => update(openDialog("problems")), ["errors", "warnings"]),
    command("Help", "keys and strokes", () => update(openDialog("help")), ["keyboard", "shortcuts", "legend"])
  ];
  return list.filter((one) => one !== false);
}

/** Switches the kinds that the study has. */
function kindCommands(opened: AppState["opened"], shown: readonly EntityKind[]): Command[] {
  const there = new Set(opened?.study.entities.map(({kind}) => kind));
  return ENTITY_KINDS.filter((kind) => there.has(kind)).map((kind) => {
    const verb = shown.includes(kind) ? "Hide" : "Show";
    return command(`${verb} ${KIND_WORDS[kind].many}`, "in the network", () => update(toggleKind(kind)));
  });
}

async function copyLink(): Promise<void> {
  const {opened, view} = store.getState();
  if (!opened) return;
  const link = location.href.replace(/#.*$/, "") + hashOf(view, opened.study);
  const notice = await navigator.clipboard.writeText(link).then(
    () => "The link is copied",
    () => "This browser does not let pages copy: take the link from the address bar"
  );
  update((state) => ({...state, notice}));
}

const toggleKind =
  (kind: EntityKind): Change =>
  (state) =>
    changeView({kinds: toggled(state.view.kinds, kind, ENTITY_KINDS)})(state);

const openDialog =
  (dialog: Dialog): Change =>
  (state) => ({...state, dialog});

function command(name: string, detail: string, run: () => void, others: readonly string[] = []): Command {
  return {type: "command", name, detail, forms: [name, ...others], strength: 0, run};
}
