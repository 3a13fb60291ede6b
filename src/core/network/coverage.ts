// Silence is a finding too: how much of what is shown bears on each person and each year.

import {entryOf} from "../base/entryOf.ts";
import {yearOfMonth, yearsBetween} from "../model/months.ts";
import type {Network, PassageEvidence, ReferenceEvidence} from "../model/network.ts";
import {ENTITY_KINDS} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {densestYears} from "./densestYears.ts";
import {passageTest, sourceMask} from "./edgeMask.ts";
import {type DatedEvidence, type YearSpan, yearAxis} from "./timeline.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** What bears on one person. */
export interface PersonCoverage {
  /** Number of the node. */
  node: number;
  /** Different passages and references, and the sources they come from. */
  pieces: number;
  sources: number;
}

export interface Coverage {
  people: PersonCoverage[];
  /** Different passages and references in all. */
  pieces: number;
  /** Runs of years, within those that evidence is about, of which nothing shown speaks. */
  silences: YearSpan[];
  /** The years looked at; null where nothing is dated. */
  years: YearSpan | null;
}

/** Of everybody shown what evidence bears on them, and the years without any. Linear in the evidence shown. */
export function coverageOf(network: Network, part: VisiblePart, view: View): Coverage {
  const years = silentYears(part, view);
  return {...peopleCovered(network, part, view), ...years};
}

function peopleCovered(
  network: Network,
  {typed, nodeStates, edgeStates}: VisiblePart,
  view: View
): Pick<Coverage, "people" | "pieces"> {
  const {nodeKeys, edgeKeys, ends, evidence, layers} = typed;
  const [isOn, counts] = [sourceMask(typed, view), passageTest(typed, view)];
  const places = new Map<string, number>();
  const pieces = new Map<number, Set<number>>();
  const sources = new Map<number, Set<number>>();
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    const all = network.getEdgeAttribute(edgeKeys.at(edge), "evidence");
    const first = evidence.offsets[edge]!;
    all.forEach((piece, i) => {
      const source = evidence.items[first + i]!;
      if (layers[edge] === 1 ? isOn[source + 1] === 0 : !counts(first + i)) return;
      const place = entryOf(places, placeOf(piece), () => places.size);
      for (const node of [ends[2 * edge]!, ends[2 * edge + 1]!]) {
        entryOf(pieces, node, () => new Set<number>()).add(place);
        if (source >= 0) entryOf(sources, node, () => new Set<number>()).add(source);
      }
    });
  }
  const people: PersonCoverage[] = [];
  for (let node = 0; node < nodeKeys.length; node++) {
    if (nodeStates[node] !== SHOWN || typed.kinds[node] !== PERSON) continue;
    people.push({node, pieces: pieces.get(node)?.size ?? 0, sources: sources.get(node)?.size ?? 0});
  }
  return {people, pieces: places.size};
}

/** What tells one piece of evidence from another. */
const placeOf = (piece: PassageEvidence | ReferenceEvidence): string =>
  JSON.stringify("start" in piece ? [piece.source, piece.start] : [piece.source, piece.locator, piece.note]);

const PERSON = ENTITY_KINDS.indexOf("person");

/** Longest span of years that still says when something was. */
const MOST_YEARS = 100;

function silentYears({typed, edgeStates}: VisiblePart, view: View): Pick<Coverage, "silences" | "years"> {
  const dated: DatedEvidence[] = [];
  const counts = passageTest(typed, view);
  const add = (first: number, last: number, kind: DatedEvidence["kind"]) => {
    const from = yearOfMonth(Number.isFinite(first) ? first : last);
    const to = yearOfMonth(Number.isFinite(last) ? last : first);
    if (Number.isFinite(from) && Number.isFinite(to) && to - from < MOST_YEARS)
      dated.push({kind, first: from, last: to});
  };
  const {evidence, layers, firsts, lasts} = typed;
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    if (layers[edge] === 1) add(firsts[edge]!, lasts[edge]!, "tie");
    else
      for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++)
        if (counts(k)) add(evidence.firsts[k]!, evidence.lasts[k]!, "passage");
  }
  const axis = densestYears(dated) ?? yearAxis(withoutTails(dated));
  const years = axis && within(axis, view.years);
  return {years, silences: years ? gapsIn(years, dated) : []};
}

/** A tenth at either end is left out: what a few later books say makes no silence of the years before them. */
function withoutTails(dated: readonly DatedEvidence[]): DatedEvidence[] {
  const tail = Math.floor(dated.length / 10);
  const order = [...dated].sort((a, b) => a.first - b.first || a.last - b.last);
  return order.slice(tail, order.length - tail);
}

/** The years chosen, where some are, else those that evidence is about. */
const within = (axis: YearSpan, bounds: View["years"]): YearSpan | null => {
  const {from, to} = yearsBetween(bounds);
  const span = {from: from ?? axis.from, to: to ?? axis.to};
  return span.from <= span.to ? span : null;
};

/** Runs of years that nothing begins, lasts or ends in. */
function gapsIn({from, to}: YearSpan, dated: readonly DatedEvidence[]): YearSpan[] {
  const changes = new Int32Array(to - from + 2);
  for (const {first, last} of dated) {
    if (last < from || first > to) continue;
    changes[Math.max(first, from) - from]! += 1;
    changes[Math.min(last, to) - from + 1]! -= 1;
  }
  const gaps: YearSpan[] = [];
  let lasting = 0;
  for (let year = from; year <= to; year++) {
    lasting += changes[year - from]!;
    if (lasting > 0) continue;
    const open = gaps.at(-1);
    if (open && open.to === year - 1) open.to = year;
    else gaps.push({from: year, to: year});
  }
  return gaps;
}
