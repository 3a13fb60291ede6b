import type {Download, Page} from "playwright-core";

/** What the browser saves when `act` is done. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{name: string; bytes: Buffer}> {
  const waiting = page.waitForEvent("download");
  await act();
  const download: Download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return {name: download.suggestedFilename(), bytes: Buffer.concat(chunks)};
}
