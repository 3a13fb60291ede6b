import {expect, it} from "vitest";
import {run} from "./fakeIo.ts";

it("stats prints what the study holds as tables", async () => {
  const {status, out} = await run("stats study");
  expect(status).toBe(0);
  expect(out).toMatch(/^Letters\n\nentities +2 +2 people\n/);
  expect(out).toMatch(/\nmentions +3 +3 sure, 0 unsure\n/);
  expect(out).toMatch(/\nletter +1 +1 +3\n/);
});

it("stats --json prints the same figures as one object", async () => {
  expect(JSON.parse((await run("stats study --json")).out)).toMatchObject({
    ...{entities: {all: 2}, groups: 1, memberships: 1, ties: {all: 1}, mentions: {all: 3, sure: 3, unsure: 0}},
    edges: {tie: 1, coOccurrence: 1}
  });
});
