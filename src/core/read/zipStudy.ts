import {Zip, ZipDeflate} from "fflate";
import {compare} from "../base/compare.ts";
import {joinBytes} from "../base/joinBytes.ts";
import type {StudyFiles} from "../model/study.ts";

/** A study's files as a ZIP: sorted by name, undated, so that the same study gives the same bytes everywhere. */
export function zipStudy(files: StudyFiles): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of [...files].sort(([a], [b]) => compare(a, b))) {
    const entry = new ZipDeflate(name, {level: 6});
    entry.mtime = new Date(1980, 0, 1); // the earliest a ZIP can say, local as ZIP dates are
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return joinBytes(chunks);
}
