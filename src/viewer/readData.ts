import type {ViewerData} from "../export/viewerData.ts";

/** The data that the page carries. Our own writer made it, so a page without it is broken: throws. */
export function readData(page: Document): ViewerData {
  const text = page.getElementById("data")?.textContent;
  if (!text) throw new Error("data: expected the page to carry its network, got none");
  return JSON.parse(text) as ViewerData;
}
