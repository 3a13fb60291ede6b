import {compare} from "../core/base/compare.ts";
import type {Problem} from "../core/base/problem.ts";
import type {Source, StudyFiles} from "../core/model/study.ts";
import {type NamedText, withSources} from "../core/model/withSources.ts";
import {readDocument} from "../core/read/documents/readDocument.ts";
import {zipStudy} from "../core/read/zipStudy.ts";
import {discoverySteps} from "../core/text/discovery/discoverySteps.ts";
import {loadLexicon} from "../core/text/discovery/lexicon/loadLexicon.ts";
import type {Discovery} from "../core/text/discovery/proposal.ts";
import type {DiscoveryReply, DiscoveryRequest} from "./discoveryProtocol.ts";
import type {Endpoint} from "./endpoint.ts";

/** Reads texts and finds whom they name, on `endpoint`. Never throws: it replies. To cancel, end the worker. */
export function serveDiscovery(endpoint: Endpoint): void {
  const reply = (message: DiscoveryReply) => endpoint.postMessage(message, []);
  endpoint.onmessage = async ({data}: MessageEvent<DiscoveryRequest>) => {
    try {
      if (data.type === "pack") reply({type: "packed", zip: zipStudy(data.files) as Uint8Array<ArrayBuffer>});
      else await answer(data.files, reply);
    } catch (error) {
      reply({type: "failed", message: String(error)});
    }
  };
}

type Reply = (message: DiscoveryReply) => void;

async function answer(files: StudyFiles, reply: Reply): Promise<void> {
  const {sources, problems} = await readSources(files, reply);
  if (sources.length === 0) return reply({type: "refused", problems});
  const discovery = runThrough(discoverySteps(sources, await loadLexicon()), reply);
  reply({type: "discovered", discovered: {sources, discovery, problems}});
}

/** The texts in the order of their paths, so that the same files give the same ids. */
async function readSources(files: StudyFiles, reply: Reply): Promise<{sources: Source[]; problems: Problem[]}> {
  const texts: NamedText[] = [];
  const problems: Problem[] = [];
  for (const [path, bytes] of [...files].sort(([a], [b]) => compare(a, b))) {
    reply({type: "progress", left: 1, doing: `opening ${path}`});
    const {value, problems: own} = await readDocument(bytes, path);
    problems.push(...own);
    if (!value) continue;
    const {title, language: _, stated: _1, ...document} = value;
    texts.push({name: path, ...document, ...(title !== "" && {title})});
  }
  const {sources} = withSources(NO_STUDY, texts);
  return {sources, problems};
}

const NO_STUDY = {
  ...{title: "", description: "", language: "", sources: [], entities: [], groups: [], memberships: []},
  ...{tieTypes: [], ties: [], views: []}
};

function runThrough(steps: ReturnType<typeof discoverySteps>, reply: Reply): Discovery {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    reply({type: "progress", ...value});
  }
}
