import type {Network} from "../model/network.ts";
import {parseWindow} from "../model/parseWindow.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {type ComparedView, comparedViews} from "./comparedViews.ts";
import {withOwnGroups} from "./ownGroups.ts";
import type {Readings} from "./passageReader.ts";
import {type VisiblePart, visiblePart} from "./visiblePart.ts";
import {windowParts} from "./windowParts.ts";

/** One of the things compared, with what it shows. */
export interface ComparedPart extends ComparedView {
  part: VisiblePart;
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
export function comparedParts(network: Network, read: Study, view: View, readings: Readings): ComparedParts {
  const study = withOwnGroups(read, view);
  const views = comparedViews(view, study);
  const {comparison} = view;
  if (comparison?.type === "difference" && comparison.a.by === "window" && comparison.b.by === "window") {
    const windows = [comparison.a.window, comparison.b.window].map(parseWindow);
    const counted = windowParts({network, study, readings}, views[0]!.view, windows);
    return {network: counted.network, parts: views.map((one, i) => ({...one, part: counted.parts[i]!}))};
  }
  return {network, parts: views.map((one) => ({...one, part: visiblePart(network, study, one.view)}))};
}
