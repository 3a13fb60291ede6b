// Which browser the tests drive, in this order: $CHROMIUM, an installed one, the one from the npm registry.

import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";
import {npmChromium} from "./npmChromium.ts";

export interface Chromium {
  executablePath: string;
  /** Variables that this browser needs beside those of the tests. */
  env: Record<string, string>;
}

/** WebGL 2 without a graphics card, and no request of the browser's own: only this computer has a name. */
export const CHROMIUM_ARGS = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--font-render-hinting=none",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run"
];

/** Finds or installs a browser. Throws, with what to do, where there is none to be had. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): Chromium {
  if (env.CHROMIUM) {
    if (existsSync(env.CHROMIUM)) return {executablePath: env.CHROMIUM, env: {}};
    throw new Error(`CHROMIUM: expected the path of a Chrome, Chromium or Edge, got ${env.CHROMIUM}`);
  }
  const installed = usualPlaces(process.platform, env).find((path) => existsSync(path));
  if (installed !== undefined) return {executablePath: installed, env: {}};
  if (process.platform === "linux" && process.arch === "x64") return npmChromium();
  throw new Error(
    "No browser found for the tests. Install Chrome, Chromium or Edge, or set CHROMIUM to the path of its program."
  );
}

/** Where Chrome, Chromium and Edge are installed on a system; not all of the paths exist. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return programs.flatMap((name) =>
      ["", env.HOME ?? ""].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`)
    );
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];
    return [...programs, "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((path) =>
      roots.map((root) => `${root}\\${path}`)
    );
  }
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable"];
  const folders = [
    ...(env.PATH ?? "").split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/opt/google/chrome"
  ];
  return names.flatMap((name) => folders.filter((folder) => folder !== "").map((folder) => join(folder, name)));
}
