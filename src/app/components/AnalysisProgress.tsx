interface AnalysisProgressProps {
  analysis:
    | {state: "running"; share: number; stop(): void}
    | {state: "stopped"}
    | {state: "failed"; message: string}
    | {state: "done"};
}

/** How far an analysis is, with a way to stop it; nothing once it is done. */
export function AnalysisProgress({analysis}: AnalysisProgressProps) {
  switch (analysis.state) {
    case "running":
      return (
        <p role="status">
          <progress value={analysis.share} aria-label="Computing" />{" "}
          <button type="button" className="link" onClick={analysis.stop}>
            Stop
          </button>
        </p>
      );
    case "stopped":
      return <p className="quiet">This was stopped.</p>;
    case "failed":
      return <p role="alert">This failed: {analysis.message}</p>;
    case "done":
      return null;
    default:
      return analysis satisfies never;
  }
}
