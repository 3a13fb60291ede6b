import {expect, it} from "vitest";
import {decodeBytes} from "../../../src/core/read/decodeBytes.ts";
import {guessEncoding} from "../../../src/core/read/guessEncoding.ts";

/** Text in an 8-bit encoding, by turning its decoder round. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

const RUSSIAN = "Весной Иван Никитич поехал в Ревель, где его ждала сестра, и оставался там до осени.";
const GERMAN = "Der Älteste fuhr über die Brücke nach Köln; das große Haus der Schwester blieb leer.";
const FRENCH = "Où est passée la lettre de l'abbé ? « Elle a été brûlée », répondit-elle à la reine.";
const POLISH = "Po śmierci króla książę wyjechał do Krakowa, gdzie czekała już jego żona z dziećmi i całą służbą.";
const GREEK = "Ο αδελφός του έφυγε από την πόλη το χειμώνα και δεν γύρισε ποτέ πίσω στην οικογένεια.";

it.each([
  ["windows-1251", "Windows-1251 (Cyrillic)", RUSSIAN],
  ["windows-1251", "Windows-1251 (Cyrillic)", "СМИЛГА, ИВАН"],
  ["koi8-r", "KOI8-R (Cyrillic)", RUSSIAN],
  ["ibm866", "DOS code page 866 (Cyrillic)", RUSSIAN],
  ["x-mac-cyrillic", "Mac Cyrillic", RUSSIAN],
  ["iso-8859-5", "ISO 8859-5 (Cyrillic)", RUSSIAN],
  ["iso-8859-15", "Windows-1252 (Western European)", GERMAN],
  ["iso-8859-15", "Windows-1252 (Western European)", FRENCH],
  ["windows-1250", "Windows-1250 (Central European)", POLISH],
  ["iso-8859-7", "ISO 8859-7 (Greek)", GREEK]
])("decodeBytes(bytes) of text in %s takes it for %s and gives it back", (label, encoding, text) => {
  const {encoding: told, basis, text: read} = decodeBytes(encode(text, label), {guess: guessEncoding});
  expect([told, basis, read]).toEqual([encoding, "guessed", text]);
});

it("decodeBytes(bytes, {declared}) believes the document where its bytes are no UTF-8, and not where they are", () => {
  const legacy = encode("Иван", "koi8-r");
  expect(decodeBytes(legacy, {declared: "KOI8-R"})).toMatchObject({text: "Иван", basis: "declared"});
  const modern = new TextEncoder().encode("Иван");
  expect(decodeBytes(modern, {declared: "KOI8-R"})).toMatchObject({text: "Иван", basis: "utf-8", replaced: 0});
  expect(decodeBytes(legacy, {declared: "no-such-thing"}).text).toBe("Иван");
});

it("decodeBytes(bytes) counts a broken byte among good UTF-8 and takes nothing for another encoding", () => {
  const bytes = Uint8Array.of(...new TextEncoder().encode("Лев\nНиколаевич "), 0xd0, 0x20);
  expect(decodeBytes(bytes)).toMatchObject({text: "Лев\nНиколаевич \ufffd ", replaced: 1, line: 2, basis: "utf-8"});
});
