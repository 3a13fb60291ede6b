import {useState} from "react";
import {unturned} from "../../core/scene/displayText.ts";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

/** UTF-16 units shown of a text that is longer than one reads at a glance. */
const MOST = 700;

/** A historian's text; a very long one is cut until one asks for all of it. */
export function LongText({text}: {text: string}) {
  const t = useWords(evidence);
  const [whole, setWhole] = useState(false);
  if (text.length <= MOST * 1.2) return <bdi>{unturned(text)}</bdi>;
  return (
    <>
      <bdi>{whole ? unturned(text) : `${unturned(text.slice(0, MOST)).replace(/[\uD800-\uDBFF]$/, "")}…`}</bdi>{" "}
      <button type="button" className="link small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? t.less : t.whole}
      </button>
    </>
  );
}
