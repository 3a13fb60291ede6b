import {readFile, realpath, stat} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server} from "node:http";
import {extname, join, sep} from "node:path";
import {CONTENT_SECURITY_POLICY} from "../build/contentSecurityPolicy.ts";
import {UsageError} from "./usageError.ts";

export interface AppServerOptions {
  /** Folder of the built app. */
  root: string;
  /** The study as a ZIP, made anew for each request. */
  studyZip: () => Promise<Uint8Array>;
}

interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: string | Uint8Array;
}

/** A server of the built app and one study, to this machine's own browser only. Throws UsageError without the app. */
export async function createAppServer({root, studyZip}: AppServerOptions): Promise<Server> {
  const folder = await realpath(root).catch(() => "");
  const isBuilt = folder !== "" && (await isFile(join(folder, "index.html")));
  if (!isBuilt) throw new UsageError("the app is not built; run: npm run build");
  return createServer((request, response) => {
    answer(request, folder, studyZip)
      .catch((error: unknown): Answer => ({status: 500, body: `${String(error)}\n`}))
      .then(({status, headers, body}) => {
        const bytes = Buffer.from(body);
        response.writeHead(status, {...SECURITY, "Content-Type": TEXT, ...headers, "Content-Length": bytes.length});
        response.end(request.method === "HEAD" ? undefined : bytes);
      });
  });
}

const TEXT = "text/plain; charset=utf-8";
const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".wasm", "application/wasm"],
  [".ttf", "font/ttf"],
  [".woff2", "font/woff2"],
  [".zip", "application/zip"],
  [".txt", TEXT]
]);

const SECURITY = {
  // The page carries the policy too, but only a header can forbid others to frame it.
  "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store"
};

async function answer(request: IncomingMessage, root: string, studyZip: () => Promise<Uint8Array>): Promise<Answer> {
  if (!isOurHost(request)) return {status: 403, body: "This server answers only to its own address.\n"};
  if (request.method !== "GET" && request.method !== "HEAD") {
    return {status: 405, headers: {Allow: "GET, HEAD"}, body: "Only GET and HEAD.\n"};
  }
  const path = requestedPath(request.url ?? "/");
  if (path === "/study.zip") return {status: 200, headers: {"Content-Type": "application/zip"}, body: await studyZip()};
  const file = path === null ? null : await fileBelow(root, path === "/" ? "/index.html" : path);
  if (file === null) return {status: 404, body: "Not found.\n"};
  return {
    status: 200,
    headers: {"Content-Type": TYPES.get(extname(file)) ?? "application/octet-stream"},
    body: await readFile(file)
  };
}

/** Refuses names that only point here: a page elsewhere whose name is made to lead to 127.0.0.1 gets nothing. */
function isOurHost({headers, socket}: IncomingMessage): boolean {
  const port = socket.localPort;
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** The path of a request, decoded; null where it is none of ours. */
function requestedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    const isPlain =
      path.startsWith("/") && !/[\\\0]/.test(path) && !path.split("/").some((part) => part === ".." || part === ".");
    return isPlain ? path : null;
  } catch {
    return null; // not valid percent-encoding
  }
}

/** The regular file at `path` inside `root`, links resolved; null where there is none. */
async function fileBelow(root: string, path: string): Promise<string | null> {
  const file = await realpath(join(root, path)).catch(() => null);
  return file?.startsWith(root + sep) && (await isFile(file)) ? file : null;
}

async function isFile(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isFile() === true;
}
