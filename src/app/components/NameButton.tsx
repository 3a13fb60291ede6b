import {cleanLine, cutText} from "../../core/scene/displayText.ts";
import {select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import type {Selection} from "../state.ts";
import {update} from "../store.ts";
import "./NameButton.css";

interface NameButtonProps {
  shown: Shown;
  /** The network's key of whoever is named. */
  node: string;
  /** The form at rest ("Smilga") in place of the whole name. */
  short?: boolean;
  /** Without its dot, as part of a sentence. */
  bare?: boolean;
  /** Selects this in place of whoever is named. */
  opens?: Selection;
  /** What that is, for whoever rests on the name. */
  title?: string;
}

/** A name that selects whoever bears it, or what it `opens`, with a dot of the colours and shape that the stage gives them. */
export function NameButton({shown, node, short = false, bare = false, opens, title}: NameButtonProps) {
  const {label, shortLabel, colours, shape} = shown.appearance.node(node);
  return (
    <button
      type="button"
      className="name-button"
      data-bare={bare || undefined}
      title={title}
      onClick={() => update(select(opens ?? {type: "node", key: node}))}
    >
      {!bare && <span className="name-dot" data-shape={shape} style={{background: parts(colours)}} />}
      <bdi>{nameOf(short ? shortLabel : label)}</bdi>
    </button>
  );
}

/** Letters of a name that a line can bear; the panel of whoever bears it shows more. */
const LONGEST = 120;
const nameOf = (label: string): string => cutText(cleanLine(label.slice(0, 4 * LONGEST)), LONGEST);

/** Equal parts of a disc. */
function parts(colours: readonly string[]): string {
  const [only] = colours;
  if (colours.length === 1 && only) return only;
  const share = 100 / colours.length;
  return `conic-gradient(${colours.map((colour, i) => `${colour} ${i * share}% ${(i + 1) * share}%`).join(", ")})`;
}
