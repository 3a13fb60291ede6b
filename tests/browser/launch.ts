// One browser for all browser tests: started before the first, closed after the last.

import {type BrowserServer, chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {CHROMIUM_ARGS, findChromium} from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a test file reaches the browser. */
    browserEndpoint: string;
  }
}

let server: BrowserServer | undefined;

/** Called by vitest before the first test file. */
export async function setup(project: TestProject): Promise<void> {
  const {executablePath, env} = findChromium();
  const everything = {...(process.env as Record<string, string>), ...env};
  server = await chromium.launchServer({executablePath, env: everything, args: CHROMIUM_ARGS, host: "127.0.0.1"});
  project.provide("browserEndpoint", server.wsEndpoint());
}

/** Called by vitest after the last test file. */
export async function teardown(): Promise<void> {
  await server?.close();
}
