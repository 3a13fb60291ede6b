import type {PictureOptions, PicturePart, TextPart} from "../../core/scene/pictureOptions.ts";
import {DATA_FORMATS, type FileFormat, type FilmOptions, PICTURE_FORMATS, VIDEO_FORMATS} from "../../export/formats.ts";
import type {ExportChoices} from "../exportChoices.ts";
import {FORMAT_WORDS} from "../exportFormats.ts";
import type {PictureTitles} from "../pictureTitles.ts";
import {Choice, Pick} from "./Choice.tsx";
import {SizeOptions} from "./SizeOptions.tsx";

interface OptionsProps {
  choices: ExportChoices;
  change(part: Partial<ExportChoices>): void;
  titles: PictureTitles;
  rename(part: Partial<PictureTitles>): void;
  /** Of slides and pages: whether all saved views go into one file, and how many there are. */
  deck: {all: boolean; count: number; change(all: boolean): void};
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
  const items = (formats: readonly FileFormat[]) => formats.map((key) => ({key, label: FORMAT_WORDS[key].label}));
  const choose = (chosen: FileFormat) => change({format: chosen});
  const {note} = FORMAT_WORDS[format];
  return (
    <>
      <Choice
        legend="Picture"
        items={items(PICTURE_FORMATS)}
        chosen={format}
        choose={choose}
        note={isPicture(format) && !isVideo(format) && note}
      />
      <Choice
        legend="Film"
        items={items(VIDEO_FORMATS)}
        chosen={format}
        choose={choose}
        note={isVideo(format) && note}
      />
      <Choice
        legend="Or the whole network, for other programs"
        items={items(DATA_FORMATS)}
        chosen={format}
        choose={choose}
        note={!isPicture(format) && note}
      />
    </>
  );
}

function DeckOptions({choices: {format}, deck: {all, count, change}}: OptionsProps) {
  if ((format !== "pdf" && format !== "pptx") || count < 2) return null;
  return (
    <Choice
      legend={format === "pdf" ? "Pages" : "Slides"}
      items={[
        {key: "one", label: "This view"},
        {key: "all", label: `All ${count} saved views`}
      ]}
      chosen={all ? "all" : "one"}
      choose={(key) => change(key === "all")}
      note={all && "Between a title and the sources in full, each view laid out as it was saved."}
    />
  );
}

const LENGTHS = ["6", "12", "24", "48"] as const;

function FilmControls({film, changeFilm, deck: {count}}: OptionsProps) {
  const ways = [
    {key: "years", label: "The years pass"},
    {key: "views", label: `Through ${count} saved views`}
  ] as const;
  return (
    <>
      <Choice
        legend="What moves"
        items={count < 2 ? ways.slice(0, 1) : ways}
        chosen={film.of}
        choose={(of) => changeFilm({...film, of})}
      />
      <Choice
        legend="Length"
        items={LENGTHS.map((key) => ({key, label: `${key} s`}))}
        chosen={String(film.seconds)}
        choose={(seconds) => changeFilm({...film, seconds: Number(seconds)})}
      />
    </>
  );
}

function TextOptions({titles, rename}: OptionsProps) {
  return (
    <>
      <TextField label="Title" value={titles.title} change={(title) => rename({title})} />
      <TextField label="Subtitle" value={titles.subtitle} change={(subtitle) => rename({subtitle})} />
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

const GROUNDS = [
  {key: "light", label: "Light"},
  {key: "dark", label: "Dark"},
  {key: "transparent", label: "None"},
  {key: "print", label: "White paper"}
] as const;
const NAMES = [
  {key: "all", label: "Everybody who finds room"},
  {key: "main", label: "The best connected"},
  {key: "none", label: "Nobody"}
] as const;
const LEGENDS = [
  {key: "auto", label: "Where it fits best"},
  {key: "left", label: "Left"},
  {key: "right", label: "Right"},
  {key: "below", label: "Below"}
] as const;
const LETTERS = [
  {key: "text", label: "Text, in the reader’s typefaces"},
  {key: "embedded", label: "Text that brings its typefaces"},
  {key: "outlines", label: "Shapes, no longer words"}
] as const;

function LookOptions({choices, change}: OptionsProps) {
  const {format, theme, names, legend, letters, fullNames, parts} = choices;
  const grounds = format === "html" ? GROUNDS.slice(0, 2) : GROUNDS;
  return (
    <>
      <Choice legend="Ground" items={grounds} chosen={theme} choose={(key) => change({theme: key})} />
      {format !== "html" && (
        <>
          <Pick label="Whose names" items={NAMES} chosen={names} choose={(key) => change({names: key})} />
          <label className="export-check">
            <input type="checkbox" checked={fullNames} onChange={() => change({fullNames: !fullNames})} /> Full names
            where there is room
          </label>
          {parts.legend && (
            <Pick label="Legend" items={LEGENDS} chosen={legend} choose={(key) => change({legend: key})} />
          )}
        </>
      )}
      {format === "svg" && (
        <Pick label="Letters" items={LETTERS} chosen={letters} choose={(key) => change({letters: key})} />
      )}
    </>
  );
}

const PARTS: readonly {part: PicturePart; label: string}[] = [
  {part: "legend", label: "Legend"},
  {part: "counts", label: "How many of how many"},
  {part: "dates", label: "Years shown"},
  {part: "filters", label: "What is filtered"},
  {part: "sources", label: "Sources"},
  {part: "credit", label: "Credit"},
  {part: "fingerprint", label: "Seed and data fingerprint"}
];

function PartOptions({choices: {parts, texts}, change}: OptionsProps) {
  const write = (part: TextPart) => (text: string) =>
    change({texts: {...texts, [part]: text === "" ? null : text} as PictureOptions["texts"]});
  return (
    <details className="export-around">
      <summary>Around the network</summary>
      <fieldset className="export-parts">
        <legend className="visually-hidden">Around the network</legend>
        {PARTS.map(({part, label}) => (
          <label key={part} className="export-check">
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={() => change({parts: {...parts, [part]: !parts[part]}})}
            />{" "}
            {label}
          </label>
        ))}
      </fieldset>
      <TextField
        label="Credit"
        value={texts.credit ?? ""}
        placeholder="Drawn with Prosopograph"
        change={write("credit")}
      />
      <TextField label="Licence" value={texts.licence ?? ""} placeholder="none" change={write("licence")} />
    </details>
  );
}
