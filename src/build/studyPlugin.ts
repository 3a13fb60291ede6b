// The study that the app opens with: packed from its folder, beside the page as study.zip.

import {readdirSync, readFileSync} from "node:fs";
import {join, resolve, sep} from "node:path";
import type {Plugin} from "vite";
import type {StudyFiles} from "../core/model/study.ts";
import {isStudyPath} from "../core/read/isStudyPath.ts";
import {zipStudy} from "../core/read/zipStudy.ts";

const NAME = "study.zip";

/** Serves `study.zip` while developing, packed afresh at each request, and emits it into the built app. */
export function studyPlugin(folder: string): Plugin {
  return {
    name: "prosopograph:study",
    applyToEnvironment: (environment) => environment.name === "client",
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("change", (file) => {
        if (file.startsWith(resolve(folder) + sep)) server.ws.send({type: "full-reload"});
      });
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader("Content-Type", "application/zip");
        response.end(zipStudy(studyFiles(folder)));
      });
    },
    generateBundle() {
      this.emitFile({type: "asset", fileName: NAME, source: zipStudy(studyFiles(folder))});
    }
  };
}

function studyFiles(folder: string): StudyFiles {
  const paths = readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.filter(isStudyPath).map((path) => [path, readFileSync(join(folder, path))]));
}
