import {Inflate} from "fflate";
import {joinBytes} from "../base/joinBytes.ts";
import {crc32} from "./crc32.ts";
import {isPlainPath} from "./isStudyPath.ts";
import {figure} from "./quoted.ts";
import {type ZipEntry, zipEntries} from "./zipEntries.ts";

export interface UnzipLimits {
  /** Files in the archive, whatever they are. */
  entries: number;
  /** Bytes of all wanted files together, counted as they come out. */
  bytes: number;
  /** How many times larger a file may become, above one megabyte. */
  ratio: number;
}

/** What came out of an archive: files by their paths, and what is wrong with those that did not. */
export interface Unzipped {
  files: Map<string, Uint8Array>;
  faults: {name: string; fault: string}[];
}

/** Why an archive as a whole is refused. */
export interface UnzipRefusal {
  code: "bad-zip" | "zip-limit";
  message: string;
}

/**
 * The wanted files of a ZIP. A damaged, encrypted or misnamed one is left out and named; an archive beyond a limit is
 * refused as a whole. What a ZIP claims about its sizes is not believed.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  limits: UnzipLimits
): Unzipped | UnzipRefusal {
  const entries = zipEntries(bytes, limits.entries);
  if (entries === null) return {code: "bad-zip", message: "this is not a ZIP archive, or it is damaged"};
  if (entries === "too-many") return {code: "zip-limit", message: `the ZIP holds more than ${limits.entries} files`};
  const files = new Map<string, Uint8Array>();
  const faults: Unzipped["faults"] = [];
  let left = limits.bytes;
  for (const entry of entries) {
    const content = entryContent(entry, files, isWanted, {...limits, bytes: left});
    if (content === "too-large") {
      const message = `the ZIP unpacks to more than ${figure(limits.bytes)} bytes, or to ${limits.ratio} times its size`;
      return {code: "zip-limit", message};
    }
    if (content instanceof Uint8Array) {
      files.set(entry.name, content);
      left -= content.length;
    } else if (content !== null) faults.push({name: entry.name, fault: content.fault});
  }
  return {files, faults};
}

/** An entry's bytes; null for what is not wanted. */
function entryContent(
  entry: ZipEntry,
  files: ReadonlyMap<string, Uint8Array>,
  isWanted: (path: string) => boolean,
  limits: UnzipLimits
): Uint8Array | "too-large" | {fault: string} | null {
  const {name, packed, method, crc} = entry;
  if (leadsOut(name)) return {fault: "the file's name leads out of the archive"};
  if (!isPlainPath(name) || !isWanted(name)) return null;
  const fault = entryFault(entry, files);
  if (fault !== null || !packed) return {fault: fault ?? DAMAGED};
  const content = method === 0 ? stored(packed, limits) : inflate(packed, limits);
  if (content === null || (content instanceof Uint8Array && crc32(content) !== crc)) return {fault: DAMAGED};
  return content;
}

const DAMAGED = "the file is damaged";

const leadsOut = (name: string): boolean => /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split("/").includes("..");

function entryFault({name, special, encrypted, method}: ZipEntry, files: ReadonlyMap<string, unknown>): string | null {
  if (files.has(name)) return "the ZIP holds two files of this name";
  if (special) return "this is a link, not a file";
  if (encrypted) return "the file is encrypted";
  return method === 0 || method === 8 ? null : `the file is packed by a method we do not know (${method})`;
}

const stored = (packed: Uint8Array, {bytes}: UnzipLimits): Uint8Array | "too-large" =>
  packed.length > bytes ? "too-large" : packed.slice();

const SLICE = 16_384; // at most 17 MB come out of one slice, since deflate packs 1032 : 1 at best

/** What a deflate stream holds, counted slice by slice; null where it is none. */
function inflate(packed: Uint8Array, {bytes, ratio}: UnzipLimits): Uint8Array | "too-large" | null {
  const most = Math.min(bytes, Math.max(1_000_000, ratio * packed.length));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return null; // fflate throws at what is no deflate stream
  }
  return length > most ? "too-large" : joinBytes(chunks);
}
