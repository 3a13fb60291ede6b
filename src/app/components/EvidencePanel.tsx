import {lazy, type ReactNode, type RefObject, Suspense, useEffect, useLayoutEffect, useRef} from "react";
import {type Shown, useShown} from "../derived.ts";
import {spokenSummary} from "../spokenSummary.ts";
import {type Selection, select} from "../state.ts";
import {update, useApp} from "../store.ts";
import {GroupPanel} from "./GroupPanel.tsx";
import {PathPanel} from "./PathPanel.tsx";
import {PersonPanel} from "./PersonPanel.tsx";
import {PickedPanel} from "./PickedPanel.tsx";
import {StudyPanel} from "./StudyPanel.tsx";
import {TiePanel} from "./TiePanel.tsx";
import "./EvidencePanel.css";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

// Loaded when first asked for, with the worker that it needs.
const CommunitiesPanel = lazy(async () => ({default: (await import("./CommunitiesPanel.tsx")).CommunitiesPanel}));

const BridgesPanel = lazy(async () => ({default: (await import("./BridgesPanel.tsx")).BridgesPanel}));

const BrokersPanel = lazy(async () => ({default: (await import("./BrokersPanel.tsx")).BrokersPanel}));

const SourcesPanel = lazy(async () => ({default: (await import("./SourcesPanel.tsx")).SourcesPanel}));

/** What is known of whoever or whatever is selected, and what it rests on; of the study while nothing is. */
export function EvidencePanel() {
  const t = useWords(evidence);
  const shown = useShown();
  const selection = useApp((state) => state.selection);
  const root = useRef<HTMLDivElement>(null);
  const key = selection ? keyOf(selection) : "study";
  useFreshStart(root, key);
  useSpoken(shown, selection);
  if (!shown) return null;
  const panel = selectedPanel(shown, selection, key);
  return (
    <div className="evidence" ref={root}>
      {panel && (
        <button type="button" className="evidence-back quiet small" onClick={() => update(select(null))}>
          {t.back}
        </button>
      )}
      {panel ?? <StudyPanel shown={shown} />}
    </div>
  );
}

/** Whoever is selected is told to the ear in one line. */
function useSpoken(shown: Shown | null, selection: Selection | null): void {
  const latest = useRef(shown);
  latest.current = shown;
  const node = selection?.type === "node" ? selection.key : null;
  useEffect(() => {
    if (node === null || !latest.current?.network.hasNode(node)) return;
    const notice = spokenSummary(latest.current, node);
    update((state) => ({...state, notice}));
  }, [node]);
}

function keyOf(selection: Selection): string {
  switch (selection.type) {
    case "node":
    case "edge":
      return `${selection.type} ${selection.key}`;
    case "group":
      return `group ${selection.id}`;
    case "path":
      return `path ${selection.from} ${selection.to}`;
    default:
      return selection.type;
  }
}

/** The panel of a selection; null where there is none, or none any more. */
function selectedPanel(shown: Shown, selection: Selection | null, key: string): ReactNode {
  switch (selection?.type) {
    case undefined:
      return null;
    case "node":
      return shown.network.hasNode(selection.key) ? <PersonPanel key={key} shown={shown} node={selection.key} /> : null;
    case "edge":
      return shown.network.hasEdge(selection.key) ? <TiePanel key={key} shown={shown} edge={selection.key} /> : null;
    case "group": {
      const group = shown.study.groups.find(({id}) => id === selection.id);
      return group ? <GroupPanel key={key} shown={shown} group={group} /> : null;
    }
    case "bridges":
      return (
        <Suspense key={key} fallback={null}>
          <BridgesPanel shown={shown} />
        </Suspense>
      );
    case "brokers":
      return (
        <Suspense key={key} fallback={null}>
          <BrokersPanel
            shown={shown}
            keys={selection.keys.filter((one) => shown.network.hasNode(one))}
            tiesOnly={selection.tiesOnly}
          />
        </Suspense>
      );
    case "sources":
      return (
        <Suspense key={key} fallback={null}>
          <SourcesPanel shown={shown} />
        </Suspense>
      );
    case "communities":
      return (
        <Suspense key={key} fallback={null}>
          <CommunitiesPanel shown={shown} layer={selection.layer} />
        </Suspense>
      );
    case "picked":
      return <PickedPanel key={key} shown={shown} keys={selection.keys.filter((one) => shown.network.hasNode(one))} />;
    case "path": {
      const isThere = shown.network.hasNode(selection.from) && shown.network.hasNode(selection.to);
      return isThere ? <PathPanel key={key} shown={shown} ends={selection} /> : null;
    }
    default:
      return selection satisfies never;
  }
}

/** With a new selection the panel is read from its top; the keyboard goes on at the heading where its button has gone. */
function useFreshStart(root: RefObject<HTMLDivElement | null>, key: string): void {
  const before = useRef(key);
  const wasInside = useRef(false);
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    const element = root.current;
    const note = () => {
      wasInside.current = true;
      // What this click changes is drawn before the next task.
      setTimeout(() => {
        wasInside.current = false;
      });
    };
    const noteScrolled = () => {
      isScrolled.current = true;
    };
    const sheet = element?.parentElement;
    element?.addEventListener("click", note);
    sheet?.addEventListener("scroll", noteScrolled, {passive: true});
    return () => {
      element?.removeEventListener("click", note);
      sheet?.removeEventListener("scroll", noteScrolled);
    };
  });
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const element = root.current;
    // asked only where there is something to take back: the page would be laid out for it, in the middle of the change
    if (isScrolled.current) element?.parentElement?.scrollTo({top: 0});
    isScrolled.current = false;
    if (wasInside.current) element?.querySelector("h2")?.focus();
  }, [root, key]);
}
