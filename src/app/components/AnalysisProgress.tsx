import {analysis as texts} from "../../words/en/analysis.ts";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

interface AnalysisProgressProps {
  analysis:
    | {state: "running"; share: number; stop(): void}
    | {state: "stopped"}
    | {state: "failed"; message: string}
    | {state: "done"};
}

/** How far an analysis is, with a way to stop it; nothing once it is done. */
export function AnalysisProgress({analysis}: AnalysisProgressProps) {
  const t = useWords(texts);
  const s = useWords(screen);
  switch (analysis.state) {
    case "running":
      return (
        <p role="status">
          <progress value={analysis.share} aria-label={t.computing} />{" "}
          <button type="button" className="link" onClick={analysis.stop}>
            {s.stop}
          </button>
        </p>
      );
    case "stopped":
      return <p className="quiet">{t.stopped}</p>;
    case "failed":
      return <p role="alert">{t.failed({error: analysis.message})}</p>;
    case "done":
      return null;
    default:
      return analysis satisfies never;
  }
}
