import {DOMParser} from "@xmldom/xmldom";
import fc from "fast-check";
import {expect, it} from "vitest";
import {escapeXml} from "../../../src/export/xml.ts";
import {anyText} from "../../fixtures/anyText.ts";

it("escapeXml(text) writes the five special characters as entities", () => {
  expect(escapeXml(`<a b='c'>"&"</a>`)).toBe("&lt;a b=&apos;c&apos;&gt;&quot;&amp;&quot;&lt;/a&gt;");
});

it("escapeXml(text) leaves out what XML 1.0 cannot hold: controls, lone surrogates, non-characters", () => {
  expect(escapeXml("a\u0000\u0001\u000b\u001f\ufffe\uffffb\ud800c\udc00d")).toBe("abcd");
});

it("escapeXml(text) keeps whole surrogate pairs, bidi controls and the controls from 7F to 9F", () => {
  expect(escapeXml("\u{1f600}\u202e\u007f\u0085")).toBe("\u{1f600}\u202e\u007f&#133;");
});

it("escapeXml(text) keeps tabs and line ends from normalisation", () => {
  expect(escapeXml("a\tb\nc\r\u2028")).toBe("a&#9;b&#10;c&#13;&#8232;");
});

it("escapeXml(text) comes back from an XML reader as the text without what XML cannot hold", () => {
  const allowed = (text: string) =>
    [...text].filter((c) => /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(c)).join("");
  fc.assert(
    fc.property(anyText(), (text) => {
      const element = new DOMParser().parseFromString(
        `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`,
        "text/xml"
      ).documentElement;
      expect(element.getAttribute("b")).toBe(allowed(text));
      expect(element.textContent).toBe(allowed(text));
    })
  );
});
