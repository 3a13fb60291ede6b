import type {Window} from "./mention.ts";

/** More words than this between two names make no passage that anyone reads. */
export const MAX_TOKENS = 10_000;
/** The paragraphs that two may stand apart. */
export const MAX_REACH = 100;

/**
 * The window that `sentence`, `paragraph`, `paragraphs:K`, `chapter` or `tokens:N` means, on the command line and in
 * study.json.
 *
 * @throws RangeError for anything else, for K that is not a whole number from 1 to 100, and for N not from 1 to 10000.
 */
export function parseWindow(text: string): Window {
  if (text === "sentence" || text === "paragraph" || text === "chapter") return {unit: text};
  const tokens = /^tokens:(\d{1,5})$/.exec(text)?.[1];
  if (tokens && Number(tokens) >= 1 && Number(tokens) <= MAX_TOKENS) return {unit: "tokens", tokens: Number(tokens)};
  const reach = /^paragraphs:(\d{1,3})$/.exec(text)?.[1];
  if (reach && Number(reach) >= 1 && Number(reach) <= MAX_REACH) return {unit: "paragraphs", reach: Number(reach)};
  throw new RangeError(
    `window: expected sentence, paragraph, paragraphs:K (K from 1 to ${MAX_REACH}), chapter or tokens:N (N a whole number from 1 to ${MAX_TOKENS}), got "${text}"`
  );
}

/** The window as study.json and the command line spell it: what `parseWindow` reads. */
export function windowText(window: Window): string {
  if (window.unit === "tokens") return `tokens:${window.tokens}`;
  return window.unit === "paragraphs" ? `paragraphs:${window.reach}` : window.unit;
}
