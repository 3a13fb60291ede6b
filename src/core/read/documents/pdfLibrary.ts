// The little of pdf.js that we use: text and page labels. No page is ever drawn, no script of a document ever run.

/** A run of letters as it stands on a page; `transform` is the PDF's own matrix, its last two the place, y up. */
export interface PdfItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

export interface PdfPage {
  streamTextContent(): ReadableStream<{items: (PdfItem | {type: string})[]}>;
  cleanup(): void;
}

export interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getPageLabels(): Promise<string[] | null>;
  getMetadata(): Promise<{info: {Title?: unknown; Author?: unknown; Language?: unknown}}>;
}

interface LoadingTask {
  promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

interface PdfLibrary {
  getDocument(options: Record<string, unknown>): LoadingTask;
}

/** Opens a PDF. It is read on this thread: whoever calls stands in a worker, or on the command line. */
export async function openPdf(bytes: Uint8Array): Promise<LoadingTask> {
  const library = (await loadedWith(DRAWING, () => import("pdfjs-dist/legacy/build/pdf.mjs"))) as unknown as PdfLibrary;
  // pdf.js takes its reading half from here where it shall start no worker of its own.
  (globalThis as {pdfjsWorker?: unknown}).pdfjsWorker = await loadReader();
  return library.getDocument({
    data: bytes.slice(), // it is taken over
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0
  });
}

/** What pdf.js expects of whoever draws, and makes one of as it loads. Node has none, and for a text none is needed. */
const DRAWING = {DOMMatrix: class {}, ImageData: class {}, Path2D: class {}};

/** The half of pdf.js that reads. In a worker it would take the worker's port for its own, unless it saw a window. */
const loadReader = (): Promise<unknown> =>
  loadedWith(
    "postMessage" in globalThis ? {window: globalThis} : {},
    () => import("pdfjs-dist/legacy/build/pdf.worker.mjs")
  );

/** Loads a module to which the global scope has some things that it lacks, only while it loads. */
async function loadedWith<T>(things: Readonly<Record<string, unknown>>, load: () => Promise<T>): Promise<T> {
  const scope = globalThis as Record<string, unknown>;
  const lacking = Object.keys(things).filter((name) => scope[name] === undefined);
  for (const name of lacking) scope[name] = things[name];
  try {
    return await load();
  } finally {
    for (const name of lacking) delete scope[name];
  }
}
