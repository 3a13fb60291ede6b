import "@fontsource-variable/source-sans-3/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./style/base.css";
import {createRoot} from "react-dom/client";
import {App} from "./components/App.tsx";
import {watchLayout} from "./controller.ts";
import {openFirstStudy} from "./firstStudy.ts";
import {watchKeys} from "./keys.ts";
import {Speaking, watchLanguage} from "./language.ts";
import {watchTheme} from "./theme.ts";
import {watchSavedViews} from "./viewsController.ts";
import {watchAddress} from "./watchAddress.ts";
import {watchLosses} from "./watchLosses.ts";
import {watchShuffling} from "./watchShuffling.ts";

watchTheme();
watchKeys();
watchLayout();
watchShuffling();
watchLosses();
watchAddress();
watchSavedViews();

void openFirstStudy();

// Not before the language is there: nobody should see a page in two languages.
void watchLanguage().then(() => {
  const root = document.getElementById("app");
  if (root) {
    createRoot(root).render(
      <Speaking>
        <App />
      </Speaking>
    );
  }
});
