import {joinWords} from "../core/base/joinWords.ts";
import {cleanLine} from "../core/scene/displayText.ts";
import {analysis as texts} from "../words/en/analysis.ts";
import {tell} from "./changes/screen.ts";
import {selectShown} from "./derived.ts";
import type {AppState} from "./state.ts";
import {store, update} from "./store.ts";

/** Names that are said one by one. */
const FEW = 4;

/** Tells how many ties fell and who fell with the sources that were left out, unless the view has moved on. */
export function tellLosses(now: AppState, before: AppState): void {
  if (store.getState().view !== now.view) return;
  const said = lossesInWords(now, before);
  if (said !== "") update(tell(said));
}

/** "Without Abramovich, memoirs: 94 ties fewer. No line is left to Valentin Trifonov." */
export function lossesInWords(now: AppState, before: AppState): string {
  const [left, all] = [selectShown(now), selectShown(before)];
  if (!left || !all) return "";
  const t = now.language.words(texts);
  const [alone, ...others] = left.study.sources.filter(({id}) => !left.view.hiddenSources.includes(id));
  if (alone && others.length === 0 && left.study.sources.length > 2) {
    const {people, ties} = left.part;
    return cleanLine(t.onlySource({source: alone.title || alone.id, ties: ties.shown, people: people.shown}));
  }
  const added = left.view.hiddenSources.filter((id) => !all.view.hiddenSources.includes(id));
  const sources = added.map((id) => left.study.sources.find((source) => source.id === id)?.title || id);
  const gone = [...all.part.nodes].filter((key) => !left.part.nodes.has(key));
  const names = gone.slice(0, FEW).map((key) => left.network.getNodeAttribute(key, "label"));
  const more = gone.length > FEW ? [t.andMore({count: gone.length - FEW})] : [];
  const ties = all.part.ties.shown - left.part.ties.shown;
  const pairs = all.part.coOccurrences.shown - left.part.coOccurrences.shown;
  const what = {
    sources: sources.length > FEW ? t.manySources({count: sources.length}) : joinWords(sources, "and", now.language),
    fewer: joinWords(
      [...(ties > 0 ? [t.fewerTies({count: ties})] : []), ...(pairs > 0 ? [t.fewerPairs({count: pairs})] : [])],
      "and",
      now.language
    )
  };
  if (what.fewer === "") return cleanLine(t.losesNothing(what));
  return cleanLine(
    gone.length === 0
      ? t.losesNobody(what)
      : t.loses({...what, names: joinWords([...names, ...more], "and", now.language)})
  );
}
