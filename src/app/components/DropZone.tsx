import {useEffect, useRef} from "react";
import {type Grabbed, grabbed} from "../grabbed.ts";
import {useApp} from "../store.ts";
import "./DropZone.css";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

/** The whole page takes files: a veil says what becomes of them, above everything, dialogs too. */
export function DropZone() {
  const t = useWords(screen);
  const veil = useRef<HTMLDivElement>(null);
  const hasStudy = useApp((state) => state.opened !== null);
  useEffect(() => (veil.current ? watchDrops(veil.current) : undefined), []);
  return (
    <div ref={veil} popover="manual" className="drop-veil" aria-hidden="true">
      <p>{t.drop}</p>
      <p>{hasStudy ? t.dropAdds : t.dropMakes}</p>
      <p className="drop-note">{t.nothingSent}</p>
    </div>
  );
}

async function open(dropped: Grabbed): Promise<void> {
  const [{grabbedIntake}, {takeIn}] = await Promise.all([import("../foldersOfBrowser.ts"), import("../takeIn.ts")]);
  await takeIn(grabbedIntake(dropped));
}

function watchDrops(veil: HTMLElement): () => void {
  let depth = 0; // entering a child comes before leaving its parent
  const listeners = new AbortController();
  const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
    addEventListener(type, (event) => event.dataTransfer?.types.includes("Files") && act(event), {
      signal: listeners.signal
    });
  const cover = (covered: boolean) => {
    if (veil.matches(":popover-open") !== covered) veil.togglePopover(covered);
  };
  on("dragenter", () => {
    depth += 1;
    cover(true);
  });
  on("dragover", (event) => event.preventDefault()); // says that a drop is welcome
  on("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) cover(false);
  });
  on("drop", (event) => {
    event.preventDefault(); // or the browser would leave the app for the file
    depth = 0;
    cover(false);
    if (event.dataTransfer) void open(grabbed(event.dataTransfer));
  });
  return () => listeners.abort();
}
