import {useShown} from "../derived.ts";
import {askForLink} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import "./LinkQuestion.css";
import {screen} from "../../words/en/screen.ts";
import {rich, useWords} from "../language.ts";

/** Says, over the stage, that the other end of a link is being asked for. */
export function LinkQuestion() {
  const t = useWords(screen);
  const shown = useShown();
  const from = useApp((state) => state.linkFrom);
  if (!shown || from === null || !shown.network.hasNode(from)) return null;
  return (
    <p className="link-question" role="status">
      <span>{rich(t.linkTo, {name: <Foreign text={shown.appearance.node(from).shortLabel} />})}</span>
      <button type="button" className="link" onClick={() => update(askForLink(null))}>
        {t.neverMind}
      </button>
    </p>
  );
}
