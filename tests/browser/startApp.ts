import {spawn} from "node:child_process";
import {once} from "node:events";
import {createInterface} from "node:readline";

/** A running `prosopograph open`: where it answers, and how to end it. */
export interface RunningApp {
  url: string;
  stop(): Promise<void>;
}

/** Starts the built app through the command line, as a user would, with a study folder or the default study. */
export async function startApp(study?: string): Promise<RunningApp> {
  const args = ["dist/cli/main.js", "open", ...(study === undefined ? [] : [study]), "--no-browser", "--port", "0"];
  const child = spawn(process.execPath, args, {stdio: ["ignore", "pipe", "pipe"]});
  const exit = once(child, "exit");
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  for await (const line of createInterface({input: child.stdout})) {
    said += `${line}\n`;
    const url = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
    if (url === undefined) continue;
    return {
      url,
      async stop() {
        child.kill();
        await exit;
      }
    };
  }
  throw new Error(`prosopograph open ended without an address:\n${said}`);
}
