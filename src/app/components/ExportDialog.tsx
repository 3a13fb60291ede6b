import {type ReactNode, useState} from "react";
import {ALL_PARTS, type PictureParts} from "../../core/scene/buildScene.ts";
import type {ThemeName} from "../../core/scene/theme.ts";
import type {PictureJob} from "../../worker/pictureClient.ts";
import type {PictureFormat} from "../../worker/pictureProtocol.ts";
import {type Shown, useShown} from "../derived.ts";
import {canCopyPicture} from "../download.ts";
import {PICTURE_SHAPES, type PictureShape, PNG_SIZES, type PngSize, pngPixels} from "../pictureShapes.ts";
import {type PictureTitles, pictureTitles, withTitles} from "../pictureTitles.ts";
import {useApp} from "../store.ts";
import {useExport} from "../useExport.ts";
import {type Preview, usePreview} from "../usePreview.ts";
import {Modal} from "./Modal.tsx";
import "./ExportDialog.css";

/** The picture as it will be, and the ways to take it away. */
export function ExportDialog() {
  const shown = useShown();
  return shown && <ExportOf shown={shown} />;
}

interface Options extends PictureTitles {
  shape: PictureShape;
  theme: ThemeName;
  parts: PictureParts;
  format: PictureFormat;
  size: PngSize;
}

function ExportOf({shown}: {shown: Shown}) {
  const {study, network, view} = shown;
  const [options, setOptions] = useState<Options>(() => ({
    ...pictureTitles(view, study),
    shape: PICTURE_SHAPES[0],
    theme: shown.theme.name,
    parts: ALL_PARTS,
    format: "png",
    size: "2×"
  }));
  const change = (part: Partial<Options>) => setOptions((before) => ({...before, ...part}));
  const job = (): PictureJob => ({study, network, ...orderOf(options, shown)});
  const preview = usePreview(
    job,
    JSON.stringify([options.title, options.subtitle, options.shape, options.theme, options.parts, view]),
    network
  );
  const {doing, word, save, copy, cancel} = useExport(job, [study.title, titleOf(options)]);
  return (
    <Modal
      title="Export the picture"
      wide
      actions={
        <>
          <button type="button" className="action primary" disabled={doing !== ""} onClick={() => void save()}>
            Save the {options.format.toUpperCase()}
          </button>
          {options.format === "png" && canCopyPicture() && (
            <button type="button" className="action" disabled={doing !== ""} onClick={() => void copy()}>
              Copy it
            </button>
          )}
          <span role="status" className="export-word quiet">
            {doing || word}
          </span>
          {doing !== "" && (
            <button type="button" className="link" onClick={cancel}>
              Stop
            </button>
          )}
        </>
      }
    >
      <div className="export">
        <PreviewPane preview={preview} shape={options.shape} />
        <div className="export-options">
          <TextOptions options={options} change={change} />
          <LookOptions options={options} change={change} />
          <FileOptions options={options} change={change} />
        </div>
      </div>
    </Modal>
  );
}

const titleOf = ({title, subtitle}: PictureTitles): string => title.trim() || subtitle.trim();

/** A picture without a title has no title block; a subtitle alone is the title. */
function orderOf(
  {shape, theme, parts, format, size, ...titles}: Options,
  {study, view}: Shown
): Omit<PictureJob, "study" | "network"> {
  const title = titleOf(titles);
  const subtitle = titles.title.trim() === "" ? "" : titles.subtitle.trim();
  const pixels = pngPixels(shape, size).width;
  const {width, height} = shape;
  const titled = title === "" ? view : withTitles(view, study, {title, subtitle});
  return {view: titled, width, height, theme, format, pixels, parts: title === "" ? {...parts, title: false} : parts};
}

function PreviewPane({
  preview: {url, description, warnings, trouble, isDrawing},
  shape
}: {
  preview: Preview;
  shape: PictureShape;
}) {
  const layout = useApp((state) => state.layout.state);
  return (
    <div className="export-preview">
      <div className="export-frame" data-tall={shape.height > shape.width || undefined} aria-busy={isDrawing}>
        {url ? (
          <img src={url} alt={description} width={shape.width} height={shape.height} />
        ) : (
          <p className="quiet">{trouble ? "" : "Drawing…"}</p>
        )}
      </div>
      {trouble && <p role="alert">The picture could not be drawn: {trouble}.</p>}
      {layout === "running" && (
        <p className="quiet small">The network is still being laid out: the picture is as it stands now.</p>
      )}
      {warnings.length > 0 && (
        <ul className="export-warnings small" aria-label="What to know about this picture">
          {warnings.map(({code, message, hint}) => (
            <li key={code}>
              <bdi>{message}.</bdi> <span className="quiet">{hint}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OptionsProps {
  options: Options;
  change(part: Partial<Options>): void;
}

function TextOptions({options: {title, subtitle, parts}, change}: OptionsProps) {
  return (
    <>
      <label className="export-field">
        <span>Title</span>
        <input
          type="text"
          dir="auto"
          value={title}
          maxLength={300}
          onChange={({target}) => change({title: target.value})}
        />
      </label>
      <label className="export-field">
        <span>Subtitle</span>
        <input
          type="text"
          dir="auto"
          value={subtitle}
          maxLength={300}
          onChange={({target}) => change({subtitle: target.value})}
        />
      </label>
      <fieldset className="export-parts">
        <legend className="visually-hidden">Around the network</legend>
        <label>
          <input
            type="checkbox"
            checked={parts.legend}
            onChange={() => change({parts: {...parts, legend: !parts.legend}})}
          />{" "}
          Legend
        </label>
        <label>
          <input
            type="checkbox"
            checked={parts.caption}
            onChange={() => change({parts: {...parts, caption: !parts.caption}})}
          />{" "}
          Counts and sources
        </label>
      </fieldset>
    </>
  );
}

function LookOptions({options: {shape, theme}, change}: OptionsProps) {
  return (
    <>
      <Choice
        legend="Shape"
        items={PICTURE_SHAPES.map((one) => ({
          key: one.id,
          label: one.label,
          chosen: one.id === shape.id,
          choose: () => change({shape: one})
        }))}
      />
      <Choice
        legend="Theme"
        items={(["light", "dark"] as const).map((one) => ({
          key: one,
          label: one === "light" ? "Light" : "Dark",
          chosen: one === theme,
          choose: () => change({theme: one})
        }))}
      />
    </>
  );
}

function FileOptions({options: {format, size, shape}, change}: OptionsProps) {
  const pixels = pngPixels(shape, size);
  return (
    <>
      <Choice
        legend="File"
        items={[
          {key: "png", label: "PNG", chosen: format === "png", choose: () => change({format: "png"})},
          {key: "svg", label: "SVG", chosen: format === "svg", choose: () => change({format: "svg"})}
        ]}
        note={
          format === "svg"
            ? "Lines and letters that a drawing program can edit, sharp at any size."
            : "An image for slides and texts."
        }
      />
      {format === "png" && (
        <Choice
          legend="Size"
          items={PNG_SIZES.map((one) => ({
            key: one,
            label: one,
            chosen: one === size,
            choose: () => change({size: one})
          }))}
          note={`${pixels.width} × ${pixels.height} px`}
        />
      )}
    </>
  );
}

interface ChoiceItem {
  key: string;
  label: string;
  chosen: boolean;
  choose(): void;
}

/** One of a few. */
function Choice({legend, items, note}: {legend: string; items: readonly ChoiceItem[]; note?: ReactNode}) {
  return (
    <fieldset className="export-choice">
      <legend>{legend}</legend>
      {items.map(({key, label, chosen, choose}) => (
        <button key={key} type="button" className="pill" aria-pressed={chosen} onClick={choose}>
          {label}
        </button>
      ))}
      {note && <p className="quiet small">{note}</p>}
    </fieldset>
  );
}
