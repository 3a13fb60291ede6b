import type {Problem} from "../core/base/problem.ts";
import {studyOpened, studyRefused} from "./changes/study.ts";
import {addTexts, openStudy} from "./controller.ts";
import {wordsOf} from "./firstStudy.ts";
import {type Intake, nothing} from "./intake.ts";
import type {Change} from "./state.ts";
import {update} from "./store.ts";

/** Opens what was brought in, or says why not; what was passed over on the way is told with the rest. */
export async function takeIn(bringing: Promise<Intake>): Promise<void> {
  const intake = await bringing.catch((error: unknown) =>
    nothing("This", `it could not be read: ${wordsOf(error)}`, "Try again, or open a ZIP of the folder.")
  );
  if (intake.type === "nothing") return update(studyRefused(intake.name, [intake.problem]));
  update((state) => ({...state, dialog: null}));
  if (intake.type === "texts") await addTexts(intake.files);
  else await openStudy(intake.input, intake.name, [], studyOpened, true);
  if (intake.problems.length > 0) update(withProblems(intake.problems));
}

/** Problems met before the reader, put before the reader's own. */
const withProblems =
  (problems: Problem[]): Change =>
  (state) => {
    const {phase, opened} = state;
    if (phase.type === "refused") return {...state, phase: {...phase, problems: [...problems, ...phase.problems]}};
    return opened
      ? {...state, opened: {...opened, problems: [...problems, ...opened.problems]}, dialog: "problems"}
      : state;
  };
