import {expect} from "vitest";
import {it} from "./app.ts";
import {drawn, placed, placeOf, statusOf} from "./stage.ts";

it("isolate cuts to a group by three rules, shows the rest by three displays, and lets go", async ({app, open}) => {
  const {page} = app;
  await drawn(page);
  const before = await statusOf(page);
  const place = await placed(page, "trotsky-leon");
  await page.getByRole("button", {name: "Isolate Left Opposition"}).click();
  await expect.poll(() => statusOf(page)).toContain("Left Opposition, inside");
  const inside = Number.parseInt(await statusOf(page), 10);
  expect(await placeOf(page, "stalin-joseph")).toBeNull();
  expect(await placed(page, "trotsky-leon")).toEqual(place);

  await page.getByRole("button", {name: "boundary"}).click();
  await expect.poll(() => statusOf(page)).toContain("with its boundary");
  expect(Number.parseInt(await statusOf(page), 10)).toBeGreaterThan(inside);
  expect(await placeOf(page, "stalin-joseph")).not.toBeNull();

  await page.getByRole("button", {name: "between", exact: true}).click();
  await expect.poll(() => statusOf(page)).toContain("who stands between");

  // The address holds the view: whoever opens it sees the same.
  await expect.poll(() => page.url()).toContain("between");
  const {page: other} = await open(page.url());
  await drawn(other);
  await expect.poll(() => statusOf(other)).toBe(await statusOf(page));
  await other.close();

  await page.getByRole("button", {name: "inside"}).click();
  await page.getByRole("button", {name: "ghost it"}).click();
  await expect.poll(() => placeOf(page, "stalin-joseph")).not.toBeNull();
  await app.screenshot("isolated-ghosts");

  await page.getByRole("button", {name: "lay out again", exact: true}).click();
  await expect.poll(async () => (await placeOf(page, "trotsky-leon"))?.x).not.toBe(place.x);
  await drawn(page);
  await app.screenshot("isolated-again");
  expect(await app.axe()).toEqual([]);

  await page.getByRole("button", {name: "Show everybody again"}).click();
  await expect.poll(() => statusOf(page)).toBe(before);
});

it("two groups at once show what runs between them", async ({app}) => {
  const {page} = app;
  await drawn(page);
  await page.getByRole("button", {name: "Isolate Left Opposition"}).click();
  await page.getByRole("button", {name: "Isolate Persecutors"}).press("Enter");
  await expect.poll(() => statusOf(page)).toContain("what runs between Left Opposition and Persecutors");
  const ties = async () => Number(/· (\d+) of \d+ ties/.exec(await statusOf(page))?.[1]);
  const across = await ties();
  expect(across).toBeGreaterThan(0);
  await page.getByRole("button", {name: "in any"}).press("Space");
  await expect.poll(ties).toBeGreaterThan(across);
  await page.getByRole("button", {name: "in all"}).click();
  await expect.poll(() => statusOf(page)).toContain("both Left Opposition and Persecutors, inside");
  await page.getByRole("button", {name: "Leave out Central Committee"}).first().click();
  await expect.poll(() => statusOf(page)).toContain("but not Central Committee");
});
