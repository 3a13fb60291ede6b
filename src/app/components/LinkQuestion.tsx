import {useShown} from "../derived.ts";
import {askForLink} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import "./LinkQuestion.css";

/** Says, over the stage, that the other end of a link is being asked for. */
export function LinkQuestion() {
  const shown = useShown();
  const from = useApp((state) => state.linkFrom);
  if (!shown || from === null || !shown.network.hasNode(from)) return null;
  return (
    <p className="link-question" role="status">
      <span>
        To whom may <Foreign text={shown.appearance.node(from).shortLabel} /> be linked? Find them by name, or click
        them.
      </span>
      <button type="button" className="link" onClick={() => update(askForLink(null))}>
        Never mind
      </button>
    </p>
  );
}
