import {counting} from "../words/en/counting.ts";
import {fileName, saveFile} from "./download.ts";
import {words} from "./language.ts";
import {store, update} from "./store.ts";

/** Saves the files of the open study, as they are now, as a ZIP. */
export async function saveOpenStudy(): Promise<void> {
  const {opened} = store.getState();
  if (!opened) return;
  const t = words(counting);
  const file = fileName([opened.study.title], "zip");
  const notice = await import("../core/read/zipStudy.ts").then(
    ({zipStudy}) => {
      saveFile(zipStudy(opened.files) as Uint8Array<ArrayBuffer>, file, "application/zip");
      return t.saved({file});
    },
    (error: unknown) => t.notSaved({why: String(error)})
  );
  update((state) => ({...state, notice}));
}
