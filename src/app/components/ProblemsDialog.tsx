import {useMemo, useState} from "react";
import type {Problem} from "../../core/base/problem.ts";
import {fileName, saveFile} from "../download.ts";
import {type FileProblems, problemsAsText, problemsByFile, readingSummary} from "../readingSummary.ts";
import type {Opened} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {Modal} from "./Modal.tsx";
import "./ProblemsDialog.css";
import {opening} from "../../words/en/opening.ts";
import type {Words} from "../../words/language.ts";
import {rich, useLanguage, useWords} from "../language.ts";

const FIRST = 100;

/** What the last reading found wrong, by file, with place and remedy; and what could be read all the same. */
export function ProblemsDialog() {
  const t = useWords(opening);
  const phase = useApp((state) => state.phase);
  const opened = useApp((state) => state.opened);
  const isRefused = phase.type === "refused";
  const problems = isRefused ? phase.problems : (opened?.problems ?? NONE);
  const name = isRefused ? phase.name : (opened?.name ?? "");
  const groups = useMemo(() => problemsByFile(problems), [problems]);
  const [all, setAll] = useState(false);
  const shown = all ? groups : firstOf(groups, FIRST);
  const errors = problems.filter(({severity}) => severity === "error").length;
  return (
    <Modal
      title={isRefused ? t.notOpened : t.found}
      reading
      actions={problems.length > 0 && <Actions problems={problems} name={name} />}
    >
      <p className="problems-lead">
        <Lead refused={isRefused ? name : null} opened={opened} problems={problems} />
      </p>
      {problems.length > 0 && <p className="quiet">{countWords(errors, problems.length - errors, t)}</p>}
      {problems.length === 0 && !isRefused && <p className="quiet">{t.nothingWrong}</p>}
      {shown.map((group) => (
        <FileSection key={group.file} group={group} />
      ))}
      {!all && problems.length > FIRST && (
        <button type="button" className="link problems-more" onClick={() => setAll(true)}>
          {t.showAll({count: problems.length})}
        </button>
      )}
      {isRefused && (
        <p className="problems-again">
          <button type="button" className="action" onClick={() => update((state) => ({...state, dialog: "open"}))}>
            {t.other}
          </button>
        </p>
      )}
    </Modal>
  );
}

/** What is open, and how much of it could be read. */
function Lead({
  refused,
  opened,
  problems
}: {
  refused: string | null;
  opened: Opened | null;
  problems: readonly Problem[];
}) {
  const t = useWords(opening);
  const language = useLanguage();
  const title = <Foreign text={opened?.study.title || opened?.name || ""} />;
  if (refused === null)
    return opened && <>{rich(t.isOpenWith, {title, what: readingSummary(opened.study, problems, language)})}</>;
  return (
    <>
      {rich(t.couldNot, {name: <Foreign text={refused} />})} {opened && rich(t.staysOpen, {title})}
    </>
  );
}

const NONE: readonly Problem[] = [];

function FileSection({group: {file, problems, errors, warnings}}: {group: FileProblems}) {
  const t = useWords(opening);
  return (
    <section className="problems-file">
      <h3>
        <Foreign text={file || t.wholeStudy} />{" "}
        <span className="problems-count">{countWords(errors, warnings, t)}</span>
      </h3>
      <ul>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={i} className="problem" data-severity={problem.severity}>
            <span className="problem-place">{placeOf(problem, t)}</span>
            <div>
              <p>
                <span className="problem-severity">{problem.severity === "error" ? t.error : t.warning}:</span>{" "}
                <bdi>{problem.message}</bdi>
              </p>
              {problem.hint && (
                <p className="quiet">
                  <bdi>{problem.hint}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "line 12, column 3", as editors count them. */
const placeOf = ({place}: Problem, t: Words<typeof opening>): string =>
  [
    ...(place?.line === undefined ? [] : [t.line({line: place.line})]),
    ...(place?.column === undefined ? [] : [t.column({column: place.column})])
  ].join(", ");

function countWords(errors: number, warnings: number, t: Words<typeof opening>): string {
  const words = [errors > 0 ? t.errors({count: errors}) : "", warnings > 0 ? t.warnings({count: warnings}) : ""];
  return words.filter((part) => part !== "").join(", ");
}

function firstOf(groups: readonly FileProblems[], most: number): FileProblems[] {
  let left = most;
  return groups.flatMap((group) => {
    const problems = group.problems.slice(0, left);
    left -= problems.length;
    return problems.length > 0 ? [{...group, problems}] : [];
  });
}

function Actions({problems, name}: {problems: readonly Problem[]; name: string}) {
  const t = useWords(opening);
  const [word, setWord] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemsAsText(problems));
      setWord(t.copied);
    } catch {
      setWord(t.notCopied);
    }
  };
  return (
    <>
      <button
        type="button"
        className="action"
        onClick={() =>
          saveFile(problemsAsText(problems), fileName([name, "problems"], "txt"), "text/plain;charset=utf-8")
        }
      >
        {t.saveList}
      </button>
      <button type="button" className="action" onClick={() => void copy()}>
        {t.copyList}
      </button>
      <span role="status" className="quiet">
        {word}
      </span>
    </>
  );
}
