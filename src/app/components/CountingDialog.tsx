import {useMemo, useState} from "react";
import {DEFAULT_COUNTING, type Mention, OPTIONAL_ZONES, type Zone} from "../../core/model/mention.ts";
import {parseWindow, windowText} from "../../core/model/parseWindow.ts";
import {counting} from "../../words/en/counting.ts";
import {toggled} from "../changes/view.ts";
import {useWords} from "../language.ts";
import {readAnew} from "../readAnew.ts";
import {saveOpenStudy} from "../saveOpenStudy.ts";
import {update, useApp} from "../store.ts";
import {Modal} from "./Modal.tsx";
import {WindowChoice} from "./WindowChoice.tsx";
import "./CountingDialog.css";

/** How the texts are read: within what two names are near, and which do not count. */
export function CountingDialog() {
  const t = useWords(counting);
  const opened = useApp((state) => state.opened);
  const now = opened?.study.counting ?? DEFAULT_COUNTING;
  const [window, setWindow] = useState(() => windowText(now.window));
  const [without, setWithout] = useState<readonly Zone[]>(now.without);
  if (!opened) return null;
  const isChanged = window !== windowText(now.window) || without.join() !== now.without.join();
  const isValid = canBeRead(window);
  const read = () => {
    update((state) => ({...state, dialog: null}));
    void readAnew({window: parseWindow(window), without});
  };
  return (
    <Modal
      title={t.title}
      actions={
        <>
          <button type="button" className="action primary" disabled={!isChanged || !isValid} onClick={read}>
            {t.read}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => {
              setWindow(windowText(DEFAULT_COUNTING.window));
              setWithout(DEFAULT_COUNTING.without);
            }}
          >
            {t.usual}
          </button>
          <button
            type="button"
            className="link counting-save"
            disabled={isChanged}
            onClick={() => void saveOpenStudy()}
          >
            {t.save}
          </button>
        </>
      }
    >
      <WindowChoice chosen={window} choose={setWindow} />
      <ZoneChoice mentions={opened.mentions} without={without} choose={setWithout} />
      <p className="quiet small counting-kept">{t.kept}</p>
    </Modal>
  );
}

function canBeRead(window: string): boolean {
  try {
    parseWindow(window);
    return true;
  } catch {
    return false;
  }
}

interface ZoneProps {
  mentions: readonly Mention[];
  without: readonly Zone[];
  choose(without: readonly Zone[]): void;
}

/** Where names do not count, with how many stand there. */
function ZoneChoice({mentions, without, choose}: ZoneProps) {
  const t = useWords(counting);
  const counts = useMemo(() => {
    const found = new Map<Zone, number>();
    for (const {zone} of mentions) found.set(zone, (found.get(zone) ?? 0) + 1);
    return found;
  }, [mentions]);
  return (
    <fieldset className="counting-choice">
      <legend>{t.without}</legend>
      <p className="quiet small">{t.withoutSays}</p>
      {OPTIONAL_ZONES.map((zone) => (
        <label key={zone} className="check">
          <input
            type="checkbox"
            checked={without.includes(zone)}
            onChange={() => choose(toggled(without, zone, OPTIONAL_ZONES))}
          />
          <span className="check-label">
            {t[zone === "title" ? "workTitle" : zone]}
            {zone === "quotation" && <span className="quiet small counting-says">{t.quotationSays}</span>}
          </span>
          <span className="quiet small">{t.found({names: counts.get(zone) ?? 0})}</span>
        </label>
      ))}
    </fieldset>
  );
}
