import {useEffect} from "react";
import {stageCommands} from "../stageCommands.ts";
import {useApp} from "../store.ts";

/** Whatever is chosen is seen: what a sheet covers, or what is beyond the edge, comes into the free part of the stage. */
export function InSight() {
  const selection = useApp((state) => state.selection);
  const isSheet = useApp(({isNarrow, panels}) => isNarrow && panels.right);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is chosen
  useEffect(() => {
    const sheet = isSheet && document.querySelector(".right-panel");
    if (sheet) {
      const observer = new ResizeObserver(() => stageCommands.bringInSight(coveredBySheet()));
      observer.observe(sheet); // told once it is laid out, and again when what it shows has been loaded
      return () => observer.disconnect();
    }
    const frame = requestAnimationFrame(() => stageCommands.bringInSight(0)); // once the page is laid out
    return () => cancelAnimationFrame(frame);
  }, [selection, isSheet]);
  return null;
}

/** px of the stage's foot that the sheet lies over. */
function coveredBySheet(): number {
  const [stage, sheet] = [".stage", ".right-panel"].map((name) =>
    document.querySelector(name)?.getBoundingClientRect()
  );
  return stage && sheet ? Math.max(0, stage.bottom - sheet.top) : 0;
}
