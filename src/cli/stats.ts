import type {EntityKind} from "../core/model/study.ts";
import {type Count, type StudyStats, studyStats} from "../core/network/studyStats.ts";
import {kinds} from "../words/en/kinds.ts";
import {ENGLISH} from "../words/language.ts";
import {buildStudy} from "./buildStudy.ts";
import type {ExitStatus, Io} from "./io.ts";
import {printable} from "./printable.ts";
import {table} from "./table.ts";

/** Runs `stats`: tables to read, or all figures as one JSON object. */
export async function stats(io: Io, path: string, {json = false}: {json?: boolean}): Promise<ExitStatus> {
  const loaded = await buildStudy(io, path);
  if (!loaded) return 1;
  const {study, built, status} = loaded;
  const figures = studyStats(study, built.network, built.mentions, built.segmentations);
  io.out(json ? `${JSON.stringify(figures, null, 2)}\n` : `${printable(describe(study.title, figures))}\n`);
  return status;
}

function describe(title: string, stats: StudyStats): string {
  const {sources, entities, ties, edges, mentions, undated, personsWithoutEvidence} = stats;
  const summary = table([
    ["entities", entities.all, listedKinds(entities.byKind)],
    ["groups", stats.groups, `${stats.memberships} memberships`],
    ["ties", ties.all, listed(ties.byClass)],
    ["", "", listed(ties.byCertainty)],
    ["", "", listed(ties.byStance)],
    ["mentions", mentions.all, `${mentions.sure} sure, ${mentions.unsure} unsure`],
    ["edges", edges.tie + edges.coOccurrence, `${edges.tie} of ties, ${edges.coOccurrence} of names in one window`],
    ["sources", sources.all, `${sources.withText} with a text, ${sources.characters} characters`]
  ]);
  const bySource = table([
    ["source", "ties", "passages", "mentions"],
    ...stats.bySource.map(({source, ties: tied, passages, mentions: named}) => [source, tied, passages, named])
  ]);
  const byYear = table([
    ["year", "ties", "passages"],
    ...stats.byYear.map(({year, ties: tied, passages}) => [String(year), tied, passages]),
    ["undated", undated.ties, undated.passages]
  ]);
  const blank =
    personsWithoutEvidence.length === 0 ? [] : [`persons without evidence: ${personsWithoutEvidence.join(", ")}`];
  return [title, summary, bySource, byYear, ...blank].join("\n\n");
}

/** `12 person, 3 place`; words that count nothing are left out. */
const listed = (counts: readonly Count[]): string =>
  counts
    .filter(({count}) => count > 0)
    .map(({name, count}) => `${count} ${name || "(none)"}`)
    .join(", ");

/** `59 people, 80 organisations`. */
const listedKinds = (counts: readonly Count[]): string =>
  counts
    .filter(({count}) => count > 0)
    .map(({name, count}) => KINDS[`${name as EntityKind}Count`]({count}))
    .join(", ");

const KINDS = ENGLISH.words(kinds);
