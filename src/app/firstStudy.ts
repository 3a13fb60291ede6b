import {screen} from "../words/en/screen.ts";
import {studyOpened} from "./changes/study.ts";
import {openStudy} from "./controller.ts";
import {words} from "./language.ts";
import {store, update} from "./store.ts";

/** The study that the app opened with: the one the command line serves, or the one built in. */
export async function openFirstStudy(): Promise<void> {
  try {
    const answer = await fetch("study.zip");
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    const zip = new Uint8Array(await answer.arrayBuffer());
    await openStudy({zip}, words(screen).firstStudy, [], studyOpened, true);
  } catch (error) {
    const notice = words(screen).notFetched({error: wordsOf(error)});
    const hasStudy = store.getState().opened !== null;
    update((state) => ({
      ...state,
      notice,
      phase: hasStudy ? {type: "ready"} : {type: "refused", name: words(screen).firstStudy, problems: []}
    }));
  }
}

/** What went wrong, as a text. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
