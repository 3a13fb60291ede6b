import {communityRings} from "../core/analysis/communityRings.ts";
import {comparedRings} from "../core/analysis/comparedRings.ts";
import type {Problem} from "../core/base/problem.ts";
import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {type ComparedParts, comparedParts} from "../core/network/comparedParts.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import {NO_READINGS, type Readings} from "../core/network/passageReader.ts";
import {type VisiblePart, visiblePart} from "../core/network/visiblePart.ts";
import {createAppearance} from "../core/scene/appearance.ts";
import {buildComparisonScene, comparisonScenes} from "../core/scene/buildComparisonScene.ts";
import {buildScene} from "../core/scene/buildScene.ts";
import {themes} from "../core/scene/palette.ts";
import {pictureOptions, type SomePictureOptions} from "../core/scene/pictureOptions.ts";
import type {Scene} from "../core/scene/scene.ts";
import {createTypeface, type FontFiles} from "../core/scene/typeface.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import {pictureWarnings} from "./pictureWarnings.ts";
import {toSvg} from "./svg.ts";

export interface PictureRequest {
  study: Study;
  /** Laid out: positions are taken as they are. */
  network: Network;
  view: View;
  fonts: FontFiles;
  /** What reading the texts gave: for a difference of two windows of counting. */
  readings?: Readings;
  /** That of the options, loaded; English where absent. */
  language?: Language;
  /** What is not said is as in `DEFAULT_PICTURE`. */
  options?: SomePictureOptions;
}

export interface Picture {
  scene: Scene;
  /** The scene as SVG, written when asked for. */
  svg(): string;
  /** Letters that the fonts lack, names that found no place, colours that look alike. */
  warnings: Problem[];
}

/**
 * The moments that a view sets side by side as pictures of their own, to be shown one after another; the one picture of
 * any other view.
 * @throws RangeError if the options' size is out of range.
 */
export function drawMomentScenes(request: PictureRequest): {scene: Scene; part: VisiblePart}[] {
  const {study: read, network, view, fonts, options: some, readings = NO_READINGS, language} = request;
  const study = withOwnGroups(read, view);
  const options = pictureOptions(some);
  const compared = comparedParts(network, study, view, readings, language);
  const base = {language, study, view, theme: themes[options.theme], typeface: createTypeface(fonts), options};
  return comparisonScenes({...base, ...withRings(compared, view)}).map((scene, i) => ({
    scene,
    part: compared.parts[i]!.part
  }));
}

const withRings = (compared: ComparedParts, view: View) => ({...compared, rings: comparedRings(compared.parts, view)});

/**
 * Draws a view of a laid-out network: from the study to the finished picture.
 * @throws RangeError if the options' size is out of range.
 */
export function drawPicture({
  study: read,
  network,
  view,
  fonts,
  options: some,
  readings = NO_READINGS,
  language = ENGLISH
}: PictureRequest): Picture {
  const study = withOwnGroups(read, view);
  const options = pictureOptions(some);
  const theme = themes[options.theme];
  const typeface = createTypeface(fonts);
  const part = visiblePart(network, study, view);
  const rings = view.comparison ? null : communityRings(part, view);
  const appearance = createAppearance({network, study, view, part, theme, rings, language});
  const base = {study, view, theme, typeface, options};
  const scene = view.comparison
    ? buildComparisonScene({
        ...base,
        language,
        ...withRings(comparedParts(network, study, view, readings, language), view)
      })
    : buildScene({...base, network, part, appearance});
  return {
    scene,
    svg: () => toSvg(scene, {letters: options.letters, fonts}),
    warnings: pictureWarnings(scene, appearance, theme.name, typeface)
  };
}
