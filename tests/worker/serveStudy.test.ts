import {MessageChannel} from "node:worker_threads";
import {expect, it} from "vitest";
import type {StudyFiles} from "../../src/core/model/study.ts";
import {buildNetwork} from "../../src/core/network/buildNetwork.ts";
import {networkOfColumns} from "../../src/core/network/networkColumns.ts";
import {readStudy} from "../../src/core/read/readStudy.ts";
import type {Endpoint} from "../../src/worker/endpoint.ts";
import {serveStudy} from "../../src/worker/serveStudy.ts";
import type {Listed, StudyReply} from "../../src/worker/studyProtocol.ts";

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const FILES: StudyFiles = new Map([
  ["entities.csv", bytes("id,name,kind", "ada,Ada,person", "ben,Ben,person", "cid,Cid,person")],
  ["groups.csv", bytes("id,name", "red,The Reds")],
  ["memberships.csv", bytes("entity,group", "ada,red")],
  ["ties.csv", bytes("from,to,type,start", "ada,ben,ally,1917", "ben,cid,ally,1918")]
]);

/** Everything that is said in answer to these files. */
function answers(files: StudyFiles, many: number): Promise<StudyReply[]> {
  const {port1: page, port2: worker} = new MessageChannel();
  serveStudy(worker as unknown as Endpoint, many);
  const heard: StudyReply[] = [];
  return new Promise((resolve) => {
    page.on("message", (reply: StudyReply) => {
      heard.push(reply);
      if (reply.type === "progress" || reply.type === "piece") return;
      page.close();
      resolve(heard);
    });
    page.postMessage({type: "open", run: 1, input: {files}, known: []});
  });
}

it("a study of many ties comes in pieces and columns, and is the same as one that comes whole", async () => {
  const heard = await answers(FILES, 1);
  const lists: Listed = {entities: [], memberships: [], ties: [], nodes: []};
  for (const reply of heard) if (reply.type === "piece") (lists[reply.list] as unknown[]).push(...reply.items);
  const last = heard.at(-1)!;
  if (last.type !== "large") throw new Error(`expected a large study, got ${last.type}`);
  const {nodes, ...listed} = lists;
  const study = readStudy(FILES).value!;
  expect({...last.opened.study, ...listed}).toEqual(study);
  const network = networkOfColumns(last.columns, nodes);
  const attributes = network.mapEdges((key, edge, from, to) => [key, edge, from, to]);
  expect(attributes).toEqual(buildNetwork(study).network.mapEdges((key, edge, from, to) => [key, edge, from, to]));
});

it("a study comes whole with few ties, and with texts, which may be counted anew", async () => {
  const text = new Map([...FILES, ["sources/letter.txt", bytes("Ada met Ben.")]]);
  const types = await Promise.all([answers(FILES, 2), answers(text, 1)]);
  expect(types.map((heard) => heard.at(-1)!.type)).toEqual(["opened", "opened"]);
});
