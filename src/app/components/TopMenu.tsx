import {type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useRef, useState} from "react";
import {screen} from "../../words/en/screen.ts";
import {openDialog, switchTheme} from "../changes/screen.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";
import {LanguageSwitch} from "./LanguageSwitch.tsx";
import {ViewPicker} from "./ViewPicker.tsx";

/** What one needs less often: in a row of its own words, or, where the screen is narrow, behind a button. */
export function TopMenu() {
  const t = useWords(screen);
  const id = useId();
  const theme = useApp((state) => state.theme);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = ({currentTarget, relatedTarget}: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault(); // one step back is this
    setOpen(false);
    button.current?.focus();
  };
  const chosen = ({target}: MouseEvent) => {
    if (target instanceof Element && target.closest("button")) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of what it opens
    <div className="top-more" onBlur={leave} onKeyDown={close}>
      <button
        ref={button}
        type="button"
        className="narrow-only"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t.menu}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a press on a button within it closes it */}
      <div id={id} className="top-menu" data-open={isOpen || undefined} onClick={chosen}>
        <ViewPicker />
        <button type="button" onClick={() => update(switchTheme)}>
          {theme === "light" ? t.dark : t.light}
        </button>
        <LanguageSwitch />
        <button type="button" onClick={() => update(openDialog("help"))}>
          {t.help}
        </button>
        <button type="button" onClick={() => update(openDialog("open"))}>
          {t.open}
        </button>
      </div>
    </div>
  );
}
