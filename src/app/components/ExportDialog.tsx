import {useState} from "react";
import {type PictureTitles, pictureTitles, withTitles} from "../../core/network/pictureTitles.ts";
import {sheetOf, sheetPixels} from "../../core/scene/sheet.ts";
import type {FilmOptions} from "../../export/formats.ts";
import type {PictureJob} from "../../worker/pictureClient.ts";
import {type Shown, useShown} from "../derived.ts";
import {canCopyPicture} from "../download.ts";
import {type ExportChoices, rememberChoices, rememberedChoices, sizeTrouble} from "../exportChoices.ts";
import {formatName} from "../exportFormats.ts";
import {type Export, useExport} from "../useExport.ts";
import {usePreview} from "../usePreview.ts";
import {withRingsLookedAt} from "../useRings.ts";
import {ExportOptions, isPicture} from "./ExportOptions.tsx";
import {DataPreview, ExportPreview} from "./ExportPreview.tsx";
import {Modal} from "./Modal.tsx";
import "./ExportDialog.css";
import {exporting as texts} from "../../words/en/exporting.ts";
import {useLanguage, useWords} from "../language.ts";
import {useApp} from "../store.ts";

/** The picture as it will be, and the ways to take it away. */
export function ExportDialog() {
  const shown = useShown();
  return shown && <ExportOf shown={shown} />;
}

function ExportOf({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const {study, network, opened} = shown;
  const selection = useApp((state) => state.selection);
  const view = withRingsLookedAt(shown.view, selection);
  const {mentions, segmentations} = opened;
  const {code} = shown.language;
  const [choices, setChoices] = useState(() =>
    rememberedChoices({ground: shown.theme.name === "dark" ? "dark" : "light", language: code})
  );
  const [titles, setTitles] = useState(() => pictureTitles(view, study, shown.language));
  const [whole, setWhole] = useState(true);
  const [allViews, setAllViews] = useState(false);
  const [isApart, setApart] = useState(false);
  const [film, setFilm] = useState<FilmOptions>({of: "years", seconds: 12});
  const change = (part: Partial<ExportChoices>) => {
    const next = {...choices, ...part};
    setChoices(next);
    rememberChoices(next, code);
  };
  const rename = (part: Partial<PictureTitles>) => setTitles((before) => ({...before, ...part}));
  const job = (): PictureJob => ({
    ...{study, network, readings: {mentions, segmentations}},
    ...orderOf(choices, titles, {study, view}),
    ...{film, views: takesAllViews(choices.format, allViews, film) ? study.views : undefined},
    apart: isApart
  });
  const props = {choices, change, titles, rename, film, changeFilm: setFilm};
  const apart = view.comparison?.type === "moments" ? {is: isApart, change: setApart} : null;
  const deck = {all: allViews, count: study.views.length, change: setAllViews};
  const {format, ...look} = choices;
  const sheet =
    sizeTrouble({...choices.size, dpi: 36}) === "" ? sheetOf(choices.size) : sheetOf({preset: "slide-16x9"});
  const key = JSON.stringify([look, titles, view]);
  const preview = usePreview(job, key, network, whole ? undefined : fullPixels(sheet, format));
  const exporting = useExport(
    job,
    [study.title, titleOf(titles)],
    JSON.stringify([key, format, allViews, isApart, film])
  );
  return (
    <Modal title={t.title} wide actions={<Actions format={format} {...exporting} />}>
      <div className="export">
        {isPicture(format) ? (
          <ExportPreview preview={preview} {...shownSides(sheet, format, whole)} whole={whole} zoom={setWhole} />
        ) : (
          <DataPreview format={format} people={network.order} lines={network.size} />
        )}
        <ExportOptions {...props} deck={deck} apart={apart} />
      </div>
    </Modal>
  );
}

/** Whether all saved views go into the file: as slides or pages where that was chosen, or as a film through them. */
function takesAllViews(format: ExportChoices["format"], allViews: boolean, film: FilmOptions): boolean {
  return format === "pdf" || format === "pptx" ? allViews : film.of === "views";
}

/** Wider previews than this take more time than looking at them is worth. */
const MOST_PREVIEW = 4800;

/** Pixels across of a preview at 100 %: those of the PNG itself, of other files those of the drawing, twice as fine. */
function fullPixels(sheet: ReturnType<typeof sheetOf>, format: ExportChoices["format"]): number {
  const width = format === "png" ? sheetPixels(sheet).width : Math.round(2 * sheet.width);
  return Math.min(MOST_PREVIEW, width);
}

/** The sides that a picture is shown with at 100 %, and the shape it has when it is shown whole; CSS px. */
const shownSides = (sheet: ReturnType<typeof sheetOf>, format: ExportChoices["format"], whole: boolean) =>
  !whole && format === "png" ? sheetPixels(sheet) : {width: sheet.width, height: sheet.height};

/** While one file is made the others wait: the buttons stay where they are, so that the focus does. */
function Actions({format, doing, word, save, copy, cancel}: Pick<ExportChoices, "format"> & Export) {
  const t = useWords(texts);
  const language = useLanguage();
  const isBusy = doing !== "";
  const canCopy = (format === "png" || format === "svg") && canCopyPicture();
  return (
    <>
      <button type="button" className="action primary" aria-disabled={isBusy} onClick={() => void save()}>
        {t.save({what: format === "html" ? t.webPage : formatName(format, language)})}
      </button>
      {canCopy && (
        <button type="button" className="action" aria-disabled={isBusy} onClick={() => void copy()}>
          {t.copyIt}
        </button>
      )}
      <span role="status" className="export-word quiet">
        {doing || word}
      </span>
      {isBusy && (
        <button type="button" className="link" onClick={cancel}>
          {t.stop}
        </button>
      )}
    </>
  );
}

const titleOf = ({title, subtitle}: PictureTitles): string => title.trim() || subtitle.trim();

/** A picture without a title has no title block; a subtitle alone is the title. */
function orderOf(
  {format, ...options}: ExportChoices,
  titles: PictureTitles,
  {study, view}: Pick<Shown, "study" | "view">
): Pick<PictureJob, "view" | "options" | "format"> {
  const title = titleOf(titles);
  const subtitle = titles.title.trim() === "" ? "" : titles.subtitle.trim();
  if (title === "")
    return {view, format, options: {...options, parts: {...options.parts, title: false, subtitle: false}}};
  return {view: withTitles(view, study, {title, subtitle}), format, options};
}
