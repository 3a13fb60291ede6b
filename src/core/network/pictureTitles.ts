import {ENGLISH} from "../../words/language.ts";
import {capitalised} from "../base/capitalised.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {comparisonInWords} from "./comparedViews.ts";
import {describeIsolation, describeMembers} from "./describeView.ts";

export interface PictureTitles {
  title: string;
  subtitle: string;
}

/**
 * What a picture of this view should be called: what the view calls itself; but where what is isolated is not what the
 * study's own view of that id isolates, what is isolated now, under it the study.
 */
export function pictureTitles(view: View, study: Study, language = ENGLISH): PictureTitles {
  if (view.comparison)
    return {title: view.title || study.title, subtitle: capitalised(comparisonInWords(view, study, language))};
  const saved = study.views.find(({id}) => id === view.id);
  if (JSON.stringify(view.isolation) === JSON.stringify(saved?.isolation ?? null)) return ownTitles(view, study);
  if (!view.isolation) return {title: study.title, subtitle: ""};
  const isInside = view.isolation.rule === "inside"; // a title need not say it
  const groups = (isInside ? describeMembers : describeIsolation)(view.isolation, study, language);
  return {title: capitalised(groups), subtitle: study.title};
}

/** The view under these titles; the view itself where they are its own. An empty subtitle is none. */
export function withTitles(view: View, study: Study, {title, subtitle}: PictureTitles): View {
  const own = ownTitles(view, study);
  if (own.title === title && own.subtitle === subtitle) return view;
  return {...view, title, subtitle: subtitle || title}; // a picture does not say its title twice
}

/** What is written on a picture of the view as it is. */
function ownTitles(view: View, study: Study): PictureTitles {
  const title = view.title || study.title;
  const subtitle = view.subtitle || (view.title ? study.title : "");
  return {title, subtitle: subtitle === title ? "" : subtitle};
}
