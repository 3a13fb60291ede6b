// What can be asked of a picture on the command line, in the words of the export dialog.

import {type Command, Option} from "commander";
import {
  LEGEND_PLACES,
  LETTER_CHOICES,
  type LegendPlace,
  type LetterChoice,
  NAME_CHOICES,
  type NameChoice,
  PICTURE_PARTS,
  type PicturePart,
  type SomePictureOptions,
  type TextPart
} from "../core/scene/pictureOptions.ts";
import {LARGEST_SIDE, type PictureSize, PRESETS, type PresetId, SMALLEST_SIDE} from "../core/scene/sheet.ts";
import {PICTURE_THEMES, type PictureThemeName} from "../core/scene/theme.ts";
import {LANGUAGE_CODES, type LanguageCode} from "../words/language.ts";
import {UsageError} from "./usageError.ts";
import {decimalNumber, wholeNumber} from "./wholeNumber.ts";

/** As commander gives them; what was not typed is absent. */
export interface PictureArguments {
  preset?: PresetId;
  width?: number;
  height?: number;
  unit?: "px" | "mm";
  dpi?: number;
  theme?: PictureThemeName;
  legend?: LegendPlace | "none";
  without?: PicturePart[];
  title?: string;
  subtitle?: string;
  sources?: string;
  credit?: string;
  licence?: string;
  names?: NameChoice;
  fullNames?: boolean;
  typeScale?: number;
  letters?: LetterChoice;
  lang?: LanguageCode;
}

/** Adds the picture's options to a command. */
export function addPictureArguments(command: Command): Command {
  const side = wholeNumber(1, LARGEST_SIDE);
  return command
    .addOption(
      new Option("--preset <sheet>", "what it is for (default: slide-16x9)").choices(PRESETS.map(({id}) => id))
    )
    .option("--width <n>", "a width of your own (default: 16/9 of the height)", side)
    .option("--height <n>", "a height of your own (default: 9/16 of the width)", side)
    .addOption(new Option("--unit <unit>", "of width and height (default: px)").choices(["px", "mm"]))
    .option(
      "--dpi <n>",
      "pixels to the inch of a PNG, 36 to 1200 (default: as the preset has it)",
      wholeNumber(36, 1200)
    )
    .addOption(new Option("--theme <theme>", "ground of the picture (default: light)").choices(PICTURE_THEMES))
    .addOption(
      new Option("--legend <place>", "where the legend stands (default: auto)").choices([...LEGEND_PLACES, "none"])
    )
    .addOption(new Option("--without <part...>", "leave out what is around the network").choices(PICTURE_PARTS))
    .option("--title <words>", "in place of the view's title")
    .option("--subtitle <words>", "in place of the view's subtitle")
    .option("--sources <words>", "in place of the sources used")
    .option("--credit <words>", "who made it")
    .option("--licence <words>", "under what licence it may be used")
    .addOption(new Option("--names <whose>", "whose names are written (default: all)").choices(NAME_CHOICES))
    .option("--full-names", "names in full where there is room")
    .option("--type-scale <n>", "size of all type, 0.7 to 1.6 times the usual", decimalNumber(0.7, 1.6))
    .addOption(new Option("--letters <kind>", "how an SVG holds its letters (default: text)").choices(LETTER_CHOICES))
    .addOption(new Option("--lang <code>", "language of legend and caption (default: en)").choices(LANGUAGE_CODES));
}

const OWN_WORDS = ["title", "subtitle", "sources", "credit", "licence"] as const satisfies readonly TextPart[];

/**
 * The options that the arguments spell out.
 * @throws UsageError for a size that contradicts itself or is out of range.
 */
export function pictureOf(given: PictureArguments): SomePictureOptions {
  const {theme, legend, without = [], names, fullNames, typeScale, letters, lang} = given;
  const missing = new Set<PicturePart>(legend === "none" ? [...without, "legend"] : without);
  const texts = OWN_WORDS.filter((name) => given[name] !== undefined).map((name) => [name, given[name]!] as const);
  return {
    size: sizeOf(given),
    parts: Object.fromEntries([...missing].map((part) => [part, false])),
    texts: Object.fromEntries(texts),
    ...(theme && {theme}),
    ...(legend && legend !== "none" && {legend}),
    ...(names && {names}),
    ...(fullNames && {fullNames}),
    ...(typeScale !== undefined && {typeScale}),
    ...(letters && {letters}),
    ...(lang && {language: lang})
  };
}

function sizeOf({preset, width, height, unit = "px", dpi}: PictureArguments): PictureSize {
  const resolution = dpi === undefined ? {} : {dpi};
  if (width === undefined && height === undefined) return {preset: preset ?? "slide-16x9", ...resolution};
  if (preset !== undefined)
    throw new UsageError("--preset has sides of its own: leave out --width and --height, or --preset");
  const within = (side: number): number =>
    unit === "mm" ? Math.round(side) : Math.min(LARGEST_SIDE, Math.max(SMALLEST_SIDE, Math.round(side)));
  return {
    width: width ?? within((height! * 16) / 9),
    height: height ?? within((width! * 9) / 16),
    unit,
    ...resolution
  };
}
