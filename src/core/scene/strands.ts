import type {EdgeAppearance} from "./appearance.ts";
import type {ContentEdge} from "./networkContent.ts";

/**
 * One drawn line for all ties of a pair that run in the same strand (see parallelBows.ts), two where arrows point both
 * ways: as wide as the widest, solid if any of them is stated, cut only if all are denied, its title naming them all.
 * Co-occurrences pass as they are. Order is kept.
 */
export function mergeStrands(edges: readonly ContentEdge[]): ContentEdge[] {
  const strands = new Map<string, {forth: ContentEdge[]; back: ContentEdge[]}>();
  for (const edge of edges) {
    const {source, target, look, ghost} = edge;
    const reversed = source.key > target.key;
    const pair = reversed ? `${target.key} ${source.key}` : `${source.key} ${target.key}`;
    const bow = look.bow === 0 ? 0 : (reversed ? -look.bow : look.bow).toFixed(4);
    const key = `${pair} ${edge.layer} ${look.legendKey} ${bow} ${look.split} ${ghost}`;
    const strand = strands.get(key) ?? {forth: [], back: []};
    strands.set(key, strand);
    (reversed && look.arrow ? strand.back : strand.forth).push(edge);
  }
  return [...strands.values()].flatMap(({forth, back}) => {
    if (forth.length + back.length === 1) return [...forth, ...back];
    const look = commonLook([...forth, ...back]);
    const plain = forth.filter((edge) => !edge.look.arrow);
    const arrows = forth.filter((edge) => edge.look.arrow);
    if (arrows.length === 0 || back.length === 0) return [merged([...arrows, ...back, ...plain], look)];
    return [merged([...arrows, ...plain], look), merged(back, look)];
  });
}

type StrandLook = Pick<EdgeAppearance, "width" | "opacity" | "dashes" | "cut" | "split">;

function commonLook(edges: readonly ContentEdge[]): StrandLook {
  const looks = edges.map(({look}) => look);
  return {
    width: Math.max(...looks.map(({width}) => width)),
    opacity: Math.max(...looks.map(({opacity}) => opacity)),
    dashes: looks.reduce((a, b) => (certainty(b.dashes) > certainty(a.dashes) ? b : a)).dashes,
    cut: looks.every(({cut}) => cut),
    split: looks.every(({split}) => split)
  };
}

/** The first of the edges, drawn for all of them. */
const merged = (edges: readonly ContentEdge[], look: StrandLook): ContentEdge => ({
  ...edges[0]!,
  look: {...edges[0]!.look, ...look},
  title: titleOf(edges)
});

/** Solid lines are surest, then long dashes, then dots. */
const certainty = (dashes: readonly number[]): number => dashes[0] ?? Infinity;

const MOST_TITLES = 12;

function titleOf(edges: readonly ContentEdge[]): string {
  const titles = edges.map(({title}) => title).filter((title) => title !== "");
  const rest = titles.length - MOST_TITLES;
  return [...titles.slice(0, MOST_TITLES), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n");
}
