import type {ViewerData} from "./viewerData.ts";
import {escapeXml} from "./xml.ts";

/** The stand-alone page's own code, made at build time, with the SHA-256 (base64) that its policy allows it by. */
export interface ViewerCode {
  script: string;
  scriptHash: string;
  style: string;
  styleHash: string;
}

/**
 * A network as one HTML file that needs nothing else and asks for nothing: it opens from a disk, and its policy forbids
 * every request and every script but ours. Same data, same bytes.
 */
export function toHtml(data: ViewerData, {script, scriptHash, style, styleHash}: ViewerCode): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'"
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${escapeXml(data.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Prosopograph">',
    `<meta name="description" content="${escapeXml(data.description)}">`,
    `<title>${escapeXml(data.title || data.words.texts.network)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<noscript><p>${escapeXml(data.description)}</p></noscript>`,
    `<script type="application/json" id="data">${embeddedJson(data)}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>\n"
  ].join("\n");
}

/** JSON that no HTML parser reads as anything else: without <, >, & and without the separators that end a line of script. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
