/**
 * `text` as XML character data or as an attribute's value between double quotes. What XML 1.0 cannot hold (control
 * characters, lone surrogates, U+FFFE, U+FFFF) is left out; line ends and tabs are kept from normalisation, also
 * those that are line ends in XML 1.1 only, by which some readers go.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "")
    .replace(SPECIAL, (character) => ENTITIES.get(character) ?? `&#${character.charCodeAt(0)};`);
}

/** Whatever is not a `Char` of XML 1.0; with the `u` flag a surrogate matches only where it stands alone. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"'\t\n\r\u0085\u2028]/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"]
]);
