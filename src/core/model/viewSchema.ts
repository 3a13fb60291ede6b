import {config, z} from "zod";
import {type Comparison, LEAST_MOMENTS, MOST_MOMENTS} from "./comparison.ts";
import {parseWindow} from "./parseWindow.ts";
import {CERTAINTIES, ENTITY_KINDS, STANCES} from "./study.ts";
import {BACKBONE_METHODS, DEFAULT_VIEW, GROUP_FORMS, LINE_WEIGHTS, MAX_COLOURS, MOST_STEPS, type View} from "./view.ts";

// Without this zod tries to compile its checks with `new Function`, which our content security policy forbids.
config({jitless: true});

/** More documents or mentions than any study has. */
const MOST_COUNTED = 1e6;

const id = z.string().min(1);
const coordinate = z.number().min(-1e9).max(1e9);
const year = z.int().min(-9999).max(9999).nullable();

const pin = z.strictObject({entity: id, x: coordinate, y: coordinate});

const isolation = z.strictObject({
  groups: z.array(id).min(1),
  match: z.enum(["any", "all"]).default("any"),
  without: z.array(id).default(() => []),
  rule: z.enum(["inside", "boundary", "between"]).default("inside"),
  display: z.enum(["hide", "ghost", "again"]).default("hide"),
  across: z.boolean().default(false)
});

const around = z.strictObject({
  entities: z.array(id).min(1),
  steps: z.int().min(1).max(MOST_STEPS).default(1),
  display: z.enum(["hide", "ghost"]).default("hide")
});

const ownGroup = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.string().default("selection"),
  members: z.array(id).min(1)
});

/** Earliest first. */
const isForwards = ({from, to}: {from: number; to: number}): boolean => from <= to;
const BACKWARDS = "from comes after to";

const dated = z.int().min(-9999).max(9999);
const moment = z.strictObject({from: dated, to: dated}).refine(isForwards, BACKWARDS);

const windowText = z.string().refine((text) => {
  try {
    return Boolean(parseWindow(text));
  } catch {
    return false;
  }
}, "expected sentence, paragraph, paragraphs:K, chapter or tokens:N");

const side = z.discriminatedUnion("by", [
  z.strictObject({by: z.literal("years"), from: dated, to: dated}).refine(isForwards, BACKWARDS),
  z.strictObject({by: z.literal("source"), source: id}),
  z.strictObject({by: z.literal("sourceKind"), kind: id}),
  z.strictObject({by: z.literal("group"), group: id}),
  z.strictObject({by: z.literal("window"), window: windowText})
]);

const comparison: z.ZodType<Comparison> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("moments"),
    moments: z.array(moment).min(LEAST_MOMENTS).max(MOST_MOMENTS),
    undated: z.boolean().default(false)
  }),
  z
    .strictObject({type: z.literal("difference"), a: side, b: side, undated: z.boolean().default(false)})
    .refine(({a, b}) => a.by === b.by, "two sides that are cut by the same")
]);

const backbone = z.strictObject({method: z.enum(BACKBONE_METHODS), alpha: z.number().gt(0).max(1).default(0.05)});

const {layers, years, layout} = DEFAULT_VIEW;

/** A view as JSON: only `id` must be there, what is absent is as in `DEFAULT_VIEW`, and unknown fields are issues. */
export const viewSchema: z.ZodType<View> = z.strictObject({
  id,
  title: z.string().default(DEFAULT_VIEW.title),
  subtitle: z.string().default(DEFAULT_VIEW.subtitle),
  layers: z
    .strictObject({tie: z.boolean().default(layers.tie), coOccurrence: z.boolean().default(layers.coOccurrence)})
    .prefault({}),
  kinds: z.array(z.enum(ENTITY_KINDS)).default(() => [...DEFAULT_VIEW.kinds]),
  hiddenClasses: z.array(id).default(() => [...DEFAULT_VIEW.hiddenClasses]),
  hiddenTypes: z.array(id).default(() => [...DEFAULT_VIEW.hiddenTypes]),
  certainties: z.array(z.enum(CERTAINTIES)).default(() => [...DEFAULT_VIEW.certainties]),
  stances: z.array(z.enum(STANCES)).default(() => [...DEFAULT_VIEW.stances]),
  minCount: z.int().min(1).max(MOST_COUNTED).default(DEFAULT_VIEW.minCount),
  lineWeight: z.enum(LINE_WEIGHTS).default(DEFAULT_VIEW.lineWeight),
  backbone: backbone.nullable().default(DEFAULT_VIEW.backbone),
  minSources: z.int().min(1).max(MOST_COUNTED).default(DEFAULT_VIEW.minSources),
  years: z.strictObject({from: year.default(years.from), to: year.default(years.to)}).prefault({}),
  undated: z.boolean().default(DEFAULT_VIEW.undated),
  hiddenSources: z.array(id).default(() => [...DEFAULT_VIEW.hiddenSources]),
  unconnected: z.boolean().default(DEFAULT_VIEW.unconnected),
  ownGroups: z.array(ownGroup).default(() => [...DEFAULT_VIEW.ownGroups]),
  isolation: isolation.nullable().default(DEFAULT_VIEW.isolation),
  comparison: comparison.nullable().default(DEFAULT_VIEW.comparison),
  around: around.nullable().default(DEFAULT_VIEW.around),
  colours: z.array(id).max(MAX_COLOURS).nullable().default(DEFAULT_VIEW.colours),
  hulls: z.array(id).default(() => [...DEFAULT_VIEW.hulls]),
  forms: z
    .array(z.strictObject({kind: z.string().nullable().default(null), form: z.enum(GROUP_FORMS)}))
    .default(() => [...DEFAULT_VIEW.forms]),
  layout: z
    .strictObject({
      seed: z.int().min(0).max(0xffffffff).default(layout.seed),
      held: z.array(pin).default(() => [...layout.held])
    })
    .prefault({}),
  pins: z.array(pin).default(() => [...DEFAULT_VIEW.pins])
});
