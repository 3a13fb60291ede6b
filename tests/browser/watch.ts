import type {BrowserContext} from "playwright-core";

/**
 * Notes everything that must not happen on the pages of a context: requests beyond `origin`, breaches of the page's
 * policy, console errors, uncaught errors, dialogs, crashes. The list grows as they happen.
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const incidents: string[] = [];
  context.on("request", (request) => {
    if (!isOwn(request.url(), origin)) incidents.push(`request beyond the app: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") incidents.push(`console error: ${message.text()}`);
  });
  context.on("weberror", (error) => incidents.push(`uncaught error: ${error.error().stack ?? error.error()}`));
  context.on("dialog", (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (page) => page.on("crash", () => incidents.push("the page crashed")));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sample, sourceFile}) =>
      console.error(`policy breached: ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}`)
    );
  });
  return incidents;
}

/** Whether an address is the app's own. A data: address is no request; a blob: address carries its page's origin. */
function isOwn(url: string, origin: string): boolean {
  return url.startsWith("data:") || url === "about:blank" || new URL(url).origin === origin;
}
