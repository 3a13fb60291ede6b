import {Inflate} from "fflate";
import {joinBytes} from "../base/joinBytes.ts";
import type {Problem, Reading} from "../base/problem.ts";
import type {StudyFiles} from "../model/study.ts";
import {crc32} from "./crc32.ts";
import {isPlainPath} from "./isStudyPath.ts";
import {type ZipEntry, zipEntries} from "./zipEntries.ts";

export interface UnzipLimits {
  /** Files in the archive, whatever they are. */
  entries: number;
  /** Bytes of all the study's files together, counted as they come out. */
  bytes: number;
  /** How many times larger a file may become, above one megabyte. */
  ratio: number;
}

export const UNZIP_LIMITS: UnzipLimits = {entries: 500, bytes: 250_000_000, ratio: 200};

/**
 * The files of a study that came as a ZIP, by their paths in it; one folder may be around them all. Only what a study
 * can have is unpacked: study.json, tables, texts. An archive beyond a limit gives no files at all; a damaged,
 * encrypted or misnamed entry is left out; each with a problem that says so. What a ZIP claims about its sizes is not
 * believed.
 */
export function unzipStudy(bytes: Uint8Array, limits: UnzipLimits = UNZIP_LIMITS): Reading<StudyFiles> {
  const entries = zipEntries(bytes, limits.entries);
  if (entries === null) return refusal("bad-zip", "this is not a ZIP archive, or it is damaged");
  if (entries === "too-many") return refusal("zip-limit", `the ZIP holds more than ${limits.entries} files`);
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  let left = limits.bytes;
  for (const entry of entries) {
    const content = entryContent(entry, files, {...limits, bytes: left});
    if (content === "too-large") {
      return refusal(
        "zip-limit",
        `the ZIP unpacks to more than ${limits.bytes} bytes, or to ${limits.ratio} times its size`
      );
    }
    if (content instanceof Uint8Array) {
      files.set(entry.name, content);
      left -= content.length;
    } else if (content !== null) {
      problems.push({
        code: "bad-zip-entry",
        severity: "error",
        message: content.fault,
        place: {file: entry.name},
        hint: PACK_AGAIN
      });
    }
  }
  return {value: files, problems};
}

const PACK_AGAIN = "Pack the study's folder again, without a password, or open the folder itself.";

const refusal = (code: string, message: string): Reading<StudyFiles> => ({
  value: new Map(),
  problems: [{code, severity: "error", message, hint: PACK_AGAIN}]
});

/** An entry's bytes; null for what is no part of a study. */
function entryContent(
  entry: ZipEntry,
  files: StudyFiles,
  limits: UnzipLimits
): Uint8Array | "too-large" | {fault: string} | null {
  const {name, packed, method, crc} = entry;
  if (leadsOut(name)) return {fault: "the file's name leads out of the study"};
  if (!isPlainPath(name) || !/(^|\/)study\.json$|\.(csv|txt|md)$/i.test(name)) return null;
  const fault = entryFault(entry, files);
  if (fault !== null || !packed) return {fault: fault ?? DAMAGED};
  const content = method === 0 ? stored(packed, limits) : inflate(packed, limits);
  if (content === null || (content instanceof Uint8Array && crc32(content) !== crc)) return {fault: DAMAGED};
  return content;
}

const DAMAGED = "the file is damaged";

const leadsOut = (name: string): boolean => /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split("/").includes("..");

function entryFault({name, special, encrypted, method}: ZipEntry, files: StudyFiles): string | null {
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
