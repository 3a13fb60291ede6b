/** The named letters and signs that HTML and TEI documents use without declaring them, and XML's own five. */
export function characterEntities(): Record<string, string> {
  const entities: Record<string, string> = Object.create(null);
  for (const [name, character] of ENTITIES) entities[name] = character;
  return entities;
}

/** ISO 8859-1's upper half, in order from U+00A0. */
const LATIN_1 = [
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr",
  "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest",
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml",
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig",
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml",
  "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
];

const OTHERS =
  "amp=& lt=< gt=> quot=\" apos=' OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ " +
  "ldquo=“ rdquo=” bdquo=„ dagger=† Dagger=‡ bull=• hellip=… prime=′ Prime=″ lsaquo=‹ rsaquo=› euro=€ trade=™ minus=−";

const ENTITIES: readonly (readonly [name: string, character: string])[] = [
  ...LATIN_1.join(" ")
    .split(" ")
    .map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...OTHERS.split(" ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const)
];
