import {counted} from "../core/base/counted.ts";
import type {Source, StudyFiles} from "../core/model/study.ts";
import {withSources} from "../core/model/withSources.ts";
import {type Candidate, curate} from "../core/text/discovery/curate.ts";
import {discoverySteps} from "../core/text/discovery/discoverySteps.ts";
import {loadLexicon} from "../core/text/discovery/lexicon/loadLexicon.ts";
import type {Discovery, Proposal} from "../core/text/discovery/proposal.ts";
import {studyOf, toEntitiesCsv} from "../export/discoveredStudy.ts";
import type {ExitStatus, Io} from "./io.ts";
import {printable} from "./printable.ts";
import {readTexts} from "./readTexts.ts";
import {reportAll} from "./reportProblems.ts";
import {table} from "./table.ts";

export interface DiscoverOptions {
  /** Where entities.csv goes. */
  output?: string;
  /** Where the mentions go, one JSON object a line. */
  mentions?: string;
  /** The folder to write a whole study into: new, or empty. */
  study?: string;
  json?: boolean;
}

/**
 * Runs `discover`: whom texts seem to name. Without a file to write, a table is printed, or with `json` all proposals
 * as one JSON object. Texts that cannot be read are problems, and the others are read all the same.
 */
export async function discover(io: Io, paths: readonly string[], options: DiscoverOptions): Promise<ExitStatus> {
  if (options.output !== undefined) await io.checkTarget(options.output, "new"); // it may be a list made by hand
  if (options.mentions !== undefined) await io.checkTarget(options.mentions);
  const {texts, problems} = await readTexts(io, paths);
  const status = reportAll(io, problems);
  if (texts.length === 0) return 1;
  const {sources} = withSources(
    {...EMPTY_STUDY, sources: []},
    texts.map(({stated: _, ...text}) => text)
  );
  const found = await discovered(io, sources);
  await write(io, found, sources, options);
  const writesFiles = [options.output, options.mentions, options.study].some((path) => path !== undefined);
  if (options.json) io.out(`${JSON.stringify(asJson(found), null, 2)}\n`);
  else if (!writesFiles) io.out(`${printable(describe(found))}\n`);
  return status;
}

const EMPTY_STUDY = {
  ...{title: "", description: "", language: "", entities: [], groups: [], memberships: []},
  ...{tieTypes: [], ties: [], views: []}
};

async function discovered(io: Io, sources: readonly Source[]): Promise<Discovery> {
  const steps = discoverySteps(sources, await loadLexicon());
  for (;;) {
    const {done, value} = steps.next();
    if (done) {
      io.progress("");
      return value;
    }
    io.progress(`${Math.round(100 * (1 - value.left))} % ${value.doing} …`);
  }
}

async function write(io: Io, found: Discovery, sources: readonly Source[], options: DiscoverOptions): Promise<void> {
  const {candidates} = curate(found, []);
  const {output, mentions, study} = options;
  if (output !== undefined) {
    await io.writeFile(output, toEntitiesCsv(candidates));
    io.err(`${output}: ${counted(candidates.length, "entity", "entities")}`);
  }
  if (mentions !== undefined) {
    const lines = mentionLines(found, sources);
    await io.writeFile(mentions, lines.join(""));
    io.err(`${mentions}: ${counted(lines.length, "mention")}`);
  }
  if (study !== undefined) {
    await io.writeFolder(study, asStudy(sources, candidates));
    io.err(
      `${study}: a study with ${counted(candidates.length, "entity", "entities")}; see it with: prosopograph open ${study}`
    );
  }
}

const asStudy = (sources: readonly Source[], candidates: readonly Candidate[]): StudyFiles => {
  const [first, ...others] = sources.map(({title}) => title);
  const title = others.length === 0 ? first! : `${first} and ${counted(others.length, "other text")}`;
  return studyOf(sources, candidates, {title, language: "", take: "not-rejected"});
};

/** A mention a line, in the order of the texts: the fields of `mentions`, and where the honorific begins. */
function mentionLines({proposals}: Discovery, sources: readonly Source[]): string[] {
  const order = new Map(sources.map(({id}, index) => [id, index]));
  const all = proposals.flatMap(({id, kind, forms, passages}) =>
    passages.map(({source, paragraph, start, end, fullStart, form, score}) => ({
      ...{source, paragraph, start, end, text: forms[form]!.text, entity: id, kind},
      ...{zone: "text", rule: "discovered", score, rivals: [], fullStart}
    }))
  );
  all.sort((a, b) => order.get(a.source)! - order.get(b.source)! || a.start - b.start || a.end - b.end);
  return all.map((mention) => `${JSON.stringify(mention)}\n`);
}

/** All but the passages, which `--mentions` has. */
const asJson = ({proposals, merges, splits}: Discovery) => ({
  proposals: proposals.map(({passages, ...proposal}) => ({...proposal, mentionCount: passages.length})),
  merges,
  splits: splits.map(({passages, ...split}) => ({...split, mentionCount: passages.length}))
});

function describe({proposals, merges}: Discovery): string {
  if (proposals.length === 0) return "No names were found.";
  const found = table([
    ["kind", "mentions", "sure", "name", "also written"],
    ...proposals.map((proposal) => [
      proposal.kind,
      proposal.passages.length,
      `${Math.round(100 * proposal.confidence)} %`,
      proposal.name,
      alsoWritten(proposal)
    ])
  ]);
  const names = new Map(proposals.map(({id, name}) => [id, name]));
  const doubles = merges
    .filter(({score}) => score >= LIKELY)
    .slice(0, MOST_MERGES)
    .map(({ids: [one, other], reason}) => `${names.get(one)} and ${names.get(other)}: ${reason}`);
  return doubles.length === 0 ? found : `${found}\n\nPerhaps one and the same:\n${doubles.join("\n")}`;
}

const LIKELY = 0.5;
const MOST_MERGES = 20;
const MOST_FORMS = 4;

function alsoWritten({name, forms}: Proposal): string {
  const others = forms.map(({text}) => text).filter((text) => text !== name);
  const more = others.length > MOST_FORMS ? `, ${others.length - MOST_FORMS} more` : "";
  return others.slice(0, MOST_FORMS).join(", ") + more;
}
