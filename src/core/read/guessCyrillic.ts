import {decodeAs} from "./decodeAs.ts";

/**
 * The Cyrillic encoding in which the text reads best: the letters that are frequent in Slavic languages frequent, no
 * capital behind a small letter, no signs inside words. Null where high bytes are few beside Latin letters, or nothing
 * reads well.
 */
export function guessCyrillic(sample: Uint8Array): string | null {
  let high = 0;
  let latin = 0;
  for (const byte of sample) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) latin++;
  }
  if (high <= latin) return null;
  let best = {label: "", score: LEGIBLE};
  for (const label of CYRILLIC) {
    const score = legibility(decodeAs(sample, label) ?? "");
    if (score > best.score) best = {label, score};
  }
  return best.label || null;
}

const CYRILLIC = ["windows-1251", "koi8-r", "ibm866", "x-mac-cyrillic", "iso-8859-5"];

/** Russian scores about .8, Greek or Hebrew bytes taken for Cyrillic below .6. */
const LEGIBLE = 0.68;

/** Share of frequent letters, less what stands in no ordinary word. */
function legibility(text: string): number {
  let letters = 0;
  let frequent = 0;
  let odd = 0;
  for (const [word] of text.matchAll(/[\u0080-\uffff]+/g)) {
    for (const character of word) {
      if (/[\u0400-\u04ff]/.test(character)) letters++;
      else if (!/[«»„“”‘’–—№…·\u00a0]/.test(character)) odd++;
      if (FREQUENT.has(character.toLowerCase())) frequent++;
    }
    odd += word.match(/\p{Ll}(?=\p{Lu})/gu)?.length ?? 0;
  }
  return letters === 0 ? 0 : (frequent - odd) / (letters + odd);
}

const FREQUENT = new Set("оеаинтсрвлкмдпуі");
