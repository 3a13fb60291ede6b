import {type PictureSize, PRESETS, type PresetId, sheetOf, sheetPixels} from "../../core/scene/sheet.ts";
import {exporting} from "../../words/en/exporting.ts";
import {sheets} from "../../words/en/sheets.ts";
import {type ExportChoices, sizeTrouble} from "../exportChoices.ts";
import {useLanguage, useWords} from "../language.ts";
import {Choice, Pick} from "./Choice.tsx";

interface SizeProps {
  choices: ExportChoices;
  change(part: Partial<ExportChoices>): void;
}

const OWN = "own";

/** What the picture is for; a size of one's own; of a PNG, how fine it is. */
export function SizeOptions({choices: {size, format}, change}: SizeProps) {
  const t = useWords(exporting);
  const sheetNames = useWords(sheets);
  const items = [...PRESETS.map(({id}) => ({key: id as string, label: sheetNames[id]})), {key: OWN, label: t.ownSize}];
  const choose = (key: string) => change({size: key === OWN ? ownSize(size) : {preset: key as PresetId}});
  return (
    <>
      <Pick label={t.for} items={items} chosen={"preset" in size ? size.preset : OWN} choose={choose} />
      {!("preset" in size) && <OwnSize size={size} change={(own) => change({size: own})} />}
      {format === "png" && <Resolution size={size} change={(own) => change({size: own})} />}
    </>
  );
}

/** The size there is, to begin with. */
function ownSize(size: PictureSize): PictureSize {
  const {width, height, perInch, isPaper} = sheetOf(size);
  if (!isPaper) return {width: Math.round(width), height: Math.round(height), unit: "px"};
  const mm = (side: number) => Math.round((side / perInch) * 25.4);
  return {width: mm(width), height: mm(height), unit: "mm"};
}

type OwnPictureSize = Extract<PictureSize, {unit: string}>;

function OwnSize({size, change}: {size: OwnPictureSize; change(size: PictureSize): void}) {
  const t = useWords(exporting);
  const field = (side: "width" | "height", label: string) => (
    <label className="export-field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={20_000}
        value={size[side]}
        onChange={({target}) => change({...size, [side]: Number(target.value)})}
      />
    </label>
  );
  return (
    <div className="export-sides">
      {field("width", t.width)}
      {field("height", t.height)}
      <Pick
        label={t.in}
        items={[
          {key: "px", label: "px"},
          {key: "mm", label: "mm"}
        ]}
        chosen={size.unit}
        choose={(unit) => change({...size, unit})}
      />
    </div>
  );
}

/** Pixels to the inch, by what they are good for. */
const FINE = {
  slide: [
    {key: "120", label: null},
    {key: "288", label: "4K"},
    {key: "576", label: "8K"}
  ],
  page: [
    {key: "150", label: "150 dpi"},
    {key: "300", label: "300 dpi"},
    {key: "600", label: "600 dpi"}
  ],
  own: [
    {key: "96", label: "1×"},
    {key: "192", label: "2×"},
    {key: "384", label: "4×"}
  ]
} as const;

function Resolution({size, change}: {size: PictureSize; change(size: PictureSize): void}) {
  const t = useWords(exporting);
  const language = useLanguage();
  const trouble = sizeTrouble({...size, dpi: 36}, language);
  if (trouble !== "") return <p role="alert">{trouble}</p>;
  const sheet = sheetOf(size);
  const items: readonly {key: string; label: string | null}[] = sheet.isPaper
    ? FINE.page
    : "preset" in size
      ? FINE.slide
      : FINE.own;
  const {width, height} = sheetPixels(sheet);
  return (
    <>
      <Choice
        legend={t.resolution}
        items={items
          .filter(({key}) => sizeTrouble({...size, dpi: Number(key)}, language) === "")
          .map(({key, label}) => ({key, label: label ?? t.screen}))}
        chosen={String(sheet.dpi)}
        choose={(dpi) => change({...size, dpi: Number(dpi)})}
        note={t.pixels({width, height})}
      />
      {sizeTrouble(size, language) !== "" && <p role="alert">{sizeTrouble(size, language)}</p>}
    </>
  );
}
