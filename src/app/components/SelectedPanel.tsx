import {lazy} from "react";
import type {Shown} from "../derived.ts";
import type {Selection} from "../state.ts";
import {GroupPanel} from "./GroupPanel.tsx";
import {PathPanel} from "./PathPanel.tsx";
import {PersonPanel} from "./PersonPanel.tsx";
import {PickedPanel} from "./PickedPanel.tsx";
import {TiePanel} from "./TiePanel.tsx";

// Asked for less often; communities also need a worker.
const CommunitiesPanel = lazy(async () => ({default: (await import("./CommunitiesPanel.tsx")).CommunitiesPanel}));
const BridgesPanel = lazy(async () => ({default: (await import("./BridgesPanel.tsx")).BridgesPanel}));
const BrokersPanel = lazy(async () => ({default: (await import("./BrokersPanel.tsx")).BrokersPanel}));
const SourcesPanel = lazy(async () => ({default: (await import("./SourcesPanel.tsx")).SourcesPanel}));
const WordsPanel = lazy(async () => ({default: (await import("./WordsPanel.tsx")).WordsPanel}));

/** The panel of a selection that is there. */
export function SelectedPanel({shown, selection}: {shown: Shown; selection: Selection}) {
  const among = (keys: readonly string[]) => keys.filter((key) => shown.network.hasNode(key));
  switch (selection.type) {
    case "node":
      return <PersonPanel shown={shown} node={selection.key} />;
    case "edge":
      return <TiePanel shown={shown} edge={selection.key} />;
    case "group": {
      const group = shown.study.groups.find(({id}) => id === selection.id);
      return group && <GroupPanel shown={shown} group={group} />;
    }
    case "path":
      return <PathPanel shown={shown} ends={selection} />;
    case "picked":
      return <PickedPanel shown={shown} keys={among(selection.keys)} />;
    case "brokers":
      return <BrokersPanel shown={shown} keys={among(selection.keys)} tiesOnly={selection.tiesOnly} />;
    case "bridges":
      return <BridgesPanel shown={shown} />;
    case "sources":
      return <SourcesPanel shown={shown} />;
    case "words":
      return <WordsPanel key={selection.query} shown={shown} words={selection} />;
    case "communities":
      return <CommunitiesPanel shown={shown} layer={selection.layer} />;
    default:
      return selection satisfies never;
  }
}
