import {useEffect} from "react";
import {stageCommands} from "../stageCommands.ts";
import {useApp} from "../store.ts";

/** Whatever is chosen is seen: what a sheet covers, or what is beyond the edge, comes into the free part of the stage. */
export function InSight() {
  const selection = useApp((state) => state.selection);
  const isSheet = useApp(({isNarrow, panels}) => isNarrow && panels.right);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is chosen
  useEffect(() => {
    const frame = requestAnimationFrame(() => stageCommands.bringInSight(isSheet ? coveredBySheet() : 0)); // once it is laid out
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
