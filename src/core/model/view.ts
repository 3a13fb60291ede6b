// A view: everything that makes a picture repeatable. Plain JSON: saved in the study, carried by the
// command line, undone and redone by the app. What can be computed from it is not in it.

import type {Comparison} from "./comparison.ts";
import type {TimeBounds} from "./months.ts";
import type {EdgeAttributes} from "./network.ts";
import type {Certainty, EntityKind, Stance, Study} from "./study.ts";

export type IsolationRule = "inside" | "boundary" | "between";
export type IsolationDisplay = "hide" | "ghost" | "again";

/** A cut of the view to some groups. */
export interface Isolation {
  /** Group ids, at least one. */
  groups: string[];
  /** Who counts as a member: whoever is in any of the groups, or whoever is in all of them. */
  match: "any" | "all";
  /** Ids of groups whose members do not count, whatever else they are in. */
  without: string[];
  /** inside = members and ties between them; boundary = also members' ties out; between = also whoever connects two members. */
  rule: IsolationRule;
  /** What becomes of the rest: hidden, ghosted in place, or hidden with the remainder laid out again. */
  display: IsolationDisplay;
  /** With two groups or more, any of which will do: only what runs from one group to another. */
  across: boolean;
}

/** A cut to some groups, plain but for what is said of it: whoever is in any of them, and the ties between these. */
export const isolationOf = (groups: readonly string[], said: Partial<Omit<Isolation, "groups">> = {}): Isolation => ({
  groups: [...groups],
  match: "any",
  without: [],
  rule: "inside",
  display: "hide",
  across: false,
  ...said
});

/** A cut to some entities and whoever they reach, by whatever passes the filters, in a few steps. */
export interface Around {
  /** Ids of entities, at least one. */
  entities: string[];
  /** 1–4 */
  steps: number;
  /** What becomes of the rest, as in an isolation. */
  display: IsolationDisplay;
}

/** Whether what is left of a view is laid out by itself. */
export const isLaidOutAgain = ({isolation, around}: Pick<View, "isolation" | "around">): boolean =>
  isolation?.display === "again" || around?.display === "again";

/** More steps than these reach everybody. */
export const MOST_STEPS = 4;

/** An entity held at a place of the layout, in layout units. */
export interface Pin {
  entity: string;
  x: number;
  y: number;
}

/** A group that a view makes for itself: chosen by hand, or accepted from what an algorithm found. */
export interface OwnGroup {
  /** Not the id of a group of the study. */
  id: string;
  name: string;
  /** "selection", "community" … */
  kind: string;
  /** Ids of entities. */
  members: string[];
}

/** How a group that is drawn is drawn: as a line around its members, a small node tied to each, or a line between each two. */
export const GROUP_FORMS = ["outline", "hub", "pairs"] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];

/** How groups of a kind are drawn, or, where the kind is null, all others. */
export interface FormOfKind {
  kind: string | null;
  form: GroupForm;
}

/** What the width of a line can tell of two who are named together: the number of passages, or a statistic. */
export const LINE_WEIGHTS = [
  "passages",
  "chapters",
  "encounters",
  "g2",
  "t",
  "npmi",
  "jaccard",
  "cosine",
  "associationStrength"
] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

/**
 * Tests that a line between two who are named together can be kept by: statistics that are probabilities, and
 * `recurring`, which also keeps whoever is named together twice.
 */
export const BACKBONE_METHODS = ["recurring", "q", "disparity", "noiseCorrected", "sdsm", "fdsm"] as const;

/** Lines are kept whose probability under chance alone is at most `alpha`; see `passesTest`. */
export interface Backbone {
  method: (typeof BACKBONE_METHODS)[number];
  /** From 0, without it, to 1. */
  alpha: number;
}

export interface View {
  id: string;
  title: string;
  subtitle: string;
  layers: {tie: boolean; coOccurrence: boolean};
  kinds: EntityKind[];
  /** Tie classes and types that are switched off. */
  hiddenClasses: string[];
  hiddenTypes: string[];
  certainties: Certainty[];
  stances: Stance[];
  /** Co-occurrences with fewer passages than this are cut; ≥ 1. */
  minCount: number;
  lineWeight: LineWeight;
  /** null = every line is kept. */
  backbone: Backbone | null;
  /** Ties and pairs that rest on fewer of the shown sources are cut; ≥ 1. */
  minSources: number;
  /** Years or months, both included; null = no bound. */
  years: TimeBounds;
  /** Whether evidence without a date passes a filter by years or months. */
  undated: boolean;
  /** Ids of sources that are switched off. */
  hiddenSources: string[];
  /** Whether entities without any visible edge are drawn. */
  unconnected: boolean;
  /** Groups of the view's own; whatever names groups may name them. */
  ownGroups: OwnGroup[];
  isolation: Isolation | null;
  /** Before groups are isolated: only what lies around some entities. */
  around: Around | null;
  /** Moments side by side, or a difference, in place of the one network; null = neither. */
  comparison: Comparison | null;
  /** Ids of the groups that have colours, at most eight; null = the study's eight largest. */
  colours: string[] | null;
  /** Ids of the groups that are drawn, in the form of their kind. */
  hulls: string[];
  /** How: a kind that is not here is drawn as null is, and as an outline where that is not here either. */
  forms: FormOfKind[];
  /** What binds the communities in which rings around people show how firmly they stand; null = no rings. */
  rings: EdgeAttributes["layer"] | null;
  layout: {
    seed: number;
    /** Entities held still while the layout runs. */
    held: Pin[];
  };
  /** Entities moved by hand after the layout. */
  pins: Pin[];
}

/** How a view draws groups of a kind. */
export const formOf = ({forms}: Pick<View, "forms">, kind: string): GroupForm =>
  (forms.find((one) => one.kind === kind) ?? forms.find((one) => one.kind === null))?.form ?? "outline";

/** How many groups can have colours of their own. */
export const MAX_COLOURS = 8;

/** The plainest view: people, both layers, all but what was said under duress. */
export const DEFAULT_VIEW: View = {
  id: "all",
  title: "",
  subtitle: "",
  layers: {tie: true, coOccurrence: true},
  kinds: ["person"],
  hiddenClasses: [],
  hiddenTypes: [],
  certainties: ["stated", "implied", "doubtful"],
  stances: ["asserted", "denied"],
  minCount: 1,
  minSources: 1,
  lineWeight: "passages",
  backbone: null,
  years: {from: null, to: null},
  undated: true,
  hiddenSources: [],
  unconnected: false,
  ownGroups: [],
  isolation: null,
  around: null,
  comparison: null,
  colours: null,
  hulls: [],
  forms: [],
  rings: null,
  layout: {seed: 1, held: []},
  pins: []
};

/** The view a study opens with: its own first, else the plainest, under the study's title. */
export const firstView = ({views, title}: Pick<Study, "views" | "title">): View => views[0] ?? {...DEFAULT_VIEW, title};
