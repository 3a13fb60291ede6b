// pdf.js without its drawing program, which on Node it loads, or complains that it cannot, before it reads anything.

import type {Plugin} from "vite";

const REQUIRE = 'canvas = require("@napi-rs/canvas");';

/** Takes the native package @napi-rs/canvas out of pdf.js, of which we use the reading only. */
export function pdfWithoutCanvas(): Plugin {
  return {
    name: "prosopograph:pdf-without-canvas",
    applyToEnvironment: ({name}) => name === "cli",
    transform(code, id) {
      if (!id.endsWith("/pdfjs-dist/legacy/build/pdf.mjs")) return null;
      if (!code.includes(REQUIRE)) throw new Error(`pdf.js: expected ${REQUIRE}, to take it out`);
      return {code: code.replace(REQUIRE, ""), map: null};
    }
  };
}
