import {useMemo, useState} from "react";
import type {Problem} from "../../core/base/problem.ts";
import {fileName, saveFile} from "../download.ts";
import {type FileProblems, problemsAsText, problemsByFile, readingSummary} from "../readingSummary.ts";
import type {Opened} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";
import {Modal} from "./Modal.tsx";
import "./ProblemsDialog.css";

const FIRST = 100;

/** What the last reading found wrong, by file, with place and remedy; and what could be read all the same. */
export function ProblemsDialog() {
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
      title={isRefused ? "This could not be opened" : "What the reading found"}
      reading
      actions={problems.length > 0 && <Actions problems={problems} name={name} />}
    >
      <p className="problems-lead">
        <Lead refused={isRefused ? name : null} opened={opened} problems={problems} />
      </p>
      {problems.length > 0 && <p className="quiet">{countWords(errors, problems.length - errors)}</p>}
      {problems.length === 0 && !isRefused && <p className="quiet">Nothing is wrong with its files.</p>}
      {shown.map((group) => (
        <FileSection key={group.file} group={group} />
      ))}
      {!all && problems.length > FIRST && (
        <button type="button" className="link problems-more" onClick={() => setAll(true)}>
          Show all {problems.length}
        </button>
      )}
      {isRefused && (
        <p className="problems-again">
          <button type="button" className="action" onClick={() => update((state) => ({...state, dialog: "open"}))}>
            Open something else
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
  const title = <Foreign text={opened?.study.title || opened?.name || ""} />;
  if (refused === null)
    return (
      opened && (
        <>
          {title} is open with {readingSummary(opened.study, problems)}.
        </>
      )
    );
  return (
    <>
      <Foreign text={refused} /> could not be opened. {opened && <>{title} stays open as it was.</>}
    </>
  );
}

const NONE: readonly Problem[] = [];

function FileSection({group: {file, problems, errors, warnings}}: {group: FileProblems}) {
  return (
    <section className="problems-file">
      <h3>
        <Foreign text={file || "The study as a whole"} />{" "}
        <span className="problems-count">{countWords(errors, warnings)}</span>
      </h3>
      <ul>
        {problems.map((problem, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={i} className="problem" data-severity={problem.severity}>
            <span className="problem-place">{placeOf(problem)}</span>
            <div>
              <p>
                <span className="problem-severity">{problem.severity === "error" ? "Error" : "Warning"}:</span>{" "}
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
const placeOf = ({place}: Problem): string =>
  [
    ...(place?.line === undefined ? [] : [`line ${place.line}`]),
    ...(place?.column === undefined ? [] : [`column ${place.column}`])
  ].join(", ");

function countWords(errors: number, warnings: number): string {
  const words = [
    errors > 0 ? (errors === 1 ? "one error" : `${errors} errors`) : "",
    warnings > 0 ? (warnings === 1 ? "one warning" : `${warnings} warnings`) : ""
  ];
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
  const [word, setWord] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemsAsText(problems));
      setWord("Copied");
    } catch {
      setWord("The browser did not allow it: save the list instead");
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
        Save the list
      </button>
      <button type="button" className="action" onClick={() => void copy()}>
        Copy the list
      </button>
      <span role="status" className="quiet">
        {word}
      </span>
    </>
  );
}
