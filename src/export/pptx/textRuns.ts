import type {TextMark} from "../../core/scene/scene.ts";

/** Baselines of one block lie no further apart than this, in sizes of its type. */
const WIDEST_LEADING = 1.7;

/** Lines of text that follow one another in the same type from the same edge: one text box each. */
export function textBlocks(texts: readonly TextMark[]): TextMark[][] {
  const blocks: TextMark[][] = [];
  for (const text of texts) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last && continues(last, text)) block.push(text);
    else blocks.push([text]);
  }
  return blocks;
}

function continues(last: TextMark, text: TextMark): boolean {
  const leading = text.at[1] - last.at[1];
  return (
    text.anchor === last.anchor &&
    text.at[0] === last.at[0] &&
    text.colour === last.colour &&
    text.style.size === last.style.size &&
    text.style.weight === last.style.weight &&
    text.style.family === last.style.family &&
    leading > 0 &&
    leading <= WIDEST_LEADING * text.style.size
  );
}
