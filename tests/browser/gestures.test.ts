import type {Page} from "playwright-core";
import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, placed, statusOf} from "./stage.ts";

const evidence = (page: Page) => page.getByRole("complementary", {name: "Evidence"});

/** Finds something by its words and takes it, by keyboard alone. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
}

it("people are picked by a line drawn around them, or by name; bridges, hubs and pairs come by keys and by mouse", async ({
  app
}) => {
  const {page} = app;
  await drawn(page);
  const panel = evidence(page);
  const picked = panel.getByRole("heading", {name: /picked$/});

  // by mouse: the tool, and a line around one who is then among those picked
  await find(page, "Draw around people");
  const {x, y} = await placed(page, "radek-karl");
  await page.mouse.move(x - 45, y - 45);
  await page.mouse.down();
  for (const [dx, dy] of [
    [45, -45],
    [45, 45],
    [-45, 45],
    [-45, -45]
  ] as const)
    await page.mouse.move(x + dx, y + dy, {steps: 4});
  await page.mouse.up();
  await picked.waitFor();
  await panel
    .locator(".picked-list")
    .getByRole("button", {name: /Radek$/})
    .waitFor();

  // by keyboard: one more by name, all of them a group, drawn as a hub
  const count = await panel.locator(".picked-list li").count();
  await panel.getByPlaceholder("Add by name").fill("Leon Trotsky");
  await page.keyboard.press("Enter");
  await expect.poll(() => panel.locator(".picked-list li").count()).toBe(count + 1);
  await panel.getByLabel(/Name/).fill("My circle");
  await page.keyboard.press("Enter");
  await panel.getByRole("heading", {name: "My circle"}).waitFor();
  expect(await app.axe()).toEqual([]);

  const stage = async () => (await page.locator(".stage").screenshot()).toString("base64");
  const plain = await stage();
  const outline = page.getByRole("checkbox", {name: "Outline My circle"});
  await outline.click();
  await expect.poll(stage).not.toBe(plain);
  await outline.press("Space");
  await expect.poll(() => outline.isChecked()).toBe(false);
  await outline.press("Space");
  await expect.poll(stage).not.toBe(plain);
  const outlined = await stage();
  await page.getByLabel("Groups drawn as").selectOption("hub");
  await expect.poll(stage).not.toBe(outlined);
  const hub = await stage();
  await page.getByLabel("Groups drawn as").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(stage).not.toBe(hub);
  await page.getByText("weighs 1/(n − 1)").waitFor();

  await find(page, "Show bridges");
  await panel.getByRole("heading", {name: "Bridges"}).waitFor();
  const bridge = panel.getByRole("button", {name: /fall(s)? off$/}).first();
  await bridge.click();
  await panel.getByRole("heading", {name: / and /}).first().waitFor();
  await find(page, "Show bridges");
  await bridge.press("Enter");
  await panel.getByRole("heading", {name: / and /}).first().waitFor();
  expect(await app.axe()).toEqual([]);
});

it("rings of communities are kept with the view, and the picture has them", async ({app}) => {
  const {page} = app;
  await drawn(page);
  const panel = evidence(page);
  await find(page, "Find communities");
  await panel.getByRole("checkbox", {name: /^Keep the rings/}).press("Space");
  await expect.poll(() => page.url()).toContain("rings");
  await panel.getByRole("button", {name: "Keep as a group"}).first().press("Enter");
  await panel.getByRole("heading", {name: "Community 1, by ties"}).waitFor();
  await page.locator(".stage").focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", {name: "Export the picture"});
  await expect.poll(() => dialog.locator("img").getAttribute("alt")).toContain("Communities in 60 runs: 1:");
});

it("by months: the bars, what their shades say, the thumbs by keys, a drag by mouse", async ({app}) => {
  const {page} = app;
  await drawn(page);
  const line = page.locator(".timeline");
  await page.getByRole("slider", {name: "To year"}).focus();
  await page.getByRole("button", {name: "By months"}).press("Enter");
  await line.locator(".timeline-key").getByText("ties that begin").waitFor();
  const before = await statusOf(page);
  const box = (await line.locator(".timeline-bars").boundingBox())!;
  await page.mouse.move(box.x + 0.55 * box.width, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.6 * box.width, box.y + 8, {steps: 5});
  await page.mouse.up();
  await expect.poll(() => statusOf(page)).not.toBe(before);

  const first = page.getByRole("slider", {name: "From month"});
  await first.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => first.getAttribute("aria-valuetext")).toMatch(/February/);
  expect(await app.axe()).toEqual([]);
});

it("by mouse: a person is hovered, picked with Shift, the ground dragged, the wheel turned, moments compared, years stepped, a change undone", async ({
  app: {page}
}) => {
  await drawn(page);
  const panel = evidence(page);
  const stage = async () => (await page.locator(".stage").screenshot()).toString("base64");
  const still = await stage();
  const {x, y} = await placed(page, "radek-karl");
  await page.mouse.move(x, y);
  await expect.poll(stage).not.toBe(still); // all but his ties fades
  await page.mouse.click(x, y);
  await panel.getByRole("heading", {name: /Radek/}).first().waitFor();
  const other = await placed(page, "trotsky-leon");
  await page.keyboard.down("Shift");
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up("Shift");
  await panel.getByRole("heading", {name: "2 people picked"}).waitFor();
  await panel.getByRole("button", {name: "Back to the study"}).click();
  await panel.getByRole("heading", {name: "Ivar Smilga, 1892–1937"}).waitFor();

  const ground = (await page.locator(".stage").boundingBox())!;
  const place = await placed(page, "radek-karl");
  await page.mouse.move(ground.x + 12, ground.y + 12);
  await page.mouse.down();
  await page.mouse.move(ground.x + 62, ground.y + 42, {steps: 5});
  await page.mouse.up();
  await expect.poll(async () => (await placed(page, "radek-karl")).x).toBeGreaterThan(place.x + 30);
  const distance = async () => {
    const [a, b] = [await placed(page, "radek-karl"), await placed(page, "trotsky-leon")];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  const near = await distance();
  await page.mouse.wheel(0, -300);
  await expect.poll(distance).toBeGreaterThan(1.1 * near);

  await page.getByRole("button", {name: "Compare", exact: true}).click();
  const compared = page.getByRole("region", {name: "Compare"});
  await compared.getByRole("figure").first().waitFor();
  await compared.getByRole("button", {name: "Difference"}).click();
  await compared.getByRole("region", {name: "The difference as a table"}).waitFor();
  await compared.getByRole("button", {name: "Close"}).click();
  await compared.waitFor({state: "hidden"});

  const whole = await statusOf(page);
  await page.getByRole("button", {name: "A year on"}).click();
  await expect.poll(() => statusOf(page)).not.toBe(whole);
  const later = await statusOf(page);
  await page.getByRole("button", {name: "Undo", exact: true}).click();
  await expect.poll(() => statusOf(page)).toBe(whole);
  await page.locator("[data-search]").click(); // with nothing typed it lists the commands
  await page.getByRole("option", {name: /^Redo/}).click();
  await expect.poll(() => statusOf(page)).toBe(later);
});

it("by keys: years played and stopped, a table sorted, panels closed and opened", async ({app: {page}}) => {
  await drawn(page);
  const play = page.getByRole("button", {name: "Play", exact: true});
  await play.press("Enter");
  const whole = await statusOf(page);
  await expect.poll(() => statusOf(page)).not.toBe(whole);
  await page.getByRole("button", {name: "Pause", exact: true}).press("Enter");
  await find(page, "Show people in numbers");
  const column = page.getByRole("columnheader", {name: "Between"});
  await column.getByRole("button").press("Enter");
  await expect.poll(() => column.getAttribute("aria-sort")).toBe("descending");
  await page.locator(".stage").focus();
  for (const [key, side] of [
    ["[", ".left-panel"],
    ["]", ".right-panel"]
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(side).waitFor({state: "hidden"});
    await page.keyboard.press(key);
    await page.locator(side).waitFor();
  }
});
