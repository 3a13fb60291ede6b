import {expect, it} from "vitest";
import {FAULTY, run, STUDY} from "./fakeIo.ts";

it("check says that there are no problems", async () => {
  expect(await run("check study")).toMatchObject({status: 0, out: "no problems\n", err: ""});
});

it("check prints each problem with file, line, code and hint, and counts them", async () => {
  const {status, out} = await run("check study", FAULTY);
  expect(status).toBe(1);
  expect(out).toMatch(/^ties\.csv:3:\d+: error: .*nobody.*\[[a-z-]+\]\n/);
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 error");
});

it("check leaves the status 0 where there are only warnings", async () => {
  const {status, out} = await run("check study", {...STUDY, "sources/stray.txt": "Nobody lists me."});
  expect(status).toBe(0);
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 warning");
});

it("check gives status 1 where nothing can be read", async () => {
  expect(await run("check study", {"study.json": "{"})).toMatchObject({status: 1});
});

it("check shows control characters of foreign text instead of sending them to the terminal", async () => {
  const {out} = await run("check study", {
    ...STUDY,
    "ties.csv": `${STUDY["ties.csv"]}smilga,\u001b[31mred\u009b1m,ally,,,stated,asserted,letter,,\n`
  });
  expect(out).toContain("red");
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
});
