import {fileURLToPath} from "node:url";
import react from "@vitejs/plugin-react";
import {defineConfig} from "vitest/config";
import {contentSecurityPolicy} from "./src/build/contentSecurityPolicy.ts";
import {executable} from "./src/build/executable.ts";
import {pdfWithoutCanvas} from "./src/build/pdfWithoutCanvas.ts";
import {studyPlugin} from "./src/build/studyPlugin.ts";
import {viewerPlugin} from "./src/build/viewerPlugin.ts";
import {ClosingLine} from "./tests/closingLine.ts";

export default defineConfig(({command}) => ({
  // Relative addresses: the built app works from any folder of any server.
  base: "./",
  publicDir: false,
  plugins: [
    react(),
    studyPlugin("graph-data/smilga"),
    viewerPlugin(),
    contentSecurityPolicy(),
    pdfWithoutCanvas(),
    executable("main.js")
  ],
  worker: {
    format: "es",
    plugins: () => [viewerPlugin()],
    rolldownOptions: {checks: {pluginTimings: false}}
  },
  // One PDF writer for browser and Node: the other build packs with Node's own zlib, whose bytes differ.
  resolve: {alias: {pdfkit: fileURLToPath(new URL("node_modules/pdfkit/js/pdfkit.browser.mjs", import.meta.url))}},
  server: {host: "127.0.0.1", port: 5173, strictPort: true},

  // `vite build` makes both: the app for the browser, the command line for Node.
  builder: {
    async buildApp(builder) {
      for (const name of ["client", "cli"]) await builder.build(builder.environments[name]!);
    }
  },
  environments: {
    client: {
      build: {
        outDir: "dist/app",
        // The page's policy forbids fonts in data: addresses, so no asset is folded into another file.
        assetsInlineLimit: 0,
        modulePreload: {polyfill: false},
        rolldownOptions: {checks: {pluginTimings: false}},
        reportCompressedSize: false,
        chunkSizeWarningLimit: 1000
      }
    },
    cli: {
      consumer: "server",
      // All packages are bundled: few files start faster than a walk through node_modules. Tests take them as they are.
      resolve: command === "build" ? {noExternal: true} : {},
      build: {
        ssr: "src/cli/main.ts",
        outDir: "dist/cli",
        target: "node20",
        // No chunk in a folder below: `../app/` from import.meta.url is the app, whichever file asks.
        rolldownOptions: {
          output: {entryFileNames: "[name].js", chunkFileNames: "[name].js"},
          checks: {pluginTimings: false}
        }
      }
    }
  },

  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // First, and two at a time also where there are two cores only: vitest would leave one of them idle.
          maxWorkers: 2,
          // What our modules remember shows nowhere, so files can share them; loading them for each took half of the time.
          isolate: false,
          sequence: {groupOrder: 0},
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          // Pages wait often (for a frame, a timer, each other's processes): two at a time fill two cores.
          maxWorkers: 2,
          isolate: false,
          sequence: {groupOrder: 1},
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/launch.ts",
          expect: {poll: {timeout: 15_000}},
          testTimeout: 90_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
}));
