import {lazy, Suspense, useEffect} from "react";
import {screenWidth} from "../changes/screen.ts";
import {cancelReading} from "../controller.ts";
import {useShown} from "../derived.ts";
import {store, update, useApp} from "../store.ts";
import {Dialogs} from "./Dialogs.tsx";
import {DropZone} from "./DropZone.tsx";
import {EvidencePanel} from "./EvidencePanel.tsx";
import {Filters} from "./Filters.tsx";
import {Foreign} from "./Foreign.tsx";
import {GroupList} from "./GroupList.tsx";
import {InSight} from "./InSight.tsx";
import {LinkQuestion} from "./LinkQuestion.tsx";
import {StageView} from "./StageView.tsx";
import {StatusLine} from "./StatusLine.tsx";
import {Timeline} from "./Timeline.tsx";
import {TopBar} from "./TopBar.tsx";
import "./App.css";
import {screen} from "../../words/en/screen.ts";
import {rich, useWords} from "../language.ts";

// Loaded when first asked for.
const ViewStrip = lazy(async () => ({default: (await import("./ViewStrip.tsx")).ViewStrip}));
const PeopleTable = lazy(async () => ({default: (await import("./PeopleTable.tsx")).PeopleTable}));
const CompareScreen = lazy(async () => ({default: (await import("./CompareScreen.tsx")).CompareScreen}));
const KeptRings = lazy(async () => ({default: (await import("./KeptRings.tsx")).KeptRings}));
const DiscoveryScreen = lazy(async () => ({default: (await import("./DiscoveryScreen.tsx")).DiscoveryScreen}));

/** The study, or the screen on which a study begins from texts. */
export function App() {
  const screen = useApp((state) => state.screen);
  useNarrowStart();
  if (screen === "study") return <StudyScreen />;
  return (
    <Suspense fallback={null}>
      <DiscoveryScreen />
    </Suspense>
  );
}

/** One stage, few panels. */
function StudyScreen() {
  const t = useWords(screen);
  const panels = useApp((state) => state.panels);
  const isComparing = useApp(({view}) => view.comparison !== null);
  const isOpen = useApp(({opened}) => opened !== null);
  const rings = useApp(({view, selection}) =>
    selection?.type === "communities" || view.comparison ? null : view.rings
  );
  return (
    <div className="app" data-left={panels.left} data-right={panels.right}>
      <TopBar />
      {isOpen ? (
        <>
          <aside className="left-panel" aria-label={t.leftPanel} hidden={!panels.left}>
            <CloseSheet panel="left" />
            <GroupList />
            <Filters />
          </aside>
          <main data-table={panels.table || undefined}>
            <StageView />
            <InSight />
            {rings && (
              <Suspense fallback={null}>
                <KeptRings layer={rings} />
              </Suspense>
            )}
            <LinkQuestion />
            {isComparing && (
              <Suspense fallback={null}>
                <CompareScreen />
              </Suspense>
            )}
            {panels.table && (
              <Suspense fallback={null}>
                <TableOfPeople />
              </Suspense>
            )}
          </main>
          <aside className="right-panel" aria-label={t.rightPanel} hidden={!panels.right}>
            <CloseSheet panel="right" />
            <EvidencePanel />
          </aside>
          <footer>
            {panels.views && (
              <Suspense fallback={null}>
                <ViewStrip />
              </Suspense>
            )}
            <StatusLine />
            <Timeline />
          </footer>
        </>
      ) : (
        <Waiting />
      )}
      <Dialogs />
      <DropZone />
      <Notice />
    </div>
  );
}

function TableOfPeople() {
  const shown = useShown();
  return shown && <PeopleTable shown={shown} />;
}

/** On a narrow screen a panel is a sheet over the stage, and this takes it away. */
function CloseSheet({panel}: {panel: "left" | "right"}) {
  const t = useWords(screen);
  const close = () => update((state) => ({...state, panels: {...state.panels, [panel]: false}}));
  return (
    <button type="button" className="close-sheet" onClick={close}>
      {t.close}
    </button>
  );
}

/** What is said while nothing is open. */
function Waiting() {
  const t = useWords(screen);
  const phase = useApp((state) => state.phase);
  const notice = useApp((state) => state.notice);
  const open = () => update((state) => ({...state, dialog: "open"}));
  return (
    <main className="waiting">
      {phase.type === "reading" ? (
        <>
          <p role="status">{t.reading}</p>
          <button type="button" className="link" onClick={cancelReading}>
            {t.stop}
          </button>
        </>
      ) : (
        <>
          <p>{notice || t.nothingOpen}</p>
          <button type="button" className="action" onClick={open}>
            {t.openStudy}
          </button>
        </>
      )}
    </main>
  );
}

/** Milliseconds for which something told can be read: three lines, slowly. */
const TOLD_MS = 9000;

/** What the eye would miss, over the stage, for as long as it takes to read it or until the view is another. */
function Told() {
  const told = useApp((state) => state.told);
  useEffect(() => {
    if (told === "") return undefined;
    const {view} = store.getState();
    const end = () => update((state) => ({...state, told: ""}));
    const timer = setTimeout(end, TOLD_MS);
    const unwatch = store.subscribe((state) => state.told !== "" && state.view !== view && end()); // once: ending is a change, too
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  }, [told]);
  // the ear hears it as a notice
  return (
    told !== "" && (
      <p className="reading-note told" aria-hidden="true">
        {told}
      </p>
    )
  );
}

/** One line for the ear. */
function Notice() {
  const t = useWords(screen);
  const notice = useApp((state) => state.notice);
  const reading = useApp(({phase, opened}) => (phase.type === "reading" && opened ? phase.name : null));
  const share = useApp(({phase}) => (phase.type === "reading" ? phase.share : 0));
  return (
    <>
      <p className="visually-hidden" role="status">
        {notice}
      </p>
      <Told />
      {reading !== null && (
        <p className="reading-note">
          {rich(t.readingName, {name: <Foreign text={reading} />})} {share > 0 && `${Math.round(share * 100)} % `}
          <button type="button" className="link" onClick={cancelReading}>
            {t.stop}
          </button>
        </p>
      )}
    </>
  );
}

/** On a narrow screen the stage comes first: both panels start closed. */
function useNarrowStart(): void {
  useEffect(() => {
    const narrow = matchMedia("(width < 900px)");
    const adapt = () => update(screenWidth(narrow.matches));
    adapt();
    narrow.addEventListener("change", adapt);
    return () => narrow.removeEventListener("change", adapt);
  }, []);
}
