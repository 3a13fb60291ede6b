import {type ReactNode, useState} from "react";
import {COERCED, tieDashes} from "../../core/scene/tieStyle.ts";
import {Modal} from "./Modal.tsx";
import "./HelpDialog.css";
import type {EntityKind} from "../../core/model/study.ts";
import {help} from "../../words/en/help.ts";
import {kinds} from "../../words/en/kinds.ts";
import type {Words} from "../../words/language.ts";
import {areLettersOn, switchLetters} from "../keys.ts";
import {useWords} from "../language.ts";

/** The keys, what the strokes and shapes mean, and where things stay. */
export function HelpDialog() {
  const t = useWords(help);
  const k = useWords(kinds);
  return (
    <Modal title={t.title} reading>
      <p className="help-lead">{t.lead}</p>
      <h3>{t.keys}</h3>
      <Meanings items={keysOf(t).map(([keys, says]) => ({says: t[says], sign: <Keys keys={keys} />}))} />
      <LetterSwitch />
      <h3>{t.lines}</h3>
      <Meanings items={LINES.map(({says, ...stroke}) => ({says: t[says], sign: <Stroke {...stroke} />}))} />
      <p className="quiet help-note">{t.linesNote}</p>
      <h3>{t.shapes}</h3>
      <Meanings inline items={SHAPES.map(({shape, says}) => ({says: k[says], sign: <Shape>{shape}</Shape>}))} />
      <p className="quiet help-note">{t.shapesNote}</p>
      <h3>{t.stay}</h3>
      <p>{t.staySays}</p>
    </Modal>
  );
}

/** Keys that are one letter can be switched off. */
function LetterSwitch() {
  const t = useWords(help);
  const [isOn, setOn] = useState(areLettersOn);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => {
          switchLetters(!isOn);
          setOn(!isOn);
        }}
      />
      <span className="check-label">{t.letters}</span>
    </label>
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

const [CONTROL, ALT] = /Mac|iPhone|iPad/.test(navigator.platform) ? ["⌘", "⌥"] : ["Ctrl", "Alt"];

type KeyName =
  | "find"
  | "back"
  | "undoRedo"
  | "pick"
  | "zoom"
  | "begin"
  | "pan"
  | "carry"
  | "panels"
  | "export"
  | "compare"
  | "open"
  | "help";

const keysOf = ({click, arrows}: Words<typeof help>): [keys: readonly string[], says: KeyName][] => [
  [[`${CONTROL} K`, "/"], "find"],
  [["Esc"], "back"],
  [[`${CONTROL} Z`, `${CONTROL} Shift Z`], "undoRedo"],
  [["Shift", click], "pick"],
  [["+", "−", "0"], "zoom"],
  [["Enter"], "begin"],
  [[arrows], "pan"],
  [[ALT, arrows], "carry"],
  [["[", "]"], "panels"],
  [["e"], "export"],
  [["c"], "compare"],
  [["o"], "open"],
  [["?"], "help"]
];

interface StrokeProps {
  width?: number;
  /** px */
  dashes?: readonly number[];
  arrow?: boolean;
  cut?: boolean;
  faint?: boolean;
}

type LineName = "stated" | "implied" | "doubtful" | "denied" | "coerced" | "words" | "directed" | "together";

const LINES: readonly (StrokeProps & {says: LineName})[] = [
  {says: "stated"},
  {says: "implied", dashes: tieDashes("other", "implied")},
  {says: "doubtful", dashes: tieDashes("other", "doubtful")},
  {says: "denied", cut: true},
  {
    says: "coerced",
    width: COERCED.width,
    dashes: COERCED.dashes,
    faint: true
  },
  {says: "words", dashes: tieDashes("words", "stated")},
  {says: "directed", arrow: true},
  {says: "together", width: 0.9, faint: true}
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

const SHAPES: readonly {shape: ReactNode; says: EntityKind}[] = [
  {shape: <circle r="6.5" fill="currentColor" />, says: "person"},
  {shape: <rect x="-5.5" y="-5.5" width="11" height="11" fill="currentColor" />, says: "organisation"},
  {shape: <path d="M0 -7L7 5.5H-7Z" fill="currentColor" />, says: "place"},
  {shape: <path d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z" fill="currentColor" />, says: "event"},
  {shape: <path d="M-3.5 -6H3.5L7 0L3.5 6H-3.5L-7 0Z" fill="currentColor" />, says: "work"}
];
