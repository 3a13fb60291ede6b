// A ZIP written byte by byte, so that each of its fields can lie.

import {deflateSync, strToU8} from "fflate";
import {joinBytes} from "../../../src/core/base/joinBytes.ts";
import {crc32} from "../../../src/core/read/crc32.ts";

export interface Entry {
  name: string;
  content: Uint8Array | string;
  /** 0 = stored, 8 = deflated (the default). */
  method?: number;
  /** Bit 0 = encrypted. */
  flags?: number;
  /** Unix mode, 0o100644 by default; 0o120777 for a link. */
  mode?: number;
  crc?: number;
  /** What both headers say instead of the true size. */
  claimedSize?: number;
  /** Offset of the local header, for entries that share one. */
  offset?: number;
}

export function zipOf(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = typeof entry.content === "string" ? strToU8(entry.content) : entry.content;
    const packed = (entry.method ?? 8) === 8 ? deflateSync(content) : content;
    const name = strToU8(entry.name);
    const shared = [
      ...[u16(entry.flags ?? 0), u16(entry.method ?? 8), u16(0), u16(0x21), u32(entry.crc ?? crc32(content))],
      ...[u32(packed.length), u32(entry.claimedSize ?? content.length), u16(name.length), u16(0)]
    ];
    const local = joinBytes([u32(0x04034b50), u16(20), ...shared, name, packed]);
    const mode = (entry.mode ?? 0o100644) * 0x10000;
    const end = [u16(0), u16(0), u16(0), u32(mode), u32(entry.offset ?? at), name];
    directory.push(joinBytes([u32(0x02014b50), u16(0x0314), u16(20), ...shared, ...end]));
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const count = u16(entries.length);
  return joinBytes([...parts, ...directory, u32(0x06054b50), u16(0), u16(0), count, count, u32(size), u32(at), u16(0)]);
}

const u16 = (value: number): Uint8Array => Uint8Array.of(value & 255, (value >> 8) & 255);
const u32 = (value: number): Uint8Array => joinBytes([u16(value), u16(value >>> 16)]);
