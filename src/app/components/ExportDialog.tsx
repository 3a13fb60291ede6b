import {useState} from "react";
import {ALL_PARTS, pictureOptions} from "../../core/scene/pictureOptions.ts";
import type {PictureJob} from "../../worker/pictureClient.ts";
import {type Shown, useShown} from "../derived.ts";
import {canCopyPicture} from "../download.ts";
import {PICTURE_SHAPES, pngPixels} from "../pictureShapes.ts";
import {type PictureTitles, pictureTitles, withTitles} from "../pictureTitles.ts";
import {type Export, useExport} from "../useExport.ts";
import {usePreview} from "../usePreview.ts";
import {type ExportChoices, ExportOptions} from "./ExportOptions.tsx";
import {ExportPreview} from "./ExportPreview.tsx";
import {Modal} from "./Modal.tsx";
import "./ExportDialog.css";

/** The picture as it will be, and the ways to take it away. */
export function ExportDialog() {
  const shown = useShown();
  return shown && <ExportOf shown={shown} />;
}

function ExportOf({shown}: {shown: Shown}) {
  const {study, network, view} = shown;
  const [options, setOptions] = useState<ExportChoices>(() => ({
    ...pictureTitles(view, study),
    shape: PICTURE_SHAPES[0],
    theme: shown.theme.name,
    parts: ALL_PARTS,
    format: "png",
    size: "2×"
  }));
  const change = (part: Partial<ExportChoices>) => setOptions((before) => ({...before, ...part}));
  const job = (): PictureJob => ({study, network, ...orderOf(options, shown)});
  const {format: _, size: __, ...look} = options;
  const preview = usePreview(job, JSON.stringify([look, view]), network);
  const exporting = useExport(job, [study.title, titleOf(options)]);
  return (
    <Modal title="Export the picture" wide actions={<Actions format={options.format} {...exporting} />}>
      <div className="export">
        <ExportPreview preview={preview} shape={options.shape} />
        <ExportOptions options={options} change={change} />
      </div>
    </Modal>
  );
}

/** While one picture is made the others wait: the buttons stay where they are, so that the focus does. */
function Actions({format, doing, word, save, copy, cancel}: Pick<ExportChoices, "format"> & Export) {
  const isBusy = doing !== "";
  return (
    <>
      <button type="button" className="action primary" aria-disabled={isBusy} onClick={() => void save()}>
        Save the {format.toUpperCase()}
      </button>
      {format === "png" && canCopyPicture() && (
        <button type="button" className="action" aria-disabled={isBusy} onClick={() => void copy()}>
          Copy it
        </button>
      )}
      <span role="status" className="export-word quiet">
        {doing || word}
      </span>
      {isBusy && (
        <button type="button" className="link" onClick={cancel}>
          Stop
        </button>
      )}
    </>
  );
}

const titleOf = ({title, subtitle}: PictureTitles): string => title.trim() || subtitle.trim();

/** A picture without a title has no title block; a subtitle alone is the title. */
function orderOf(
  {shape, theme, parts, format, size, ...titles}: ExportChoices,
  {study, view}: Shown
): Omit<PictureJob, "study" | "network"> {
  const title = titleOf(titles);
  const subtitle = titles.title.trim() === "" ? "" : titles.subtitle.trim();
  const pixels = pngPixels(shape, size).width;
  const {width, height} = shape;
  const titled = title === "" ? view : withTitles(view, study, {title, subtitle});
  const options = pictureOptions({
    size: {width, height, unit: "px"},
    theme,
    parts: title === "" ? {...parts, title: false, subtitle: false} : parts
  });
  return {view: titled, options, format, pixels};
}
