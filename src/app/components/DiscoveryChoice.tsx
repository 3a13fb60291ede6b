import {type DragEvent, useRef, useState} from "react";
import type {Problem} from "../../core/base/problem.ts";
import {DOCUMENT_ENDINGS} from "../../core/read/documents/documentFormat.ts";
import {startDiscovery} from "../discovery/discoveryController.ts";
import {useSession} from "../discovery/discoveryStore.ts";
import {dropIntake, inputIntake} from "../foldersOfBrowser.ts";
import {looseIntake} from "../intake.ts";
import {Foreign} from "./Foreign.tsx";
import "./DiscoveryChoice.css";
import {discovery as texts} from "../../words/en/discovery.ts";
import {useWords} from "../language.ts";

const NONE: readonly Problem[] = [];

/** The first step: which texts. What was wrong with those chosen before is told here. */
export function DiscoveryChoice() {
  const t = useWords(texts);
  const problems = useSession(({stage}) => (stage.type === "choosing" ? stage.problems : NONE));
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void startDiscovery(dropIntake(event.dataTransfer));
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <main
      className="discovery-choice"
      data-over={over}
      onDrop={drop}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
    >
      <div>
        <p className="discovery-lead">{t.lead}</p>
        <p className="quiet">{t.leadSays}</p>
        <p className="discovery-ways">
          <Picker label={t.chooseTexts} />
          <Picker label={t.chooseFolder} folder />
        </p>
        <p className="quiet small">{t.orDrop}</p>
        {problems.length > 0 && (
          <ul className="discovery-problems" role="alert">
            {problems.map(({place, message, hint}, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={i}>
                {place && (
                  <strong>
                    <Foreign text={place.file} />:{" "}
                  </strong>
                )}
                <bdi>{message}</bdi>. <span className="quiet">{hint}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

function Picker({label, folder = false}: {label: string; folder?: boolean}) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({target}: {target: HTMLInputElement}): void => {
    const files = [...(target.files ?? [])];
    target.value = ""; // so that the same can be chosen again
    if (files.length > 0) void startDiscovery(folder ? inputIntake(files) : looseIntake(files));
  };
  return (
    <>
      <button type="button" className={folder ? "action" : "action primary"} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = folder;
        }}
        hidden
        type="file"
        aria-label={label}
        accept={folder ? undefined : DOCUMENT_ENDINGS}
        multiple
        onChange={take}
      />
    </>
  );
}
