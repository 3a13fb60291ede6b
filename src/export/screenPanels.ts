import {comparedRingsInSteps} from "../core/analysis/comparedRings.ts";
import type {Network} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {comparedParts} from "../core/network/comparedParts.ts";
import type {Change} from "../core/network/compareParts.ts";
import {type DifferenceTable, differenceTable} from "../core/network/differenceTable.ts";
import {withOwnGroups} from "../core/network/ownGroups.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {comparisonPanels} from "../core/scene/comparisonPanels.ts";
import {compose} from "../core/scene/composition.ts";
import {networkLayers} from "../core/scene/networkMarks.ts";
import {themes} from "../core/scene/palette.ts";
import {DEFAULT_PICTURE} from "../core/scene/pictureOptions.ts";
import {placePanels} from "../core/scene/placePanels.ts";
import type {Scene} from "../core/scene/scene.ts";
import type {ThemeName} from "../core/scene/theme.ts";
import {createTypeface, type FontFiles} from "../core/scene/typeface.ts";
import type {Language} from "../words/language.ts";

export interface ScreenPanelsRequest {
  study: Study;
  /** Laid out. */
  network: Network;
  view: View;
  readings: Readings;
  fonts: FontFiles;
  theme: ThemeName;
  /** Of each panel, CSS px. */
  width: number;
  height: number;
  /** Of names and words; English where absent. */
  language?: Language;
}

/** A network of a comparison, ready to be painted. */
export interface ScreenPanel {
  name: string;
  /** What it shows, a line each. */
  words: string[];
  scene: Scene;
  /** What becomes of everybody in it, by node key, those with most ties first. */
  people: [node: string, change: Change][];
  /** Node keys of those who stand in other groups than in the panel before. */
  moved: string[];
}

export interface ScreenPanels {
  panels: ScreenPanel[];
  /** Of a difference. */
  table: DifferenceTable | null;
}

/** Type on the screen is never smaller, px. */
const SMALLEST_TYPE = 11.5;

/**
 * The networks of a view's comparison, each as a scene of its own for the screen, placed and drawn as in pictures.
 *
 * @param heard is told the share that is done of finding communities, where the view asks for their rings.
 */
export function drawScreenPanels(
  request: ScreenPanelsRequest,
  heard: (share: number) => void = () => {}
): ScreenPanels {
  const {view, readings, fonts, width, height, language} = request;
  const study = withOwnGroups(request.study, view);
  const theme = themes[request.theme];
  const {network, parts} = comparedParts(request.network, study, view, readings, language);
  const rings = told(comparedRingsInSteps(parts, view), heard);
  const {panels} = comparisonPanels({study, network, view, parts, rings, theme, language});
  const sheet = {width, height, perInch: 96, smallestType: SMALLEST_TYPE, dpi: 96, isPaper: false};
  const composition = {
    ...compose(sheet, DEFAULT_PICTURE),
    unit: Math.min(1, Math.sqrt((width * height) / (560 * 440)))
  };
  const box = {left: 6, top: 6, right: width - 6, bottom: height - 6};
  const placed = placePanels(
    panels.map(({content}) => content),
    panels.map(() => box),
    {composition, theme, typeface: createTypeface(fonts)},
    DEFAULT_PICTURE
  );
  const [before, after] = parts;
  return {
    panels: panels.map(({name, words, content, moved}, i): ScreenPanel => {
      const layers = [...networkLayers(placed[i]!.placed, theme), placed[i]!.names.layer];
      const people = [...content.nodes].sort((a, b) => b.look.rank - a.look.rank);
      return {
        ...{name, words, moved, people: people.map(({key, change = "kept"}) => [key, change])},
        scene: {...EMPTY, ...{width, height, layers, title: name, background: theme.ground}}
      };
    }),
    table: view.comparison?.type === "difference" ? differenceTable(before!, after!) : null
  };
}

/** Goes through all steps, telling after each how far it is. */
function told<Result>(steps: Generator<number, Result>, heard: (share: number) => void): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    heard(value);
  }
}

const EMPTY: Omit<Scene, "width" | "height" | "layers" | "title" | "background"> = {
  ...{perInch: 96, isPaper: false, language: "en", alt: "", description: "", droppedLabels: []}
};
