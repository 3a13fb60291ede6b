import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer, type IncomingHttpHeaders, request, type Server} from "node:http";
import {createConnection} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {createAppServer} from "../../src/cli/appServer.ts";
import {DEFAULT_PORT, listenLocally, stopOnInterrupt} from "../../src/cli/localPort.ts";

const folder = mkdtempSync(join(tmpdir(), "prosopograph-app-"));
let server: Server;
let port: number;
let study = "first";

beforeAll(async () => {
  mkdirSync(join(folder, "app", "assets"), {recursive: true});
  writeFileSync(join(folder, "outside.txt"), "CANARY");
  const files = {
    "index.html": "<!doctype html>",
    "assets/a.js": "1",
    "assets/a.wasm": "w",
    "assets/a.ttf": "t",
    "assets/a.woff2": "f",
    "study.zip": "stale"
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "app", name), content);
  symlinkSync(join(folder, "outside.txt"), join(folder, "app", "link.txt"));
  server = await createAppServer({root: join(folder, "app"), studyZip: async () => new TextEncoder().encode(study)});
  port = await listenLocally(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, {recursive: true});
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(path: string, {method = "GET", host = `127.0.0.1:${port}`} = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({host: "127.0.0.1", port, path, method, headers: {host}, agent: false}, (response) => {
      let body = "";
      response
        .on("data", (chunk) => (body += chunk))
        .on("end", () => resolve({status: response.statusCode ?? 0, headers: response.headers, body}));
    });
    asked.on("error", reject).end();
  });
}

it("the server gives the app's files with their types", async () => {
  const typeOf = async (path: string) => (await ask(path)).headers["content-type"];
  expect(await ask("/")).toMatchObject({status: 200, body: "<!doctype html>"});
  expect(await typeOf("/index.html?view=left#x")).toBe("text/html; charset=utf-8");
  expect(await typeOf("/assets/a.js")).toBe("text/javascript; charset=utf-8");
  expect(await typeOf("/assets/a.wasm")).toBe("application/wasm");
  expect(await typeOf("/assets/a.ttf")).toBe("font/ttf");
  expect(await typeOf("/assets/a.woff2")).toBe("font/woff2");
});

it("the server makes study.zip anew for each request, whatever stands in the app's folder", async () => {
  const first = await ask("/study.zip");
  study = "second";
  expect([first.body, (await ask("/study.zip")).body]).toEqual(["first", "second"]);
  expect(first.headers).toMatchObject({"content-type": "application/zip", "cache-control": "no-store"});
});

it("every answer carries the policy and the other protections", async () => {
  for (const path of ["/", "/assets/a.js", "/study.zip", "/nothing"]) {
    const {headers} = await ask(path);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; .*connect-src 'self'.*; frame-ancestors 'none'$/
    );
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    expect(headers).toMatchObject({"x-content-type-options": "nosniff", "referrer-policy": "no-referrer"});
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  }
});

it("the server answers 403 to any name but its own, study and all", async () => {
  for (const host of [
    "evil.example",
    `evil.example:${port}`,
    "127.0.0.1",
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.evil.example:${port}`
  ]) {
    expect(await ask("/study.zip", {host})).toMatchObject({status: 403});
  }
  expect(await ask("/study.zip", {host: `localhost:${port}`})).toMatchObject({status: 200});
});

it("the server knows GET and HEAD only", async () => {
  expect(await ask("/", {method: "HEAD"})).toMatchObject({status: 200, body: "", headers: {"content-length": "15"}});
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expect(await ask("/", {method})).toMatchObject({status: 405, headers: {allow: "GET, HEAD"}});
  }
});

it.each([
  "/../outside.txt",
  "/assets/../../outside.txt",
  "/%2e%2e/outside.txt",
  "/..%2foutside.txt",
  "/..%5coutside.txt",
  "/assets/%2e%2e/%2e%2e/outside.txt",
  "//outside.txt",
  "/link.txt",
  "/assets",
  "/index.html%00.txt",
  "/%zz",
  "/nothing.js"
])("GET %s is not found, and nothing outside the app is shown", async (path) => {
  const {status, body} = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain("CANARY");
});

it("createAppServer(options) says how to build an app that is not built", async () => {
  await expect(
    createAppServer({root: join(folder, "nothing"), studyZip: async () => new Uint8Array()})
  ).rejects.toThrow("npm run build");
});

it("listenLocally(server, port) listens on 127.0.0.1 and nowhere else", () => {
  expect(server.address()).toMatchObject({address: "127.0.0.1", port});
});

it("listenLocally(server, port) refuses a port that is taken", async () => {
  await expect(listenLocally(createServer(), port)).rejects.toThrow(`port ${port} is taken`);
});

it("listenLocally(server) goes on to the next port where 4321 is taken", async () => {
  const [first, second] = [createServer(), createServer()];
  const [a, b] = [await listenLocally(first, undefined), await listenLocally(second, undefined)];
  first.close();
  second.close();
  expect(a).toBeGreaterThanOrEqual(DEFAULT_PORT);
  expect(b).toBeGreaterThan(a);
});

it("stopOnInterrupt(server) ends the server at SIGINT, open connections and all", async () => {
  const other = createServer();
  const otherPort = await listenLocally(other, 0);
  const listeners = process.listenerCount("SIGINT");
  const ended = stopOnInterrupt(other);
  await new Promise<void>((resolve) => createConnection(otherPort, "127.0.0.1", resolve).on("error", () => undefined));
  process.emit("SIGINT");
  await ended;
  expect(other.listening).toBe(false);
  expect(process.listenerCount("SIGINT")).toBe(listeners);
});
