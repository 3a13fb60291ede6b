import {type ReactNode, useRef} from "react";
import {DOCUMENT_ENDINGS} from "../../core/read/documents/documentFormat.ts";
import {NETWORK_ENDINGS} from "../../core/read/networks/networkFiles.ts";
import {openFirstStudy} from "../firstStudy.ts";
import {type DirectoryHandle, handleIntake, inputIntake} from "../foldersOfBrowser.ts";
import {asNewStudy, type Intake, looseIntake} from "../intake.ts";
import {update, useApp} from "../store.ts";
import {takeIn} from "../takeIn.ts";
import {Foreign} from "./Foreign.tsx";
import {Modal} from "./Modal.tsx";
import "./OpenDialog.css";
import {opening} from "../../words/en/opening.ts";
import {rich, useWords} from "../language.ts";

/** The ways in: a study's folder, a ZIP of it, texts, or the first study again. */
export function OpenDialog() {
  const t = useWords(opening);
  const title = useApp(({opened}) => opened?.study.title ?? null);
  return (
    <Modal title={t.title}>
      <ul className="ways-in">
        <Way name={t.fromTexts} says={t.fromTextsSays} act={startFromTexts} />
        <Folder />
        <Files name={t.zip} accept=".zip,application/zip" says={t.zipSays} take={(files) => looseIntake(files)} />
        <Files
          name={t.texts}
          accept={DOCUMENT_ENDINGS}
          multiple
          says={t.textsSays}
          take={async (files) => asNewStudy(await looseIntake(files))}
        />
        {title !== null && (
          <Files
            name={t.added}
            accept={DOCUMENT_ENDINGS}
            multiple
            says={rich(t.addedSays, {study: <Foreign text={title} />})}
            take={(files) => looseIntake(files)}
          />
        )}
        <Files
          name={t.network}
          accept={NETWORK_ENDINGS}
          multiple
          says={t.networkSays}
          take={(files) => looseIntake(files)}
        />
        <Way name={t.first} says={t.firstSays} act={firstStudy} />
      </ul>
      <p className="quiet small ways-note">{t.note}</p>
    </Modal>
  );
}

interface WayProps {
  name: string;
  says: ReactNode;
  act(): void;
  first?: boolean;
  /** The hidden field that the button stands for. */
  children?: ReactNode;
}

function Way({name, says, act, first = false, children}: WayProps) {
  return (
    <li>
      <button type="button" onClick={act} data-first={first || undefined}>
        <strong>{name}</strong>
        <span className="quiet">{says}</span>
      </button>
      {children}
    </li>
  );
}

type Picker = () => Promise<DirectoryHandle>;

/** The browser's own folder picker where it has one; else an input for folders. */
function Folder() {
  const t = useWords(opening);
  const input = useRef<HTMLInputElement>(null);
  const {showDirectoryPicker} = window as {showDirectoryPicker?: Picker};
  const act = () => {
    if (showDirectoryPicker) void pick(showDirectoryPicker.bind(window));
    else input.current?.click();
  };
  return (
    <Way name={t.folder} says={t.folderSays} act={act} first>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = true;
        }}
        hidden
        type="file"
        aria-label={t.folderName}
        onChange={({target}) => bring(target, inputIntake)}
      />
    </Way>
  );
}

async function pick(picker: Picker): Promise<void> {
  try {
    const folder = await picker();
    await takeIn(handleIntake(folder));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return; // the reader thought better of it
    await takeIn(Promise.reject(error));
  }
}

interface FilesProps {
  name: string;
  says: ReactNode;
  accept: string;
  multiple?: boolean;
  take(files: File[]): Promise<Intake>;
}

function Files({name, says, accept, multiple = false, take}: FilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Way name={name} says={says} act={() => input.current?.click()}>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={name}
        accept={accept}
        multiple={multiple}
        onChange={({target}) => bring(target, take)}
      />
    </Way>
  );
}

/** The input is emptied, so that the same files can be chosen again. */
function bring(input: HTMLInputElement, take: (files: File[]) => Promise<Intake>): void {
  const files = [...(input.files ?? [])];
  const bringing = files.length > 0 ? take(files) : null;
  input.value = "";
  if (bringing) void takeIn(bringing);
}

function startFromTexts(): void {
  update((state) => ({...state, dialog: null, screen: "discovery"}));
}

function firstStudy(): void {
  update((state) => ({...state, dialog: null}));
  void openFirstStudy();
}
