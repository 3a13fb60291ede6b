import {zlibSync} from "fflate";
import {expect, it} from "vitest";
import {pdfFilter} from "../../../../src/core/read/documents/pdfFilters.ts";
import {withoutOverfullStreams} from "../../../../src/core/read/documents/withoutOverfullStreams.ts";

/** Unpacked in pieces of one byte, so that every state is carried over. */
function unpacked(name: string, packed: Uint8Array): number[] {
  const found: number[] = [];
  const take = pdfFilter(name)!.unpack((chunk) => found.push(...chunk));
  for (const byte of packed) take(Uint8Array.of(byte));
  return found;
}

const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it("pdfFilter(name).unpack unpacks what the PDF standard gives as an example of LZW", () => {
  const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
  expect(unpacked("LZWDecode", packed)).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
});

it("pdfFilter(name).unpack unpacks runs, base 85 and hexadecimal digits, and knows no filter of pictures", () => {
  expect(unpacked("RL", Uint8Array.of(2, 7, 8, 9, 254, 5, 128))).toEqual([7, 8, 9, 5, 5, 5]);
  expect(unpacked("A85", letters("87cURz~>"))).toEqual([...letters("Hell"), 0, 0, 0, 0]);
  expect(unpacked("AHx", letters("48 65 6c>"))).toEqual([...letters("Hel")]);
  expect(pdfFilter("DCTDecode")).toBeUndefined();
});

/** So many codes of LZW, each a zero more than the one before. */
function zerosInLzw(codes: number): Uint8Array {
  let bits = (256).toString(2).padStart(9, "0");
  for (let i = 0; i < codes; i++) {
    const known = 258 + Math.max(0, i - 1);
    const width = 32 - Math.clz32(known + 1);
    bits += (i === 0 ? 0 : 257 + i).toString(2).padStart(width, "0");
  }
  return Uint8Array.from(bits.match(/.{8}/g)!, (byte) => Number.parseInt(byte, 2));
}

it("withoutOverfullStreams(bytes, most) blanks what explodes through LZW, runs, base 85 before deflate, and all of them", () => {
  const stream = (filter: string, content: Uint8Array) => [
    ...letters(`1 0 obj\n<</Length 9 /Filter ${filter}>>\nstream\n`),
    ...content,
    ...letters("\nendstream\nendobj\n")
  ];
  const base85 = (bytes: Uint8Array): Uint8Array => {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    let text = "";
    for (let at = 0; at < padded.length; at += 4) {
      let value = padded.subarray(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
      let five = "";
      for (let i = 0; i < 5; i++, value = Math.floor(value / 85)) five = String.fromCharCode(33 + (value % 85)) + five;
      text += five;
    }
    return letters(text);
  };
  const zeros = zlibSync(new Uint8Array(400_000));
  const overfull = [
    stream("/LZWDecode", zerosInLzw(1000)),
    stream(
      "/RunLengthDecode",
      Uint8Array.from({length: 6000}, (_, i) => (i % 2 === 0 ? 129 : 0))
    ),
    stream("[/ASCII85Decode /FlateDecode]", base85(zeros)),
    stream("[ /A85 /Fl ]", base85(zeros))
  ];
  const kept = [stream("/LZWDecode", zerosInLzw(200)), stream("[/ASCII85Decode /DCTDecode]", base85(zeros))];
  const {bytes, blank} = withoutOverfullStreams(Uint8Array.from([...kept, ...overfull].flat()), 300_000);
  expect(blank).toBe(4);
  expect([...bytes.slice(0, kept.flat().length)]).toEqual(kept.flat());
});
