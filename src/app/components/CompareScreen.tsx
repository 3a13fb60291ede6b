import {useLayoutEffect, useRef, useState} from "react";
import type {Change} from "../../core/network/compareParts.ts";
import type {ScreenPanel} from "../../export/screenPanels.ts";
import {compare as texts} from "../../words/en/compare.ts";
import {evidence} from "../../words/en/evidence.ts";
import {select} from "../changes/selection.ts";
import {type Shown, useShown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";
import {type PanelSize, usePanels} from "../usePanels.ts";
import {AnalysisProgress} from "./AnalysisProgress.tsx";
import {CompareBar} from "./CompareBar.tsx";
import {DifferenceTable} from "./DifferenceTable.tsx";
import {Foreign} from "./Foreign.tsx";
import {NameButton} from "./NameButton.tsx";
import {PanelCanvas} from "./PanelCanvas.tsx";
import "./CompareScreen.css";

/** Moments side by side, or a difference with its table, over the stage. */
export function CompareScreen() {
  const shown = useShown();
  return shown?.view.comparison ? <Comparing shown={shown} /> : null;
}

function Comparing({shown}: {shown: Shown}) {
  const t = useWords(texts);
  const {comparison} = shown.view;
  const isDifference = comparison?.type === "difference";
  const count = comparison?.type === "moments" ? comparison.moments.length : 1;
  const [root, size, columns] = usePanelSize(count, isDifference);
  const {drawn, trouble, seeking} = usePanels(shown, size);
  const [hovered, setHovered] = useState<string | null>(null);
  const selected = useApp(({selection}) => (selection?.type === "node" ? selection.key : null));
  const panels = drawn && Boolean(drawn.table) === isDifference ? drawn.panels : [];
  return (
    <section className="compare" aria-label={t.title} data-difference={isDifference || undefined}>
      <CompareBar shown={shown} />
      {seeking && (
        <div className="compare-seeking quiet small">
          {t.seeking} <AnalysisProgress analysis={{state: "running", ...seeking}} />
        </div>
      )}
      <section
        className="compare-panels"
        aria-label={t.panels}
        ref={root}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        style={{gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`}}
      >
        {panels.map((panel, i) => (
          <Panel
            // biome-ignore lint/suspicious/noArrayIndexKey: panels have an order and nothing else of their own
            key={i}
            {...{shown, panel, index: i, isDifference}}
            lit={hovered ?? selected}
            hover={setHovered}
          />
        ))}
        {panels.length === 0 && <p className="quiet">{trouble ? t.failed({why: trouble}) : t.drawing}</p>}
      </section>
      <p className="compare-hint quiet small">{isDifference ? t.hintDifference : t.hint}</p>
      {isDifference && drawn?.table && <DifferenceTable shown={shown} table={drawn.table} />}
    </section>
  );
}

interface PanelProps {
  shown: Shown;
  panel: ScreenPanel;
  index: number;
  isDifference: boolean;
  lit: string | null;
  hover(key: string | null): void;
}

function Panel({shown, panel, index, isDifference, lit, hover}: PanelProps) {
  const {name, words, scene} = panel;
  const isAtHand = useApp(({moment}) => moment === index) && !isDifference;
  return (
    <figure className="compare-panel" data-at-hand={isAtHand || undefined}>
      <h3>
        <Foreign text={name} />
      </h3>
      <PanelCanvas
        scene={scene}
        label={`${name}: ${words.join("; ")}`}
        lit={lit}
        hover={hover}
        pick={(key) => update(select({type: "node", key}))}
      />
      <figcaption className={isDifference ? "visually-hidden" : "small"}>
        <span className="quiet">{words.join(" · ")}</span>
        {!isDifference && <Who shown={shown} panel={panel} isFirst={index === 0} />}
      </figcaption>
    </figure>
  );
}

/** Everybody by name, as they are new, gone, in other groups or as before: for the keyboard, and for who wants to know. */
function Who({shown, panel: {name, people, moved}, isFirst}: {shown: Shown; panel: ScreenPanel; isFirst: boolean}) {
  const t = useWords(texts);
  const [isOpen, setOpen] = useState(false);
  const of = (change: Change) => people.filter(([, one]) => one === change).map(([node]) => node);
  const elsewhere = new Set(moved);
  const filled = [
    {label: t.isNew, nodes: of("new")},
    {label: t.isGone, nodes: of("gone")},
    {label: t.elsewhere, nodes: moved},
    {label: isFirst ? t.all : t.asBefore, nodes: of("kept").filter((node) => !elsewhere.has(node))}
  ].filter(({nodes}) => nodes.length > 0);
  if (filled.length === 0) return null;
  return (
    <details onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary aria-label={t.whoOf({moment: name})}>{t.who}</summary>
      {isOpen && filled.map(({label, nodes}) => <Names key={label} shown={shown} label={label} nodes={nodes} />)}
    </details>
  );
}

/** Of more people than these the others are asked for. */
const MOST_NAMED = 60;

function Names({shown, label, nodes}: {shown: Shown; label: string; nodes: readonly string[]}) {
  const e = useWords(evidence);
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? nodes : nodes.slice(0, MOST_NAMED);
  return (
    <p>
      {label}:{" "}
      {listed.map((node, i) => (
        <span key={node}>
          {i > 0 && ", "}
          <NameButton shown={shown} node={node} short bare />
        </span>
      ))}
      {listed.length < nodes.length && (
        <>
          {" … "}
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {e.allPeople({count: nodes.length})}
          </button>
        </>
      )}
    </p>
  );
}

/** px: what a panel has beside its network, and between two. */
const AROUND = 74;
const GAP = 20;
const NARROW = 620;

/** Room for each panel: as many columns as make them largest. */
function usePanelSize(count: number, isDifference: boolean) {
  const root = useRef<HTMLElement>(null);
  const [room, setRoom] = useState({width: 0, height: 0});
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setRoom({width: element.clientWidth, height: element.clientHeight});
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const columns = room.width < NARROW ? 1 : bestColumns(count, room);
  const width = Math.floor((room.width - (columns - 1) * GAP) / columns);
  const rows = Math.ceil(count / columns);
  const tall = (room.height - (rows - 1) * GAP) / rows - (isDifference ? 36 : AROUND);
  const height = Math.floor(room.width < NARROW ? 0.85 * width : Math.max(180, tall));
  const size: PanelSize = room.width === 0 ? {width: 0, height: 0} : {width, height};
  return [root, size, columns] as const;
}

function bestColumns(count: number, {width, height}: PanelSize): number {
  let best = {columns: 1, scale: 0};
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const scale = Math.min((width / columns) * 0.8, height / rows - AROUND);
    if (scale > best.scale) best = {columns, scale};
  }
  return best.columns;
}
