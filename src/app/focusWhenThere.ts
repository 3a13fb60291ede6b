/**
 * Moves the focus to the first element in sight that a selector finds, as soon as there is one: a panel may still have to
 * be opened, drawn or loaded. Gives up after three seconds.
 */
export function focusWhenThere(selector: string): void {
  const go = (tries: number) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element?.checkVisibility()) element.focus();
    else if (tries > 0) setTimeout(go, EVERY_MS, tries - 1);
  };
  go(TRIES);
}

const EVERY_MS = 50;
const TRIES = 60;
