import {spawn} from "node:child_process";

/** Asks the system to show `address` in a browser. Does nothing in CI and without a screen; failure is no error. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (!command) return;
  const child = spawn(command.program, [...command.args, address], {detached: true, stdio: "ignore"});
  child.on("error", () => undefined); // no such program: the address has been printed
  child.unref();
}

/** The program that opens addresses on a platform; null where nobody would see it. */
export function browserCommand(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>
): {program: string; args: string[]} | null {
  if (environment.CI) return null;
  if (platform === "darwin") return {program: "open", args: []};
  if (platform === "win32") return {program: "cmd", args: ["/c", "start", ""]};
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? {program: "xdg-open", args: []} : null;
}
