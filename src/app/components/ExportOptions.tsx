import type {PictureTitles} from "../../core/network/pictureTitles.ts";
import type {PictureOptions, PicturePart, TextPart} from "../../core/scene/pictureOptions.ts";
import {DATA_FORMATS, type FileFormat, type FilmOptions, PICTURE_FORMATS, VIDEO_FORMATS} from "../../export/formats.ts";
import {comparisonFiles as comparing} from "../../words/en/comparisonFiles.ts";
import {exporting} from "../../words/en/exporting.ts";
import {picture} from "../../words/en/picture.ts";
import {LANGUAGE_CODES, LANGUAGE_NAMES, type Words} from "../../words/language.ts";
import type {ExportChoices} from "../exportChoices.ts";
import {formatName} from "../exportFormats.ts";
import {useLanguage, useWords} from "../language.ts";
import {Choice, Pick} from "./Choice.tsx";
import {SizeOptions} from "./SizeOptions.tsx";

interface OptionsProps {
  choices: ExportChoices;
  change(part: Partial<ExportChoices>): void;
  titles: PictureTitles;
  rename(part: Partial<PictureTitles>): void;
  /** Of slides and pages: whether all saved views go into one file, and how many there are. */
  deck: {all: boolean; count: number; change(all: boolean): void};
  /** Whether moments side by side have a page each; null where the view has none. */
  apart: {is: boolean; change(is: boolean): void} | null;
  film: FilmOptions;
  changeFilm(film: FilmOptions): void;
}

/** What file is wanted; of a picture, what it is for, how it looks and what it is called. */
export function ExportOptions(props: OptionsProps) {
  const {format} = props.choices;
  return (
    <div className="export-options">
      <FormatOptions {...props} />
      {isPicture(format) && (
        <>
          {format !== "html" && <SizeOptions {...props} />}
          <DeckOptions {...props} />
          <ApartOptions {...props} />
          {isVideo(format) && <FilmControls {...props} />}
          <TextOptions {...props} />
          <LookOptions {...props} />
          <PartOptions {...props} />
        </>
      )}
    </div>
  );
}

/** Whether a file shows the network, and does not only list what is in the network. */
export const isPicture = (format: FileFormat): boolean =>
  [...PICTURE_FORMATS, ...VIDEO_FORMATS].some((known) => known === format);

const isVideo = (format: FileFormat): boolean => VIDEO_FORMATS.some((known) => known === format);

function FormatOptions({choices: {format}, change}: OptionsProps) {
  const t = useWords(exporting);
  const language = useLanguage();
  const items = (formats: readonly FileFormat[]) => formats.map((key) => ({key, label: formatName(key, language)}));
  const choose = (chosen: FileFormat) => change({format: chosen});
  const note = t[`${format}Note`];
  return (
    <>
      <Choice
        legend={t.picture}
        items={items(PICTURE_FORMATS)}
        chosen={format}
        choose={choose}
        note={isPicture(format) && !isVideo(format) && note}
      />
      <Choice
        legend={t.film}
        items={items(VIDEO_FORMATS)}
        chosen={format}
        choose={choose}
        note={isVideo(format) && note}
      />
      <Choice
        legend={t.data}
        items={items(DATA_FORMATS)}
        chosen={format}
        choose={choose}
        note={!isPicture(format) && note}
      />
    </>
  );
}

function DeckOptions({choices: {format}, deck: {all, count, change}}: OptionsProps) {
  const t = useWords(exporting);
  if ((format !== "pdf" && format !== "pptx") || count < 2) return null;
  return (
    <Choice
      legend={format === "pdf" ? t.pages : t.slides}
      items={[
        {key: "one", label: t.thisView},
        {key: "all", label: t.allViews({count})}
      ]}
      chosen={all ? "all" : "one"}
      choose={(key) => change(key === "all")}
      note={all && t.deckNote}
    />
  );
}

function ApartOptions({choices: {format}, apart}: OptionsProps) {
  const t = useWords(comparing);
  if ((format !== "pdf" && format !== "pptx") || !apart) return null;
  return (
    <Choice
      legend={t.momentsLegend}
      items={[
        {key: "together", label: t.together},
        {key: "apart", label: format === "pdf" ? t.apartPages : t.apartSlides}
      ]}
      chosen={apart.is ? "apart" : "together"}
      choose={(key) => apart.change(key === "apart")}
      note={apart.is && t.apartNote}
    />
  );
}

const LENGTHS = ["6", "12", "24", "48"] as const;

function FilmControls({film, changeFilm, deck: {count}}: OptionsProps) {
  const t = useWords(exporting);
  const ways = [
    {key: "years", label: t.yearsPass},
    {key: "views", label: t.throughViews({count})}
  ] as const;
  return (
    <>
      <Choice
        legend={t.whatMoves}
        items={count < 2 ? ways.slice(0, 1) : ways}
        chosen={film.of}
        choose={(of) => changeFilm({...film, of})}
      />
      <Choice
        legend={t.length}
        items={LENGTHS.map((key) => ({key, label: t.seconds({count: Number(key)})}))}
        chosen={String(film.seconds)}
        choose={(seconds) => changeFilm({...film, seconds: Number(seconds)})}
      />
    </>
  );
}

function TextOptions({titles, rename}: OptionsProps) {
  const t = useWords(exporting);
  return (
    <>
      <TextField label={t.titleField} value={titles.title} change={(title) => rename({title})} />
      <TextField label={t.subtitleField} value={titles.subtitle} change={(subtitle) => rename({subtitle})} />
    </>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  change(value: string): void;
}

function TextField({label, value, placeholder, change}: TextFieldProps) {
  return (
    <label className="export-field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        value={value}
        placeholder={placeholder}
        maxLength={300}
        onChange={({target}) => change(target.value)}
      />
    </label>
  );
}

const GROUNDS = ["light", "dark", "transparent", "print"] as const;
const NAMES = [
  {key: "all", name: "namesAll"},
  {key: "main", name: "namesMain"},
  {key: "none", name: "namesNone"}
] as const;
const LEGENDS = [
  {key: "auto", name: "legendAuto"},
  {key: "left", name: "legendLeft"},
  {key: "right", name: "legendRight"},
  {key: "below", name: "legendBelow"}
] as const;
const LETTERS = [
  {key: "text", name: "lettersText"},
  {key: "embedded", name: "lettersEmbedded"},
  {key: "outlines", name: "lettersOutlines"}
] as const;

/** Choices with what they are called. */
const labelled = <Key extends string>(
  choices: readonly {key: Key; name: ChoiceName}[],
  t: Words<typeof exporting>
): {key: Key; label: string}[] => choices.map(({key, name}) => ({key, label: t[name]}));

type ChoiceName = (typeof NAMES | typeof LEGENDS | typeof LETTERS)[number]["name"];

function LookOptions({choices, change}: OptionsProps) {
  const t = useWords(exporting);
  const {format, theme, names, legend, letters, fullNames, parts} = choices;
  const grounds = format === "html" ? GROUNDS.slice(0, 2) : GROUNDS;
  return (
    <>
      <Choice
        legend={t.ground}
        items={grounds.map((key) => ({key, label: t[key]}))}
        chosen={theme}
        choose={(key) => change({theme: key})}
      />
      {format !== "html" && (
        <>
          <Pick label={t.names} items={labelled(NAMES, t)} chosen={names} choose={(key) => change({names: key})} />
          <label className="export-check">
            <input type="checkbox" checked={fullNames} onChange={() => change({fullNames: !fullNames})} /> {t.fullNames}
          </label>
          {parts.legend && (
            <Pick
              label={t.legend}
              items={labelled(LEGENDS, t)}
              chosen={legend}
              choose={(key) => change({legend: key})}
            />
          )}
        </>
      )}
      <Pick
        label={t.language}
        items={LANGUAGE_CODES.map((key) => ({key, label: LANGUAGE_NAMES[key]}))}
        chosen={choices.language}
        choose={(key) => change({language: key})}
      />
      {format === "svg" && (
        <Pick
          label={t.letters}
          items={labelled(LETTERS, t)}
          chosen={letters}
          choose={(key) => change({letters: key})}
        />
      )}
    </>
  );
}

const PARTS = [
  {part: "legend", name: "partLegend"},
  {part: "counts", name: "partCounts"},
  {part: "dates", name: "partDates"},
  {part: "filters", name: "partFilters"},
  {part: "sources", name: "partSources"},
  {part: "credit", name: "partCredit"},
  {part: "silence", name: "partSilence"},
  {part: "fingerprint", name: "partFingerprint"}
] as const satisfies readonly {part: PicturePart; name: string}[];

function PartOptions({choices: {parts, texts}, change}: OptionsProps) {
  const t = useWords(exporting);
  const p = useWords(picture);
  const write = (part: TextPart) => (text: string) =>
    change({texts: {...texts, [part]: text === "" ? null : text} as PictureOptions["texts"]});
  return (
    <details className="export-around">
      <summary>{t.around}</summary>
      <fieldset className="export-parts">
        <legend className="visually-hidden">{t.around}</legend>
        {PARTS.map(({part, name}) => (
          <label key={part} className="export-check">
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={() => change({parts: {...parts, [part]: !parts[part]}})}
            />{" "}
            {t[name]}
          </label>
        ))}
      </fieldset>
      <div className="export-texts">
        <TextField
          label={t.partSources}
          value={texts.sources ?? ""}
          placeholder={t.asCited}
          change={write("sources")}
        />
        <TextField label={t.credit} value={texts.credit ?? ""} placeholder={p.credit} change={write("credit")} />
        <TextField label={t.licence} value={texts.licence ?? ""} placeholder={t.none} change={write("licence")} />
      </div>
    </details>
  );
}
