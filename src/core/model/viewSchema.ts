import * as z from "zod/mini"; // half the size of zod, which would come with what nobody calls
import {type Comparison, LEAST_MOMENTS, MOST_MOMENTS} from "./comparison.ts";
import {isMonthText} from "./months.ts";
import {parseWindow} from "./parseWindow.ts";
import {CERTAINTIES, ENTITY_KINDS, STANCES} from "./study.ts";
import {BACKBONE_METHODS, DEFAULT_VIEW, GROUP_FORMS, LINE_WEIGHTS, MAX_COLOURS, MOST_STEPS, type View} from "./view.ts";

// Without this zod tries to compile its checks with `new Function`, which our content security policy forbids.
z.config({jitless: true});

/** More documents or mentions than any study has. */
const MOST_COUNTED = 1e6;

const id = z.string().check(z.minLength(1));
const coordinate = z.number().check(z.minimum(-1e9), z.maximum(1e9));
const dated = z.int().check(z.minimum(-9999), z.maximum(9999));
const month = z.string().check(z.refine(isMonthText, "expected a year, or a month like 1923-05"));
const timeBound = z.nullable(z.union([dated, month]));
const ids = z.array(id);

const pin = z.strictObject({entity: id, x: coordinate, y: coordinate});

const isolation = z.strictObject({
  groups: ids.check(z.minLength(1)),
  match: z._default(z.enum(["any", "all"]), "any"),
  without: z._default(ids, () => []),
  rule: z._default(z.enum(["inside", "boundary", "between"]), "inside"),
  display: z._default(z.enum(["hide", "ghost", "again"]), "hide"),
  across: z._default(z.boolean(), false)
});

const around = z.strictObject({
  entities: ids.check(z.minLength(1)),
  steps: z._default(z.int().check(z.minimum(1), z.maximum(MOST_STEPS)), 1),
  display: z._default(z.enum(["hide", "ghost", "again"]), "hide")
});

const ownGroup = z.strictObject({
  id,
  name: z.string().check(z.minLength(1)),
  kind: z._default(z.string(), "selection"),
  members: ids.check(z.minLength(1))
});

/** Earliest first. */
const isForwards = ({from, to}: {from: number; to: number}): boolean => from <= to;
const BACKWARDS = "from comes after to";

const moment = z.strictObject({from: dated, to: dated}).check(z.refine(isForwards, BACKWARDS));

const isWindow = (text: string): boolean => {
  try {
    return Boolean(parseWindow(text));
  } catch {
    return false;
  }
};

const windowText = z
  .string()
  .check(z.refine(isWindow, "expected sentence, paragraph, paragraphs:K, chapter or tokens:N"));

const side = z.discriminatedUnion("by", [
  z.strictObject({by: z.literal("years"), from: dated, to: dated}).check(z.refine(isForwards, BACKWARDS)),
  z.strictObject({by: z.literal("source"), source: id}),
  z.strictObject({by: z.literal("sourceKind"), kind: id}),
  z.strictObject({by: z.literal("group"), group: id}),
  z.strictObject({by: z.literal("window"), window: windowText})
]);

const comparison: z.ZodMiniType<Comparison> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("moments"),
    moments: z.array(moment).check(z.minLength(LEAST_MOMENTS), z.maxLength(MOST_MOMENTS)),
    undated: z._default(z.boolean(), false)
  }),
  z
    .strictObject({type: z.literal("difference"), a: side, b: side, undated: z._default(z.boolean(), false)})
    .check(z.refine(({a, b}) => a.by === b.by, "two sides that are cut by the same"))
]);

const backbone = z.strictObject({
  method: z.enum(BACKBONE_METHODS),
  alpha: z._default(z.number().check(z.gt(0), z.maximum(1)), 0.05)
});

const form = z.strictObject({kind: z._default(z.nullable(z.string()), null), form: z.enum(GROUP_FORMS)});

const {layers, years, layout} = DEFAULT_VIEW;

const layersShown = z.strictObject({
  tie: z._default(z.boolean(), layers.tie),
  coOccurrence: z._default(z.boolean(), layers.coOccurrence)
});

const span = z.strictObject({from: z._default(timeBound, years.from), to: z._default(timeBound, years.to)});

const placing = z.strictObject({
  seed: z._default(z.int().check(z.minimum(0), z.maximum(0xffffffff)), layout.seed),
  held: z._default(z.array(pin), () => [...layout.held])
});

/** A view as JSON: only `id` must be there, what is absent is as in `DEFAULT_VIEW`, and unknown fields are issues. */
export const viewSchema: z.ZodMiniType<View> = z.strictObject({
  id,
  title: z._default(z.string(), DEFAULT_VIEW.title),
  subtitle: z._default(z.string(), DEFAULT_VIEW.subtitle),
  layers: z.prefault(layersShown, {}),
  kinds: z._default(z.array(z.enum(ENTITY_KINDS)), () => [...DEFAULT_VIEW.kinds]),
  hiddenClasses: z._default(ids, () => [...DEFAULT_VIEW.hiddenClasses]),
  hiddenTypes: z._default(ids, () => [...DEFAULT_VIEW.hiddenTypes]),
  certainties: z._default(z.array(z.enum(CERTAINTIES)), () => [...DEFAULT_VIEW.certainties]),
  stances: z._default(z.array(z.enum(STANCES)), () => [...DEFAULT_VIEW.stances]),
  minCount: z._default(z.int().check(z.minimum(1), z.maximum(MOST_COUNTED)), DEFAULT_VIEW.minCount),
  lineWeight: z._default(z.enum(LINE_WEIGHTS), DEFAULT_VIEW.lineWeight),
  backbone: z._default(z.nullable(backbone), DEFAULT_VIEW.backbone),
  minSources: z._default(z.int().check(z.minimum(1), z.maximum(MOST_COUNTED)), DEFAULT_VIEW.minSources),
  years: z.prefault(span, {}),
  undated: z._default(z.boolean(), DEFAULT_VIEW.undated),
  hiddenSources: z._default(ids, () => [...DEFAULT_VIEW.hiddenSources]),
  unconnected: z._default(z.boolean(), DEFAULT_VIEW.unconnected),
  ownGroups: z._default(z.array(ownGroup), () => [...DEFAULT_VIEW.ownGroups]),
  isolation: z._default(z.nullable(isolation), DEFAULT_VIEW.isolation),
  comparison: z._default(z.nullable(comparison), DEFAULT_VIEW.comparison),
  around: z._default(z.nullable(around), DEFAULT_VIEW.around),
  colours: z._default(z.nullable(ids.check(z.maxLength(MAX_COLOURS))), DEFAULT_VIEW.colours),
  hulls: z._default(ids, () => [...DEFAULT_VIEW.hulls]),
  forms: z._default(z.array(form), () => [...DEFAULT_VIEW.forms]),
  rings: z._default(z.nullable(z.enum(["tie", "co-occurrence"])), DEFAULT_VIEW.rings),
  layout: z.prefault(placing, {}),
  pins: z._default(z.array(pin), () => [...DEFAULT_VIEW.pins])
});
