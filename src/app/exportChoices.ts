// What the export dialog is set to, and what of it the browser remembers.

import {
  type ALL_PARTS,
  DEFAULT_PICTURE,
  LEGEND_PLACES,
  LETTER_CHOICES,
  NAME_CHOICES,
  PICTURE_PARTS,
  type PictureOptions,
  pictureOptions
} from "../core/scene/pictureOptions.ts";
import {LARGEST_PNG, type PictureSize, PRESETS, sheetOf, sheetPixels} from "../core/scene/sheet.ts";
import {PICTURE_THEMES, type ThemeName} from "../core/scene/theme.ts";
import {DATA_FORMATS, type FileFormat, PICTURE_FORMATS, VIDEO_FORMATS} from "../export/formats.ts";
import {exporting} from "../words/en/exporting.ts";
import {ENGLISH, LANGUAGE_CODES, type LanguageCode} from "../words/language.ts";

export interface ExportChoices extends PictureOptions {
  format: FileFormat;
}

const KEY = "prosopograph-export";

/** What the screen is like: what is not remembered follows it. */
export interface ScreenLook {
  ground: ThemeName;
  language: LanguageCode;
}

/** What was chosen the last time, else a PNG for a slide on the ground and in the language that the screen has. */
export const rememberedChoices = (screen: ScreenLook): ExportChoices => choicesFrom(readStorage(), screen);

/**
 * Remembers the choices, all but the words of this one picture; the picture's language as one chosen on a screen in
 * `screen`. A browser that keeps nothing is no trouble.
 */
export function rememberChoices({texts: {credit, licence}, ...choices}: ExportChoices, screen: LanguageCode): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({...choices, screen, texts: {credit, licence}}));
  } catch {
    // Private windows and full disks refuse: then the dialog opens as it did the first time.
  }
}

function readStorage(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** The choices that a stored value has; what is missing or unknown in it is as at first. */
export function choicesFrom(stored: unknown, {ground, language}: ScreenLook): ExportChoices {
  const found = new Map(Object.entries(isRecord(stored) ? stored : {}));
  const texts = new Map(Object.entries(isRecord(found.get("texts")) ? (found.get("texts") as object) : {}));
  const parts = new Map(Object.entries(isRecord(found.get("parts")) ? (found.get("parts") as object) : {}));
  const text = (name: string) => (typeof texts.get(name) === "string" ? (texts.get(name) as string) : null);
  const typeScale = found.get("typeScale");
  return {
    ...pictureOptions({
      size: sizeFrom(found.get("size")),
      theme: oneOf(PICTURE_THEMES, found.get("theme")) ?? ground,
      parts: Object.fromEntries(PICTURE_PARTS.map((part) => [part, parts.get(part) !== false])) as typeof ALL_PARTS,
      texts: {credit: text("credit"), licence: text("licence")},
      legend: oneOf(LEGEND_PLACES, found.get("legend")) ?? DEFAULT_PICTURE.legend,
      names: oneOf(NAME_CHOICES, found.get("names")) ?? DEFAULT_PICTURE.names,
      letters: oneOf(LETTER_CHOICES, found.get("letters")) ?? DEFAULT_PICTURE.letters,
      fullNames: found.get("fullNames") === true,
      language: (found.get("screen") === language && oneOf(LANGUAGE_CODES, found.get("language"))) || language,
      typeScale: typeof typeScale === "number" && typeScale >= 0.7 && typeScale <= 1.6 ? typeScale : 1
    }),
    format: oneOf<FileFormat>([...PICTURE_FORMATS, ...VIDEO_FORMATS, ...DATA_FORMATS], found.get("format")) ?? "png"
  };
}

function sizeFrom(stored: unknown): PictureSize {
  if (!isRecord(stored)) return DEFAULT_PICTURE.size;
  const preset = PRESETS.find(({id}) => id === stored.preset);
  const {width, height, unit, dpi} = stored as {width?: unknown; height?: unknown; unit?: unknown; dpi?: unknown};
  const resolution = typeof dpi === "number" ? {dpi} : {};
  const size = preset
    ? {preset: preset.id, ...resolution}
    : {
        width: Number(width),
        height: Number(height),
        unit: unit === "mm" ? ("mm" as const) : ("px" as const),
        ...resolution
      };
  return sizeTrouble(size) === "" ? size : DEFAULT_PICTURE.size;
}

/** What is wrong with a size, in words; "" when nothing is. */
export function sizeTrouble(size: PictureSize, language = ENGLISH): string {
  try {
    const {width, height} = sheetPixels(sheetOf(size));
    return Math.max(width, height) > LARGEST_PNG
      ? language.words(exporting).tooLarge({width, height, most: LARGEST_PNG})
      : "";
  } catch (error) {
    return error instanceof RangeError ? `${error.message}.` : String(error);
  }
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
