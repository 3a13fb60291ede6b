import {
  lazy,
  memo,
  type RefObject,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef
} from "react";
import {evidence} from "../../words/en/evidence.ts";
import {select} from "../changes/selection.ts";
import {type Shown, useShown} from "../derived.ts";
import {useWords} from "../language.ts";
import {spokenSummary} from "../spokenSummary.ts";
import type {Selection} from "../state.ts";
import {update, useApp} from "../store.ts";
import {StudyPanel} from "./StudyPanel.tsx";
import "./EvidencePanel.css";

// Nothing is selected at first: loaded when the first picture stands, or when something is.
const loadSelected = () => import("./SelectedPanel.tsx");
const SelectedPanel = lazy(async () => ({default: memo((await loadSelected()).SelectedPanel)}));

/** What is known of whoever or whatever is selected, and what it rests on; of the study while nothing is. */
export function EvidencePanel() {
  return <Evidence {...useShownLater()} />;
}

/** Left alone while the stage answers. */
const Evidence = memo(function Evidence({shown, selection}: Selected) {
  const t = useWords(evidence);
  const root = useRef<HTMLDivElement>(null);
  const key = selection ? keyOf(selection) : "study";
  const arrived = useFreshStart(root, key);
  useSpoken(shown, selection);
  useEffect(loadAhead, []);
  if (!shown) return null;
  return (
    <div className="evidence" ref={root}>
      {selection && isThere(shown, selection) ? (
        <>
          <button type="button" className="evidence-back quiet small" onClick={() => update(select(null))}>
            {t.back}
          </button>
          <Suspense key={key} fallback={null}>
            <SelectedPanel shown={shown} selection={selection} />
            <Arrival arrived={arrived} />
          </Suspense>
        </>
      ) : (
        <StudyPanel shown={shown} />
      )}
    </div>
  );
});

interface Selected {
  shown: Shown | null;
  selection: Selection | null;
}

/**
 * What is shown and selected, a moment after the stage has answered; at once in a panel that has boxes to tick, for these
 * would jump back under the pointer.
 */
function useShownLater(): Selected {
  const shown = useShown();
  const selection = useApp((state) => state.selection);
  const now = useMemo((): Selected => ({shown, selection}), [shown, selection]);
  const later = useDeferredValue(now);
  const isTicked = selection !== null && selection.type !== "node" && selection.type !== "edge";
  return isTicked && later.selection !== null && keyOf(selection) === keyOf(later.selection) ? now : later;
}

const AFTER_FIRST_PICTURE_MS = 1500;

function loadAhead(): () => void {
  const timer = setTimeout(loadSelected, AFTER_FIRST_PICTURE_MS);
  return () => clearTimeout(timer);
}

/** Says when what stands beside it has been loaded and is there. */
function Arrival({arrived}: {arrived: () => void}) {
  useLayoutEffect(arrived, [arrived]);
  return null;
}

/** Whether a selection still names something of this study. */
function isThere({network, study}: Shown, selection: Selection): boolean {
  switch (selection.type) {
    case "node":
      return network.hasNode(selection.key);
    case "edge":
      return network.hasEdge(selection.key);
    case "group":
      return study.groups.some(({id}) => id === selection.id);
    case "path":
      return network.hasNode(selection.from) && network.hasNode(selection.to);
    default:
      return true;
  }
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
    case "words":
      return `words ${selection.query}`;
    default:
      return selection.type;
  }
}

/**
 * With a new selection the panel is read from its top; the keyboard goes on at the heading where its button has gone.
 * What is returned is to be called when a panel has come that was still to be loaded.
 */
function useFreshStart(root: RefObject<HTMLDivElement | null>, key: string): () => void {
  const before = useRef(key);
  const wasInside = useRef(false);
  const hasFocus = useFocusWithin(root);
  const isScrolled = useRef(false);
  const awaitsHeading = useRef(false);
  const focusHeading = useCallback(() => {
    const heading = root.current?.querySelector("h2");
    if (!awaitsHeading.current || !heading) return;
    awaitsHeading.current = false;
    heading.focus();
  }, [root]);
  useEffect(() => {
    const noteClick = ({target}: MouseEvent) => {
      wasInside.current = target instanceof Node && (root.current?.contains(target) ?? false);
    };
    const noteKey = () => {
      wasInside.current = false; // a key that presses a button clicks it, too
    };
    document.addEventListener("click", noteClick, true);
    document.addEventListener("keydown", noteKey, true);
    return () => {
      document.removeEventListener("click", noteClick, true);
      document.removeEventListener("keydown", noteKey, true);
    };
  }, [root]);
  useEffect(() => {
    const sheet = root.current?.parentElement;
    const noteScrolled = () => {
      isScrolled.current = true;
    };
    sheet?.addEventListener("scroll", noteScrolled, {passive: true});
    return () => sheet?.removeEventListener("scroll", noteScrolled);
  });
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const element = root.current;
    // asked only where there is something to take back: the page would be laid out for it, in the middle of the change
    if (isScrolled.current) element?.parentElement?.scrollTo({top: 0});
    isScrolled.current = false;
    // what had the focus may be gone, by a click or by Escape
    awaitsHeading.current = wasInside.current || (hasFocus.current && document.activeElement === document.body);
    wasInside.current = false;
    focusHeading();
  }, [root, key, hasFocus, focusHeading]);
  return focusHeading;
}

/** Whether the last that took the focus is within an element, still there or not. */
function useFocusWithin(root: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isWithin = useRef(false);
  useEffect(() => {
    const note = ({target}: FocusEvent) => {
      isWithin.current = target instanceof Node && (root.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [root]);
  return isWithin;
}
