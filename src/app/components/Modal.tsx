import {type KeyboardEvent, type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef} from "react";
import {stepBack} from "../changes/screen.ts";
import {store, update} from "../store.ts";
import "./Modal.css";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

interface ModalProps {
  title: string;
  /** Wide dialogs show a picture. */
  wide?: boolean;
  /** Its text is what matters: it takes the focus, so that the keys scroll it. */
  reading?: boolean;
  children: ReactNode;
  /** The things to do, at the foot. */
  actions?: ReactNode;
}

/**
 * The one dialog shell: modal, named by its heading, closed by Escape, by its button or beside it. The focus goes to
 * the element marked `data-first`, else to the dialog, and returns to where it was.
 */
export function Modal({title, wide = false, reading = false, children, actions}: ModalProps) {
  const t = useWords(screen);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    (element.querySelector<HTMLElement>("[data-first]") ?? element).focus();
    return () => element.close(); // while it is still in the page: only then does the focus return
  }, []);

  return (
    <dialog
      ref={dialog}
      className={wide ? "modal wide" : "modal"}
      aria-labelledby={heading}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={(event) => event.currentTarget.isConnected && close()}
      onPointerDown={onPointerDown}
    >
      <div className="modal-sheet">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="modal-close" aria-label={t.close} onClick={close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
          </button>
        </header>
        {reading ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section className="modal-body" aria-labelledby={heading} tabIndex={0} data-first="">
            {children}
          </section>
        ) : (
          <div className="modal-body">{children}</div>
        )}
        {actions && <footer>{actions}</footer>}
      </div>
    </dialog>
  );
}

function close(): void {
  if (store.getState().dialog) update(stepBack);
}

/** Keys stay in the dialog: those of the app would act behind it. */
function onKeyDown(event: KeyboardEvent): void {
  event.stopPropagation();
  if (event.key !== "Escape") return;
  event.preventDefault();
  close();
}

/** A press on the veil, which is the dialog element itself: its sheet covers all of it that is seen. */
function onPointerDown(event: PointerEvent): void {
  if (event.target === event.currentTarget) close();
}
