// The watch over the browser tests is itself tested: a page that does each forbidden thing is caught at it.

import {chromium} from "playwright-core";
import {expect, inject, it} from "vitest";
import {CONTENT_SECURITY_POLICY} from "../../src/build/contentSecurityPolicy.ts";
import {watch} from "./watch.ts";

const ORIGIN = "http://127.0.0.1:9";

/** What is noted while a page with this body and script runs, the built app's policy upon it. */
async function incidentsOf(body: string, script: string): Promise<string> {
  const browser = await chromium.connect(inject("browserEndpoint"));
  const context = await browser.newContext();
  const incidents = await watch(context, ORIGIN);
  const page = await context.newPage();
  const head = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
  await page.route(`${ORIGIN}/`, (route) =>
    route.fulfill({contentType: "text/html", body: `${head}${body}<script type="module" src="/a.js"></script>`})
  );
  await page.route(`${ORIGIN}/a.js`, (route) => route.fulfill({contentType: "text/javascript", body: script}));
  await page.goto(ORIGIN);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await browser.close();
  return incidents.join("\n");
}

it("watch(context) is silent about a page that does nothing wrong", async () => {
  expect(await incidentsOf("<p>Smilga</p>", "document.body.append('Radek')")).toBe("");
});

it.each([
  ["a request beyond the app", "<img src='https://example.org/a.png'>", "", "request beyond the app|img-src"],
  ["an inline script", "<script>window.ran = 1</script>", "", "script-src-elem inline"],
  ["an inline style", "<style>p {color: red}</style>", "", "style-src-elem inline"],
  ["eval", "", "try { eval('1') } catch {}", "trusted-types-sink eval"],
  ["markup made from text", "", "try { document.body.innerHTML = '<b>' } catch {}", "require-trusted-types-for"],
  ["a worker from a plain address", "", "try { new Worker('/w.js') } catch {}", "require-trusted-types-for"],
  ["a console error", "", "console.error('broken')", "console error: broken"],
  ["an uncaught error", "", "setTimeout(() => { throw new Error('lost') })", "uncaught error: .*lost"],
  ["a dialog", "", "alert('hello')", "dialog: hello"]
])("watch(context) notes %s", async (_name, body, script, expected) => {
  expect(await incidentsOf(body, script)).toMatch(new RegExp(expected));
});
