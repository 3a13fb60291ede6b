import {cancelDiscovery} from "../discovery/discoveryController.ts";
import {useSession} from "../discovery/discoveryStore.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryProgress.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

/** How far the reading is, and the way to stop it. */
export function DiscoveryProgress() {
  const t = useWords(texts);
  const stage = useSession((session) => session.stage);
  if (stage.type !== "reading") return null;
  const {left, doing} = stage;
  return (
    <main className="discovery-progress">
      <div>
        <p id="discovery-doing">
          {t.reading}
          {doing !== "" && (
            <span className="quiet">
              {" · "}
              <Foreign text={doing} />
            </span>
          )}
        </p>
        <progress aria-labelledby="discovery-doing" max={1} value={1 - left} />
        <button type="button" className="action" onClick={cancelDiscovery}>
          {t.stop}
        </button>
      </div>
    </main>
  );
}
