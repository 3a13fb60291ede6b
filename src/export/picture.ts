import type {Problem} from "../core/base/problem.ts";
import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import {visiblePart} from "../core/network/visiblePart.ts";
import {createAppearance} from "../core/scene/appearance.ts";
import {buildScene} from "../core/scene/buildScene.ts";
import {shortName} from "../core/scene/markTitles.ts";
import {themes} from "../core/scene/palette.ts";
import {pictureOptions, type SomePictureOptions} from "../core/scene/pictureOptions.ts";
import type {Scene} from "../core/scene/scene.ts";
import {createTypeface, type FontFiles, type Typeface} from "../core/scene/typeface.ts";
import {toSvg} from "./svg.ts";

export interface PictureRequest {
  study: Study;
  /** Laid out: positions are taken as they are. */
  network: Network;
  view: View;
  fonts: FontFiles;
  /** What is not said is as in `DEFAULT_PICTURE`. */
  options?: SomePictureOptions;
}

export interface Picture {
  scene: Scene;
  svg: string;
  /** Letters that the fonts lack, names that found no place. */
  warnings: Problem[];
}

/**
 * Draws a view of a laid-out network: from the study to the finished picture.
 * @throws RangeError if the options' size is out of range.
 */
export function drawPicture({study: read, network, view, fonts, options: some}: PictureRequest): Picture {
  const study = withOwnGroups(read, view);
  const options = pictureOptions(some);
  const theme = themes[options.theme];
  const typeface = createTypeface(fonts);
  const part = visiblePart(network, study, view);
  const appearance = createAppearance({network, study, view, part, theme});
  const scene = buildScene({study, network, view, part, appearance, theme, typeface, options});
  return {scene, svg: toSvg(scene), warnings: [...missingLetters(scene, typeface), ...droppedNames(scene)]};
}

function missingLetters({layers}: Scene, typeface: Typeface): Problem[] {
  const missing = new Set<string>();
  for (const {marks} of layers) {
    for (const mark of marks) {
      if (mark.type === "text")
        for (const letter of typeface.metrics(mark.style).missing(mark.text)) missing.add(letter);
    }
  }
  if (missing.size === 0) return [];
  const listed = [...missing]
    .slice(0, MOST_LISTED)
    .map((letter) => `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")})`);
  const rest = missing.size > MOST_LISTED ? ` and ${missing.size - MOST_LISTED} more` : "";
  return [
    {
      code: "missing-letters",
      severity: "warning",
      message: `The picture's fonts have no ${listed.join(", ")}${rest}`,
      hint: "They are drawn as empty boxes in PNG and PDF. Write these names in Latin, Greek or Cyrillic letters."
    }
  ];
}

function droppedNames({droppedLabels}: Scene): Problem[] {
  if (droppedLabels.length === 0) return [];
  const count = droppedLabels.length;
  const rest = count > MOST_LISTED ? ` and ${count - MOST_LISTED} more` : "";
  const names = droppedLabels.slice(0, MOST_LISTED).map(shortName).join(", ");
  return [
    {
      code: "dropped-labels",
      severity: "warning",
      message: `No room for ${count === 1 ? "one name" : `${count} names`}: ${names}${rest}`,
      hint: "Make the picture larger, or show fewer people."
    }
  ];
}

const MOST_LISTED = 12;
