import {readFile} from "node:fs/promises";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize} from "node:path";
import type {RunningApp} from "./startApp.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** A plain web server, as a library or a university has: `folder` under `path`, e.g. "/projects/smilga/". */
export async function serveFolder(folder: string, path: string): Promise<RunningApp> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? "/", "http://127.0.0.1");
    const name = pathname.startsWith(path) ? normalize(pathname.slice(path.length) || "index.html") : "";
    readFile(join(folder, name)).then(
      (bytes) =>
        response.writeHead(200, {"Content-Type": TYPES[extname(name)] ?? "application/octet-stream"}).end(bytes),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}
