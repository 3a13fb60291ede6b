import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, statusOf} from "./stage.ts";

// The three jobs by keyboard alone: explore, isolate, export.

it("explore: find a person by another spelling, asked for while the study is read; step back", async ({
  app: {page}
}) => {
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Пятаков");
  await page
    .getByRole("option", {name: /Pyatakov|Piatakov/})
    .first() // passages that name him come behind
    .waitFor();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", {name: "Evidence"});
  await panel
    .getByRole("heading", {name: /Pyatakov|Piatakov/})
    .first()
    .waitFor();
  await expect.poll(() => focused(page)).toContain("stage"); // the search gives the focus to the network
  await page.keyboard.press("Escape");
  await panel.getByRole("heading", {name: "Ivar Smilga, 1892–1937"}).waitFor();
});

it("the option the keys are on keeps them when the study, and with it people, comes to the list", async ({
  app: {page}
}) => {
  await page.getByRole("combobox").waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  const current = page.locator(".search-option[aria-selected=true]");
  const name = await current.textContent();
  await drawn(page);
  await page.getByRole("group", {name: "Shown now, most ties first"}).waitFor();
  expect(await current.textContent()).toBe(name);
  await page.keyboard.press("ArrowUp");
  expect(await current.textContent()).not.toBe(name);
});

it("isolate and export: every step by Tab, Space, Enter and Escape", async ({app: {page}}) => {
  await drawn(page);
  const isolate = page.getByRole("button", {name: "Isolate Left Opposition"});
  await tabTo(page, isolate);
  await page.keyboard.press("Space");
  await expect.poll(() => statusOf(page)).toContain("Left Opposition, inside");
  await tabTo(page, page.getByRole("button", {name: "boundary"}));
  await page.keyboard.press("Enter");
  await expect.poll(() => statusOf(page)).toContain("boundary");
  await page.locator(".stage").focus();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", {name: "Export the picture"});
  await dialog.locator("img").waitFor();
  await tabTo(page, dialog.getByRole("button", {name: "Save the PNG"}));
  await page.keyboard.press("Escape");
  await dialog.waitFor({state: "hidden"});
});

it("the stage is moved and zoomed by keys", async ({app: {page}}) => {
  await drawn(page);
  const shot = async () => (await page.locator(".stage").screenshot()).toString("base64");
  await page.locator(".stage").focus();
  const before = await shot();
  await page.keyboard.press("ArrowRight");
  await expect.poll(shot).not.toBe(before);
  const moved = await shot();
  await page.keyboard.press("+");
  await expect.poll(shot).not.toBe(moved);
});

it("arrows walk along ties, thumbs choose years, and letters can be switched off", async ({app: {page}}) => {
  await drawn(page);
  const heading = page.locator(".right-panel h2").first();
  await page.locator(".stage").focus();
  await page.keyboard.press("Enter"); // whoever has most ties
  await expect.poll(() => heading.innerText()).toMatch(/Ivar Tenisovich Smilga/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator("p.visually-hidden[role=status]").textContent()).toMatch(/Line \d+ of \d+/);
  await page.keyboard.press("Enter"); // what the tie rests on is read
  await expect.poll(() => focused(page)).toMatch(/^H2 .* and /);
  await page.keyboard.press("Tab"); // on to the first of the two by name
  await page.keyboard.press("Escape"); // and back: the focus goes to what is there instead
  await expect.poll(() => focused(page)).toMatch(/^H2 .*1892–1937/);
  await page.locator(".stage").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heading.innerText()).toMatch(/and/);
  await page.locator(".stage").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => heading.innerText()).not.toMatch(/Ivar Tenisovich Smilga/);

  const first = page.getByRole("slider", {name: "From year"});
  await first.focus();
  const year = Number(await first.getAttribute("aria-valuenow"));
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => first.getAttribute("aria-valuenow")).toBe(String(year + 11));
  await expect.poll(() => statusOf(page)).toMatch(new RegExp(`${year + 11}`));

  await page.keyboard.press("?");
  await page.getByRole("checkbox", {name: "Keys of one letter or sign do something"}).uncheck();
  await page.keyboard.press("Escape");
  await page.locator(".stage").focus();
  await page.keyboard.press("e");
  await page.keyboard.press("Control+k"); // goes on working; nothing else may have opened
  await page.getByRole("listbox").waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

/** What has the focus: its element, class and words. */
const focused = (page: import("playwright-core").Page): Promise<string> =>
  page.evaluate(() => {
    const {tagName, className, textContent} = document.activeElement as HTMLElement;
    return `${tagName} ${className} ${tagName === "H2" ? textContent : ""}`;
  });

/** Presses Tab until the target has the focus; 120 stops are too many for anybody. */
async function tabTo(page: import("playwright-core").Page, target: import("playwright-core").Locator): Promise<void> {
  for (let i = 0; i < 120; ++i) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("not reached in 120 tabs");
}
