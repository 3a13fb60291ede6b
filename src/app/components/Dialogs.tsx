import {lazy, Suspense} from "react";
import {useApp} from "../store.ts";

// Each dialog is loaded when it is first opened.
const ExportDialog = lazy(async () => ({default: (await import("./ExportDialog.tsx")).ExportDialog}));
const OpenDialog = lazy(async () => ({default: (await import("./OpenDialog.tsx")).OpenDialog}));
const ProblemsDialog = lazy(async () => ({default: (await import("./ProblemsDialog.tsx")).ProblemsDialog}));
const HelpDialog = lazy(async () => ({default: (await import("./HelpDialog.tsx")).HelpDialog}));
const CountingDialog = lazy(async () => ({default: (await import("./CountingDialog.tsx")).CountingDialog}));

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useApp((state) => state.dialog);
  return (
    <Suspense fallback={null}>
      {dialog === "export" && <ExportDialog />}
      {dialog === "open" && <OpenDialog />}
      {dialog === "problems" && <ProblemsDialog />}
      {dialog === "counting" && <CountingDialog />}
      {dialog === "help" && <HelpDialog />}
    </Suspense>
  );
}
