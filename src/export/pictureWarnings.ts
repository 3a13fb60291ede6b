// What is wrong with a picture, for the historian: letters no font has, names without a place, colours that look alike.

import type {Problem} from "../core/base/problem.ts";
import type {Appearance} from "../core/scene/appearance.ts";
import {likeColours} from "../core/scene/likeColours.ts";
import {shortName} from "../core/scene/markTitles.ts";
import type {Scene} from "../core/scene/scene.ts";
import type {PictureThemeName} from "../core/scene/theme.ts";
import type {Typeface} from "../core/scene/typeface.ts";

export function pictureWarnings(
  scene: Scene,
  appearance: Appearance,
  theme: PictureThemeName,
  typeface: Typeface
): Problem[] {
  return [...missingLetters(scene, typeface), ...droppedNames(scene), ...coloursAlike(scene, appearance, theme)];
}

const MOST_LISTED = 12;

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

/** Of the groups that are drawn. On paper that may be copied, greys count too. */
function coloursAlike(scene: Scene, {groups}: Appearance, theme: PictureThemeName): Problem[] {
  const drawn = new Set(
    scene.layers.flatMap(({marks}) => marks.flatMap((mark) => (mark.type === "node" ? mark.colours : [])))
  );
  const shown = groups
    .filter(({colour}) => drawn.has(colour))
    .map(({name, colour}) => ({name: shortName(name), colour}));
  return likeColours(shown, theme === "print").map(
    ({names: [a, b], sight}): Problem => ({
      code: "colours-alike",
      severity: "warning",
      message: `The colours of ${a} and ${b} look alike ${sight === "greys" ? "in greys" : `with ${sight}`}`,
      hint: "Give colours to fewer groups, or draw one of the two as an outline."
    })
  );
}
