// "Only this": one gesture leaves one of many — a class of ties, a kind, a source — and the same takes the others in again.

import {compare} from "../core/base/compare.ts";
import {CERTAINTIES, type Certainty, ENTITY_KINDS, type EntityKind, type Study} from "../core/model/study.ts";
import type {View} from "../core/model/view.ts";
import {changeView} from "./changes/view.ts";
import type {Change} from "./state.ts";

/** What can be shown alone. */
export type Only =
  | {of: "layer"; layer: "tie" | "coOccurrence"}
  | {of: "class"; name: string}
  | {of: "type"; id: string}
  | {of: "kind"; kind: EntityKind}
  | {of: "certainty"; certainty: Certainty}
  /** One source, or all of a kind. */
  | {of: "sources"; ids: readonly string[]};

/** What a view must be to show this alone. */
export function onlyThis(only: Only, {tieTypes, sources}: Pick<Study, "tieTypes" | "sources">): Partial<View> {
  switch (only.of) {
    case "layer":
      return {layers: {tie: only.layer === "tie", coOccurrence: only.layer === "coOccurrence"}};
    case "class":
      return {...TIES_ALONE, hiddenClasses: otherClasses(tieTypes, only.name), hiddenTypes: []};
    case "type": {
      const own = tieTypes.find(({id}) => id === only.id)?.class;
      const beside = tieTypes.filter((type) => type.class === own && type.id !== only.id);
      const hiddenClasses = own === undefined ? [] : otherClasses(tieTypes, own);
      return {...TIES_ALONE, hiddenClasses, hiddenTypes: beside.map(({id}) => id)};
    }
    case "kind":
      return {kinds: [only.kind]};
    case "certainty":
      return {certainties: [only.certainty]};
    case "sources": {
      const kept = new Set(only.ids);
      return {hiddenSources: sources.map(({id}) => id).filter((id) => !kept.has(id)), minSources: 1};
    }
    default:
      return only satisfies never;
  }
}

const TIES_ALONE = {layers: {tie: true, coOccurrence: false}};
const ALL_TIES = {layers: {tie: true, coOccurrence: true}, hiddenClasses: [], hiddenTypes: []};

/** What takes the others in again. */
const EVERYTHING: Readonly<Record<Only["of"], Partial<View>>> = {
  layer: {layers: ALL_TIES.layers},
  class: ALL_TIES,
  type: ALL_TIES,
  kind: {kinds: [...ENTITY_KINDS]},
  certainty: {certainties: [...CERTAINTIES]},
  sources: {hiddenSources: []}
};

const otherClasses = (tieTypes: Study["tieTypes"], name: string): string[] =>
  [...new Set(tieTypes.map((type) => type.class))].filter((one) => one !== name).sort(compare);

/** Whether a view shows this alone, of what the fields of `view` tell. */
export const isOnly = (only: Only, study: Pick<Study, "tieTypes" | "sources">, view: Partial<View>): boolean =>
  Object.entries(onlyThis(only, study)).every(([field, value]) => {
    const now = view[field as keyof View];
    return now === undefined || JSON.stringify(now) === JSON.stringify(value);
  });

/** Shows this alone; where it is alone already, all. */
export const toggleOnly =
  (only: Only): Change =>
  (state) => {
    if (!state.opened) return state;
    const {study} = state.opened;
    return changeView(isOnly(only, study, state.view) ? EVERYTHING[only.of] : onlyThis(only, study))(state);
  };
