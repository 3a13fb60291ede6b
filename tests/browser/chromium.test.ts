import {expect, it} from "vitest";
import {findChromium, usualPlaces} from "./chromium.ts";

it("findChromium({CHROMIUM}) takes the program that CHROMIUM names before any other", () => {
  expect(findChromium({CHROMIUM: process.execPath})).toEqual({executablePath: process.execPath, env: {}});
});

it("findChromium({CHROMIUM}) does not silently take another when that program is not there", () => {
  expect(() => findChromium({CHROMIUM: "/not/there"})).toThrow("CHROMIUM: expected the path of a Chrome");
});

it("usualPlaces(platform, env) looks where each system installs browsers", () => {
  expect(usualPlaces("linux", {PATH: "/opt/bin:/usr/bin"})).toContain("/opt/bin/chromium");
  expect(usualPlaces("darwin", {HOME: "/h"})).toContain("/h/Applications/Chromium.app/Contents/MacOS/Chromium");
  const windows = usualPlaces("win32", {PROGRAMFILES: "C:\\Program Files"});
  expect(windows).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  expect(windows.at(-1)).toMatch(/msedge\.exe$/);
});
