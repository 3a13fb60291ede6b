import {fingerprint} from "../core/base/fingerprint.ts";
import type {Problem} from "../core/base/problem.ts";
import type {Network} from "../core/model/network.ts";
import type {Source, Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {visiblePart} from "../core/network/visiblePart.ts";
import {themes} from "../core/scene/palette.ts";
import {pictureOptions, type SomePictureOptions} from "../core/scene/pictureOptions.ts";
import {usedSources} from "../core/scene/pictureWords.ts";
import {sourceScenes, titleScene} from "../core/scene/textScenes.ts";
import {createTypeface, type FontFiles} from "../core/scene/typeface.ts";
import {page} from "../words/en/page.ts";
import {picture} from "../words/en/picture.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import {drawMomentScenes, drawPicture} from "./picture.ts";
import type {Slide} from "./pptx/toPptx.ts";
import {slideNotes} from "./slideNotes.ts";

export interface DeckRequest {
  study: Study;
  network: Network;
  readings: Readings;
  /** One a slide, in this order. */
  views: readonly View[];
  fonts: FontFiles;
  options?: SomePictureOptions;
  /** That of the options, loaded; English where absent. */
  language?: Language;
  /** Moments that a view sets side by side have a slide each, and everybody keeps their place from one to the next. */
  apart?: boolean | undefined;
  /** Puts the network as a view wants it, before that view is drawn; where it stays as it is, nothing to do. */
  place?: (view: View) => void;
}

export interface Deck {
  slides: Slide[];
  /** Of all pictures, each once. */
  warnings: Problem[];
}

/**
 * A study's views as slides, with what they rest on in the notes; more than one view stand between a title slide and
 * the sources in full. `toPptx` and `toPdf` write them.
 * @throws RangeError if the options' size is out of range.
 */
export function drawDeck({
  study,
  network,
  readings,
  views,
  fonts,
  options: some,
  place,
  language,
  apart = false
}: DeckRequest): Deck {
  const options = pictureOptions(some);
  // A title of one's own names the deck: on each slide it would hide what that slide shows.
  const own = views.length < 2 ? options : {...options, texts: {...options.texts, title: null, subtitle: null}};
  const warnings = new Map<string, Problem>();
  const cited = new Map<string, Source>();
  const slides = views.flatMap((view): Slide[] => {
    place?.(view);
    const request = {language, study, network, view, fonts, options: own, readings};
    const isRun = apart && view.comparison?.type === "moments";
    const {scene: whole, warnings: found} = drawPicture(request);
    for (const problem of found) warnings.set(problem.message, problem);
    const scenes = isRun ? drawMomentScenes(request) : [{scene: whole, part: visiblePart(network, study, view)}];
    return scenes.map(({scene, part}, i): Slide => {
      const sources = usedSources(study, view, part);
      for (const source of sources) cited.set(source.id, source);
      const notes = slideNotes({scene, study, network, part, readings, sources, language});
      return {scene, notes, ...(isRun && {morph: i === 0 ? "first" : "next"})};
    });
  });
  if (views.length < 2) return {slides, warnings: [...warnings.values()]};
  const words = {language, study, options, theme: themes[options.theme], typeface: createTypeface(fonts)};
  const t = (language ?? ENGLISH).words(picture);
  const counted = (language ?? ENGLISH).words(page).viewCount({count: views.length});
  const closing = `${counted}. ${t.credit}, ${t.data({data: fingerprint(study).slice(0, 8)})}.`;
  const opening: Slide = {scene: titleScene(words, closing), notes: study.description};
  const ending = sourceScenes(
    words,
    study.sources.filter(({id}) => cited.has(id))
  ).map((scene) => ({scene, notes: ""}));
  return {slides: [opening, ...slides, ...ending], warnings: [...warnings.values()]};
}
