import "@fontsource-variable/source-sans-3/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./style/base.css";
import {createRoot} from "react-dom/client";
import {App} from "./components/App.tsx";
import {openStudy, watchLayout} from "./controller.ts";
import {watchKeys} from "./keys.ts";
import {update} from "./store.ts";
import {watchTheme} from "./theme.ts";

watchTheme();
watchKeys();
watchLayout();

const root = document.getElementById("app");
if (root) createRoot(root).render(<App />);
void openFirstStudy();

/** The study beside the app: the one the command line serves, or the one built in. */
async function openFirstStudy(): Promise<void> {
  try {
    const answer = await fetch("study.zip");
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    await openStudy({zip: new Uint8Array(await answer.arrayBuffer())}, "study");
  } catch (error) {
    update((state) => ({
      ...state,
      phase: {type: "refused", name: "the first study", problems: []},
      notice: `The first study could not be fetched (${String(error)}). Open one of your own.`
    }));
  }
}
