import type {ReactNode} from "react";
import type {PicturePart, PictureParts} from "../../core/scene/pictureOptions.ts";
import type {PictureThemeName} from "../../core/scene/theme.ts";
import type {PictureFormat} from "../../worker/pictureProtocol.ts";
import {PICTURE_SHAPES, type PictureShape, PNG_SIZES, type PngSize, pngPixels} from "../pictureShapes.ts";
import type {PictureTitles} from "../pictureTitles.ts";

export interface ExportChoices extends PictureTitles {
  shape: PictureShape;
  theme: PictureThemeName;
  parts: PictureParts;
  format: PictureFormat;
  size: PngSize;
}

interface OptionsProps {
  options: ExportChoices;
  change(part: Partial<ExportChoices>): void;
}

/** What the picture is called and looks like, and what file it becomes. */
export function ExportOptions(props: OptionsProps) {
  return (
    <div className="export-options">
      <TextOptions {...props} />
      <PartOptions {...props} />
      <LookOptions {...props} />
      <FileOptions {...props} />
    </div>
  );
}

function TextOptions({options: {title, subtitle}, change}: OptionsProps) {
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
    </>
  );
}

function PartOptions({options: {parts}, change}: OptionsProps) {
  return (
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
          checked={parts.counts}
          onChange={() => change({parts: {...parts, ...allOf(CAPTION, !parts.counts)}})}
        />{" "}
        Counts and sources
      </label>
    </fieldset>
  );
}

const CAPTION: readonly PicturePart[] = ["counts", "dates", "filters", "sources", "credit", "licence", "fingerprint"];

const allOf = (parts: readonly PicturePart[], on: boolean): Partial<PictureParts> =>
  Object.fromEntries(parts.map((part) => [part, on]));

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
