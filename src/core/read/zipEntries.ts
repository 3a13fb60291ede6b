import {decodeAs} from "./decodeAs.ts";

/** What a ZIP's directory says about one of its files. Sizes are claims, and may lie. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** Not a regular file: a symbolic link or a device, as Unix programs note it. */
  special: boolean;
  /** 0 = stored, 8 = deflated. */
  method: number;
  crc: number;
  /** Bytes as they stand in the archive; null where the directory points outside of it. */
  packed: Uint8Array | null;
}

/** The entries of a ZIP in the order of its directory, folders left out; null where there is no sound directory. */
export function zipEntries(bytes: Uint8Array, maxEntries: number): ZipEntry[] | "too-many" | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return "too-many";
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; ++i) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = readEntry(bytes, view, at, nameEnd);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  return entries;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Offset of the end record, which stands last but for a comment of at most 65 535 bytes. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); --at) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameEnd: number): ZipEntry {
  const unixMode = view.getUint8(at + 5) === 3 ? view.getUint16(at + 40, true) & 0o170000 : 0;
  return {
    name: decodeAs(bytes.subarray(at + 46, nameEnd), "utf-8", "lenient") ?? "",
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    special: unixMode !== 0 && unixMode !== 0o100000 && unixMode !== 0o040000,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
  };
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array | null {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
