import {askForLink} from "../changes/selection.ts";
import {selectShown} from "../derived.ts";
import type {AppState} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import "./LinkQuestion.css";
import {screen} from "../../words/en/screen.ts";
import {rich, useWords} from "../language.ts";

/** Says, over the stage, that the other end of a link is being asked for. */
export function LinkQuestion() {
  const t = useWords(screen);
  const name = useApp(nameOfFirst);
  if (name === null) return null;
  return (
    <p className="link-question" role="status">
      <span>{rich(t.linkTo, {name: <Foreign text={name} />})}</span>
      <button type="button" className="link" onClick={() => update(askForLink(null))}>
        {t.neverMind}
      </button>
    </p>
  );
}

/** Whose link to another is asked for; null while none is. */
function nameOfFirst(state: AppState): string | null {
  const from = state.linkFrom;
  const shown = from === null ? null : selectShown(state);
  return from !== null && shown?.network.hasNode(from) ? shown.appearance.node(from).shortLabel : null;
}
