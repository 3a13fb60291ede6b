// What the browser tests do with the stage: wait for it, find people on it, read its pixels.

import type {Page} from "playwright-core";

/** Waits until the study is drawn and everybody has a place. */
export async function drawn(page: Page): Promise<void> {
  await page.locator(".status-line strong").waitFor();
  await page.locator(".stage canvas.sigma-nodes").waitFor(); // others may be hidden
  await page.waitForFunction(() => !document.querySelector(".status-line")?.textContent?.includes("Laying out"));
}

/** Where an entity is drawn, in px of the page; null where it is not. */
export async function placeOf(page: Page, id: string): Promise<{x: number; y: number} | null> {
  return await page.evaluate((entity) => {
    const stage = document.querySelector(".stage-canvas") as
      | (Element & {placeOf?(id: string): {x: number; y: number} | null})
      | null;
    const place = stage?.placeOf?.(entity);
    if (!stage || !place) return null;
    const {left, top} = stage.getBoundingClientRect();
    return {x: left + place.x, y: top + place.y};
  }, id);
}

/** The same for one that must be there. */
export async function placed(page: Page, id: string): Promise<{x: number; y: number}> {
  const place = await placeOf(page, id);
  if (!place) throw new Error(`${id} is not on the stage`);
  return place;
}

/** The same once the picture has come to rest. */
export async function placedAtRest(page: Page, id: string): Promise<{x: number; y: number}> {
  for (let before = await placed(page, id); ; ) {
    await page.waitForTimeout(200);
    const now = await placed(page, id);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

/** The permanent line. */
export const statusOf = (page: Page): Promise<string> => page.locator(".status-line p").innerText();

/** Share of the stage's pixels that are not the ground's, counted on a screenshot by the browser itself. */
export async function inkShare(page: Page): Promise<number> {
  const png = await page.locator(".stage").screenshot();
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("the browser gives no canvas to count on");
    context.drawImage(bitmap, 0, 0);
    const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const [red = 0, green = 0, blue = 0] = data; // the ground's, at the corner
    let inked = 0;
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
      if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) > 24) inked += 1;
    }
    return inked / (data.length / 4);
  }, png.toString("base64"));
}
