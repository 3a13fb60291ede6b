import {cancelDiscovery} from "../discovery/discoveryController.ts";
import {useSession} from "../discovery/discoveryStore.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryProgress.css";

/** How far the reading is, and the way to stop it. */
export function DiscoveryProgress() {
  const stage = useSession((session) => session.stage);
  if (stage.type !== "reading") return null;
  const {left, doing} = stage;
  return (
    <main className="discovery-progress">
      <div>
        <p id="discovery-doing">
          Reading the texts
          {doing !== "" && (
            <span className="quiet">
              {" · "}
              <Foreign text={doing} />
            </span>
          )}
        </p>
        <progress aria-labelledby="discovery-doing" max={1} value={1 - left} />
        <button type="button" className="action" onClick={cancelDiscovery}>
          Stop
        </button>
      </div>
    </main>
  );
}
