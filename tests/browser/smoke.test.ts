import {expect} from "vitest";
import {it} from "./app.ts";
import {serveFolder} from "./serveFolder.ts";

it("open shows the app under its title, with no request beyond it and no error", async ({app}) => {
  await app.page.locator(".stage canvas.sigma-nodes").waitFor();
  expect(await app.page.title()).toContain("Prosopograph");
});

it("the built app works from any folder of any web server", async ({open}) => {
  const server = await serveFolder("dist/app", "/projects/smilga/");
  try {
    const {page} = await open(server.url);
    await page.locator(".stage canvas.sigma-nodes").waitFor();
    await page.close(); // before its server: it loads more when idle
  } finally {
    await server.stop();
  }
});
