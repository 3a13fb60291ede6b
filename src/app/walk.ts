// The network without eyes or mouse: arrow keys lead from a person along a tie to the next person.

import type {EdgeAttributes} from "../core/model/network.ts";
import {type Neighbour, neighboursOf} from "../core/network/neighboursOf.ts";
import {edgeFilter} from "../core/network/visiblePart.ts";
import {cleanLine} from "../core/scene/displayText.ts";
import {evidence} from "../words/en/evidence.ts";
import {walk as texts} from "../words/en/walk.ts";
import {panelsWith} from "./changes/screen.ts";
import {select} from "./changes/selection.ts";
import {type Shown, selectShown} from "./derived.ts";
import {focusWhenThere} from "./focusWhenThere.ts";
import {stageCommands} from "./stageCommands.ts";
import {store, update} from "./store.ts";
import {type Arrow, firstLine, nextLine, type Place} from "./walkStep.ts";

/** A key of the walk: what it does now, or undefined where it has nothing to do with it. */
export function walkAction(key: string): (() => void) | undefined {
  const {selection} = store.getState();
  const shown = selectShown(store.getState());
  if (!shown) return undefined;
  const isArrow = key === "ArrowRight" || key === "ArrowDown" || key === "ArrowLeft" || key === "ArrowUp";
  if (selection?.type === "node") {
    if (isArrow) return () => leave(shown, selection.key, key);
    return key === "Enter" ? readEvidence : undefined;
  }
  if (selection?.type === "edge") {
    const from = originOf(shown, selection.key);
    if (isArrow) return () => goOn(shown, from, selection.key, key);
    if (key === "Escape") return () => update(select({type: "node", key: from}));
    return key === "Enter" ? readEvidence : undefined;
  }
  return key === "Enter" && selection === null ? () => begin(shown) : undefined;
}

/** The node that the walk left along the tie it stands on. */
let left: string | null = null;

function originOf({network}: Shown, edge: string): string {
  const [from, to] = network.extremities(edge) as [string, string];
  return left === to ? to : from;
}

/** Whoever has most ties is where one begins. */
function begin({part, appearance}: Shown): void {
  let best: string | null = null;
  for (const node of part.nodes) {
    if (best === null || appearance.node(node).rank > appearance.node(best).rank) best = node;
  }
  if (best !== null) update(select({type: "node", key: best}));
}

interface Line extends Place {
  edge: string;
  node: string;
  bond: Neighbour;
}

/** The lines that leave a node in what is shown, one for each neighbour, with where they end on the screen. */
function linesOf({network, study, part, view}: Shown, node: string): Line[] {
  const passes = edgeFilter(study, view);
  const weigh = (edge: EdgeAttributes) => (passes(edge) ? (edge.layer === "tie" ? 1 : edge.weight) : 0);
  return neighboursOf(network, study, node, weigh).flatMap((bond) => {
    const place = part.edges.has(bond.edge) && bond.node !== node ? stageCommands.placeOf(bond.node) : null;
    return place ? [{...place, edge: bond.edge, node: bond.node, bond}] : [];
  });
}

function leave(shown: Shown, node: string, arrow: Arrow): void {
  const lines = linesOf(shown, node);
  const from = stageCommands.placeOf(node);
  const line = from ? lines[firstLine(from, lines, arrow)] : undefined;
  if (line) stand(shown, node, line, lines);
  else update((state) => ({...state, notice: shown.language.words(texts).noTies}));
}

function goOn(shown: Shown, from: string, edge: string, arrow: Arrow): void {
  const place = stageCommands.placeOf(from);
  if (!place) return;
  const lines = linesOf(shown, from);
  const end = shown.network.opposite(from, edge);
  const next = nextLine(
    place,
    lines,
    lines.findIndex(({node}) => node === end),
    arrow
  );
  if (next === "on") update(select({type: "node", key: end}));
  else if (next === "back") update(select({type: "node", key: from}));
  else if (lines[next]) stand(shown, from, lines[next], lines);
}

/** Stands on a tie, and says which. */
function stand(shown: Shown, from: string, line: Line, lines: readonly Line[]): void {
  const {language, appearance} = shown;
  const {labels, passages} = line.bond;
  left = from;
  update(select({type: "edge", key: line.edge}));
  const [t, e] = [language.words(texts), language.words(evidence)];
  const said = [labels.join(", ") || e.namedTogether, passages > 0 ? e.passageCount({count: passages}) : ""];
  const notice = t.onTie({
    name: appearance.node(line.node).label,
    bond: said.filter((part) => part !== "").join(", "),
    current: lines.indexOf(line) + 1,
    count: lines.length
  });
  update((state) => ({...state, notice: cleanLine(notice)}));
}

/** The focus goes to what the panel says. */
function readEvidence(): void {
  update((state) => ({...state, panels: panelsWith(state, "right", true)}));
  focusWhenThere(".evidence h2");
}
