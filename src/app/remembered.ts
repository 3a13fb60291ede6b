// Small choices that outlast a visit. A browser may forbid pages to keep anything: then they last as long as the page.

const kept = new Map<string, string>();

/** What was remembered under a key; null where nothing was. */
export function remembered(key: string): string | null {
  return kept.get(key) ?? inBrowser((storage) => storage.getItem(PREFIX + key));
}

/** Whether anything is remembered under keys that begin so. */
export function remembersAny(beginning: string): boolean {
  const isHere = [...kept.keys()].some((key) => key.startsWith(beginning));
  return (
    isHere || (inBrowser((storage) => Object.keys(storage).some((key) => key.startsWith(PREFIX + beginning))) ?? false)
  );
}

/** Remembers a value in this browser; false where it will be forgotten with the page. */
export function remember(key: string, value: string): boolean {
  kept.set(key, value);
  const isKept = inBrowser((storage) => {
    storage.setItem(PREFIX + key, value);
    return true;
  });
  return isKept ?? false;
}

const PREFIX = "prosopograph/";

/** Full or forbidden storage throws; whatever is asked of it then has no answer. */
function inBrowser<T>(ask: (storage: Storage) => T): T | null {
  try {
    return ask(localStorage);
  } catch {
    return null;
  }
}
