import {ENGLISH} from "../../words/language.ts";
import type {Network} from "../model/network.ts";
import {parseWindow} from "../model/parseWindow.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {type ComparedView, comparedViews} from "./comparedViews.ts";
import {withOwnGroups} from "./ownGroups.ts";
import type {Readings} from "./passageReader.ts";
import {passageCount, type VisiblePart, visiblePart} from "./visiblePart.ts";
import {windowParts} from "./windowParts.ts";

/** One of the things compared, with what it shows. */
export interface ComparedPart extends ComparedView {
  part: VisiblePart;
  /** How many passages of an edge (its number) count here; of a tie nothing is asked. */
  passages(edge: number): number;
}

export interface ComparedParts {
  /** Of which all parts are: the one given, or for two windows of counting one that has the lines of both. */
  network: Network;
  parts: ComparedPart[];
}

/**
 * What a view's comparison sets side by side; no parts where it has none. Two windows of counting need the readings
 * of the texts.
 */
export function comparedParts(
  network: Network,
  read: Study,
  view: View,
  readings: Readings,
  language = ENGLISH
): ComparedParts {
  const study = withOwnGroups(read, view);
  const views = comparedViews(view, study, language);
  const {comparison} = view;
  if (comparison?.type === "difference" && comparison.a.by === "window" && comparison.b.by === "window") {
    const windows = [comparison.a.window, comparison.b.window].map(parseWindow);
    const counted = windowParts({network, study, readings}, views[0]!.view, windows);
    return {network: counted.network, parts: views.map((one, i) => ({...one, ...counted.parts[i]!}))};
  }
  const keys = network.edges();
  return {
    network,
    parts: views.map((one): ComparedPart => {
      const passages = passageCount(one.view);
      const attributes = (edge: number) => network.getEdgeAttributes(keys[edge]!);
      return {...one, part: visiblePart(network, study, one.view), passages: (edge) => passages(attributes(edge))};
    })
  };
}
