// Slides of words: what opens a deck and what ends it. They are scenes like any other, so every painter knows them.

import {page} from "../../words/en/page.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import type {Source, Study} from "../model/study.ts";
import {type Composition, compose} from "./composition.ts";
import {displayText} from "./displayText.ts";
import type {PictureOptions} from "./pictureOptions.ts";
import type {Layer, Scene, TextMark, TextStyle} from "./scene.ts";
import {type Sheet, sheetOf} from "./sheet.ts";
import {textMark} from "./textBlocks.ts";
import {wrapLines} from "./textLines.ts";
import type {Theme} from "./theme.ts";
import type {Typeface} from "./typeface.ts";
import {writtenIn} from "./writtenIn.ts";

export interface TextSceneInput {
  /** English where absent. */
  language?: Language | undefined;
  study: Study;
  options: PictureOptions;
  theme: Theme;
  typeface: Typeface;
}

/** The slide that opens a deck: what it is about, in how many words the study says it, and who drew it. */
export function titleScene(input: TextSceneInput, closing: string): Scene {
  const {study, options} = input;
  const desk = openDesk(input);
  const {unit, width, margin} = desk.composition;
  const left = Math.max(margin, 0.09 * width);
  const title = displayText(options.texts.title ?? study.title);
  const cursor = {left, top: 0.3 * desk.composition.height, width: 0.74 * width};
  const heading = desk.set(title, scaled(desk.composition.styles.title, 1.5), desk.theme.ink, cursor, 3, 1.18);
  cursor.top += 18 * unit;
  const body = desk.set(
    displayText(study.description),
    scaled(desk.composition.styles.subtitle, 1),
    desk.theme.quiet,
    cursor,
    6,
    1.45
  );
  cursor.top = desk.composition.height - margin - 2.4 * desk.composition.styles.caption.size;
  const foot = desk.set(closing, desk.composition.styles.caption, desk.theme.quiet, {...cursor}, 2, 1.5);
  return desk.scene(title, [
    {name: "Title", marks: [...heading, ...body]},
    {name: "Caption", marks: foot}
  ]);
}

/** The slides that end a deck: every source in full, as many slides as they need. None without sources. */
export function sourceScenes(input: TextSceneInput, sources: readonly Source[]): Scene[] {
  const t = (input.language ?? ENGLISH).words(page);
  const scenes: Scene[] = [];
  let rest = sources.map(sourceInFull);
  while (rest.length > 0) {
    const desk = openDesk(input);
    const {unit, width, height, margin, styles} = desk.composition;
    const cursor = {left: margin, top: margin, width: 0.8 * (width - 2 * margin)};
    const title = scenes.length === 0 ? t.sources : t.sourcesContinued;
    const heading = desk.set(title, styles.title, desk.theme.ink, cursor, 1, 1.2);
    cursor.top += 26 * unit;
    const marks: TextMark[] = [];
    let shown = 0;
    for (const text of rest) {
      const before = cursor.top;
      const lines = desk.set(text, styles.legend, desk.theme.ink, cursor, 4, 1.4);
      if (cursor.top > height - margin && shown > 0) {
        cursor.top = before;
        break;
      }
      marks.push(...lines);
      cursor.top += 12 * unit;
      shown += 1;
    }
    rest = rest.slice(shown);
    scenes.push(
      desk.scene(title, [
        {name: "Title", marks: heading},
        {name: "Caption", marks}
      ])
    );
  }
  return scenes;
}

interface Cursor {
  left: number;
  /** Moves down as text is set. */
  top: number;
  width: number;
}

function openDesk({study, options, theme, typeface, language}: TextSceneInput) {
  const sheet = sheetOf(options.size);
  const composition: Composition = compose(sheet, options);
  return {
    composition,
    theme,
    set(text: string, style: TextStyle, colour: string, cursor: Cursor, most: number, leading: number): TextMark[] {
      return wrapLines(text, style, cursor.width, most, typeface).map((line) => {
        const baseline = cursor.top + typeface.metrics(style).capHeight * style.size;
        cursor.top += leading * style.size;
        return textMark(line, style, cursor.left, baseline, colour);
      });
    },
    scene: (title: string, layers: Layer[]): Scene => ({
      ...sizeOf(sheet),
      background: theme.name === "transparent" ? null : theme.ground,
      language: writtenIn(language ?? ENGLISH, study),
      title,
      alt: title,
      description: title,
      layers,
      droppedLabels: []
    })
  };
}

const sizeOf = ({width, height, perInch, isPaper}: Sheet) => ({width, height, perInch, isPaper});

const scaled = (style: TextStyle, factor: number): TextStyle => ({...style, size: style.size * factor});

/** As the study cites it; without a citation, author, title and date. */
function sourceInFull({author, title, date, citation, id}: Source): string {
  const plain = [author, title || id, date ?? ""].filter((part) => part !== "").join(", ");
  return displayText(citation || plain);
}
