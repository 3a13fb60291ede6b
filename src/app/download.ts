// Files that leave the app: to the disk, or to the clipboard.

/**
 * A file name made of words, safe on every system: letters of any script and digits, hyphens between them, at most
 * `MOST_BYTES` in UTF-8. A name that Windows reserves gets a tail; with no word at all it is "prosopograph".
 */
export function fileName(words: readonly string[], ending: string): string {
  const parts = words.map((word) =>
    word
      .normalize("NFC")
      .replace(/['’ʼ]/gu, "")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase()
  );
  const stem = shortened(parts.filter((part) => part !== "").join("-")) || "prosopograph";
  return `${RESERVED.test(stem) ? `${stem}-picture` : stem}.${ending}`;
}

const MOST_BYTES = 120;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whole letters only, and no hyphen at the end. */
function shortened(stem: string): string {
  let bytes = 0;
  let result = "";
  for (const letter of stem) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MOST_BYTES) break;
    result += letter;
  }
  return result.replace(/-$/, "");
}

/** Hands a file to the browser, which saves it as it saves downloads. */
export function saveFile(bytes: Uint8Array<ArrayBuffer> | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], {type}));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be asking where to put it
}

/** Whether this browser lets a page put a picture on the clipboard. */
export const canCopyPicture = (): boolean =>
  typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";

/** Puts a PNG on the clipboard. To be called in the click itself: the picture may come later. */
export function copyPng(png: Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const blob = png.then((bytes) => new Blob([bytes], {type: "image/png"}));
  return navigator.clipboard.write([new ClipboardItem({"image/png": blob})]);
}

/** Puts an SVG on the clipboard as text, and as a drawing where the browser can. To be called in the click itself. */
export function copySvg(svg: Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const as = (type: string) => svg.then((bytes) => new Blob([bytes], {type}));
  const isDrawing = typeof ClipboardItem.supports === "function" && ClipboardItem.supports("image/svg+xml");
  const item = {"text/plain": as("text/plain"), ...(isDrawing && {"image/svg+xml": as("image/svg+xml")})};
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
