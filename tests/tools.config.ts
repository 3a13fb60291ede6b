// Builds what measures the program, `npm run bench` and `npm run evaluate`, into plain files for Node: bundled, because
// a hot loop that reaches another module through a loader is not the loop that users run.

import {defineConfig} from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "dist/tools",
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: {bench: "tests/bench/main.ts", evaluate: "tests/evaluate/main.ts"},
      output: {entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js"},
      checks: {pluginTimings: false}
    }
  }
});
