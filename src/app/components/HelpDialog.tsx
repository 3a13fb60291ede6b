import type {ReactNode} from "react";
import {COERCED, tieDashes} from "../../core/scene/tieStyle.ts";
import {Modal} from "./Modal.tsx";
import "./HelpDialog.css";

/** The keys, what the strokes and shapes mean, and where things stay. */
export function HelpDialog() {
  return (
    <Modal title="Help" reading>
      <p className="help-lead">
        Hover over a person to light their ties. Click a line to read what it rests on. Isolate a group to see what
        holds it together.
      </p>
      <h3>Keys</h3>
      <Meanings items={KEYS.map(([keys, says]) => ({says, sign: <Keys keys={keys} />}))} />
      <h3>Lines</h3>
      <Meanings items={LINES.map(({says, ...stroke}) => ({says, sign: <Stroke {...stroke} />}))} />
      <p className="quiet help-note">
        A tie's colour is its class, as the list on the left shows. A stronger line rests on more sources, a stronger
        hairline on more passages.
      </p>
      <h3>Shapes</h3>
      <Meanings inline items={SHAPES.map(({shape, says}) => ({says, sign: <Shape>{shape}</Shape>}))} />
      <p className="quiet help-note">
        The larger, the more ties are shown. Colours are those of groups; whoever is in two groups has both.
      </p>
      <h3>Where things stay</h3>
      <p>
        Your files are read in this browser and stay on this computer: nothing is sent anywhere, and your files are
        never changed. What you set here lasts until the page is closed; pictures and lists are saved where your browser
        saves downloads.
      </p>
    </Modal>
  );
}

function Meanings({items, inline = false}: {items: readonly {sign: ReactNode; says: string}[]; inline?: boolean}) {
  return (
    <dl className={inline ? "help-list shapes" : "help-list"}>
      {items.map(({sign, says}) => (
        <div key={says}>
          <dt>{sign}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({keys}: {keys: readonly string[]}) {
  return keys.map((key, i) => (
    <span key={key}>
      {i > 0 && " "}
      <kbd>{key}</kbd>
    </span>
  ));
}

function Shape({children}: {children: ReactNode}) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      {children}
    </svg>
  );
}

const CONTROL = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";

const KEYS: readonly [keys: readonly string[], says: string][] = [
  [[`${CONTROL} K`, "/"], "find a person, a tie, a command"],
  [["Esc"], "one step back"],
  [[`${CONTROL} Z`, `${CONTROL} Shift Z`], "undo and redo"],
  [["Shift", "click"], "pick several people, to isolate them or name them as a group"],
  [["+", "−", "0"], "nearer, farther, everything"],
  [["Arrow keys"], "move the network, when it has the focus"],
  [["[", "]"], "the panel on the left, on the right"],
  [["e"], "export the picture"],
  [["o"], "open a study"],
  [["?"], "this help"]
];

interface StrokeProps {
  width?: number;
  /** px */
  dashes?: readonly number[];
  arrow?: boolean;
  cut?: boolean;
  faint?: boolean;
}

const LINES: readonly (StrokeProps & {says: string})[] = [
  {says: "a tie that a source states"},
  {says: "a tie that a source implies", dashes: tieDashes("other", "implied")},
  {says: "a doubtful tie", dashes: tieDashes("other", "doubtful")},
  {says: "a tie that the source denies", cut: true},
  {
    says: "a statement made under duress; hidden unless you show it",
    width: COERCED.width,
    dashes: COERCED.dashes,
    faint: true
  },
  {says: "quoted, wrote about: a tie of words", dashes: tieDashes("words", "stated")},
  {says: "from one to the other", arrow: true},
  {says: "named together in a passage: no source says that they were tied", width: 0.9, faint: true}
];

function Stroke({width = 2, dashes = [], arrow = false, cut = false, faint = false}: StrokeProps) {
  return (
    <svg
      width="48"
      height="14"
      viewBox="0 0 48 14"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      opacity={faint ? 0.45 : 1}
      aria-hidden="true"
    >
      <path
        d={arrow ? "M2 7H39" : "M2 7H46"}
        strokeDasharray={dashes.join(" ") || undefined}
        strokeLinecap={(dashes[0] ?? width) < 1 ? "round" : undefined}
      />
      {arrow && <path d="M38 2.5L46 7L38 11.5Z" fill="currentColor" stroke="none" />}
      {cut && <path d="M21 2L27 12" />}
    </svg>
  );
}

const SHAPES: readonly {shape: ReactNode; says: string}[] = [
  {shape: <circle r="6.5" fill="currentColor" />, says: "person"},
  {shape: <rect x="-5.5" y="-5.5" width="11" height="11" fill="currentColor" />, says: "organisation"},
  {shape: <path d="M0 -7L7 5.5H-7Z" fill="currentColor" />, says: "place"},
  {shape: <path d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z" fill="currentColor" />, says: "event"},
  {shape: <path d="M-3.5 -6H3.5L7 0L3.5 6H-3.5L-7 0Z" fill="currentColor" />, says: "work"}
];
