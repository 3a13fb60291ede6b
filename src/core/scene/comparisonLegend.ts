// The one legend of several networks in a picture: of what any of them draws, and of what is new, kept and gone.

import {comparison as texts} from "../../words/en/comparison.ts";
import {kinds as kindTexts} from "../../words/en/kinds.ts";
import {picture as pictureTexts} from "../../words/en/picture.ts";
import type {Language} from "../../words/language.ts";
import {compare} from "../base/compare.ts";
import type {CommunityRings} from "../model/communityRings.ts";
import type {Network} from "../model/network.ts";
import type {Change} from "../network/compareParts.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import type {Appearance, NodeAppearance} from "./appearance.ts";
import {nodeInDifference, nodeInMoment} from "./changeLooks.ts";
import type {DifferenceContent} from "./differenceContent.ts";
import {cutText, displayText} from "./displayText.ts";
import {kindRows, type Legend, type LegendRow, legendOf} from "./legend.ts";
import {tieCount} from "./markTitles.ts";
import type {Moment} from "./momentContents.ts";
import type {ContentEdge, ContentNode, NetworkContent} from "./networkContent.ts";
import type {Theme} from "./theme.ts";

export interface MomentsLegendInput {
  network: Network;
  /** Any of the moments. */
  united: {part: VisiblePart; appearance: Appearance};
  moments: readonly Moment[];
  contents: readonly NetworkContent[];
  theme: Theme;
}

/** Of moments side by side: groups, kinds, lines as ever, and what marks the new and the gone. */
export function momentsLegend({network, united, moments, contents, theme}: MomentsLegendInput): Legend {
  const t = united.appearance.language.words(texts);
  const nodes = contents.flatMap((content) => content.nodes);
  const edges = contents.flatMap((content) => content.edges);
  const hulls = new Map(contents.flatMap((content) => content.hulls).map((hull) => [hull.id, hull]));
  const there = ({change}: ContentNode | ContentEdge): boolean => change !== "gone";
  const drawn: NetworkContent = {nodes: nodes.filter(there), edges: edges.filter(there), hulls: [...hulls.values()]};
  const {sections, notes} = legendOf(network, united.part, drawn, united.appearance, theme);
  const plain = sections.map((rows) => rows.filter(({type}) => type !== "sizes")).filter((rows) => rows.length > 0);
  const changes = (["new", "gone"] as const).flatMap((change): LegendRow[] => {
    const line = edges.find((edge) => edge.change === change)?.look ?? null;
    if (!line && !nodes.some((node) => node.change === change)) return [];
    const node = nodeInMoment({...SAMPLE, colours: [theme.quiet]}, change, theme);
    return [{type: "change", node, line, label: t[MOMENT_WORDS[change]]}];
  });
  return {
    sections: [...plain, [...changes, ...sizesRow(network, moments, contents, united.appearance.language)]].filter(
      isFilled
    ),
    notes
  };
}

const MOMENT_WORDS = {new: "newSince", gone: "goneSince"} as const;

const isFilled = (rows: readonly LegendRow[]): boolean => rows.length > 0;

/** Who has the fewest ties and who has the most, in whichever picture. */
function sizesRow(
  network: Network,
  moments: readonly Moment[],
  contents: readonly NetworkContent[],
  language: Language
): LegendRow[] {
  const people = contents.flatMap(({nodes}, i) =>
    nodes
      .filter(({key, change}) => change !== "gone" && network.getNodeAttribute(key, "kind") === "person")
      .map(({key, look: {radius, rank}}) => ({radius, rank, ties: tieCount(key, moments[i]!.part)}))
  );
  people.sort((a, b) => a.radius - b.radius || a.rank - b.rank);
  const [least, most] = [people[0], people.at(-1)];
  if (!least || !most || most.radius < 1.15 * least.radius || most.ties === 0) return [];
  return [
    {
      type: "sizes",
      radii: [least.radius, most.radius],
      label: language.words(pictureTexts).sizesTies({few: least.ties, many: most.ties})
    }
  ];
}

/** A legend with what rings around people say, where there are any; of a difference also how its numbers are read. */
export function withRings(
  {sections, notes}: Legend,
  rings: readonly (CommunityRings | null)[],
  {isDifference, language}: {isDifference: boolean; language: Language}
): Legend {
  const drawn = rings.find((one) => one !== null && one.of.size > 0);
  if (!drawn) return {sections, notes};
  const t = language.words(pictureTexts);
  const said = {runs: drawn.runs};
  const ring = drawn.layer === "tie" ? t.ringsByTies(said) : t.ringsByPassages(said);
  return {
    sections: [...sections, [{type: "dial", share: 2 / 3, label: t.firmness}]],
    notes: [...notes, ring, t.ringsGoOn, ...(isDifference ? [t.ringsMove] : [])]
  };
}

/** Of a difference: what is only on the one side, in both, and only on the other, in the words `only` for each. */
export function differenceLegend(
  network: Network,
  {nodes, edges, moved}: DifferenceContent,
  only: readonly [string, string],
  {theme, language}: {theme: Theme; language: Language}
): Legend {
  const t = language.words(texts);
  const row = (change: Change, label: string, isMoved = false): LegendRow[] => {
    const line = isMoved ? null : edges.find((edge) => edge.change === change && edge.layer === "tie");
    const look = (line ?? edges.find((edge) => edge.change === change))?.look ?? null;
    const isDrawn = isMoved ? moved.size > 0 : look !== null || nodes.some((node) => node.change === change);
    const node = nodeInDifference(SAMPLE, change, isMoved, theme);
    return isDrawn ? [{type: "change", node, line: isMoved ? null : look, label}] : [];
  };
  const kinds = nodes.map(({key, look}) => ({kind: network.getNodeAttribute(key, "kind"), shape: look.shape}));
  const isAllPeople = nodes.every(({key}) => network.getNodeAttribute(key, "kind") === "person");
  const count = (change: Change): string => tallyInWords(nodes, edges, change, isAllPeople, language);
  const [a, b] = only.map((words) => cutText(displayText(words), LONGEST_SIDE));
  const changes = [
    ...row("gone", `${a}: ${count("gone")}`),
    ...row("kept", `${t.inBoth}: ${count("kept")}`),
    ...row("kept", t.ofTheseElsewhere({count: moved.size}), true),
    ...row("new", `${b}: ${count("new")}`)
  ];
  const layers = new Set(edges.map(({layer}) => layer));
  const notes = layers.size > 1 ? [t.thinner] : [];
  return {sections: [changes, kindRows(kinds, theme, language)].filter(isFilled), notes};
}

const SAMPLE: NodeAppearance = {radius: 7, shape: "disc", colours: [], shortLabel: "", label: "", rank: 0};

/** A longer name of a side leaves no room for what is counted; title and caption have it whole. Letters. */
const LONGEST_SIDE = 32;

/** "12 people, 30 pairs": everybody and every line of one kind. */
function tallyInWords(
  nodes: readonly ContentNode[],
  edges: readonly ContentEdge[],
  change: Change,
  isAllPeople: boolean,
  language: Language
): string {
  const t = language.words(texts);
  const isOfIt = (one: ContentNode | ContentEdge): boolean => one.change === change;
  const [names, pairs] = [nodes.filter(isOfIt).length, edges.filter(isOfIt)];
  const tied = new Set(pairs.map(({source, target}) => [source.key, target.key].sort(compare).join(" "))).size;
  return [
    isAllPeople ? language.words(kindTexts).personCount({count: names}) : t.names({count: names}),
    ...(tied > 0 ? [t.pairs({count: tied})] : [])
  ].join(", ");
}
