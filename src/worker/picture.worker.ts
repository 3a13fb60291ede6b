// The picture worker's effects: it fetches what files are made with (fonts, the page's code) from the app's own files.

import sans400 from "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url";
import sans600 from "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url";
import serif400 from "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url";
import serif600 from "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url";
import type {Endpoint} from "./endpoint.ts";
import {servePicture} from "./servePicture.ts";

servePicture(self as unknown as Endpoint, {
  async fonts() {
    const files = [sans400, sans600, serif400, serif600].map((url) => fetchBytes(url, "a font of the picture"));
    const [a, b, c, d] = (await Promise.all(files)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    return {sans400: a, sans600: b, serif400: c, serif600: d};
  },
  viewer: async () => (await import("virtual:viewer")).viewer
});

async function fetchBytes(url: string, what: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url).catch((error: unknown) => {
    throw new Error(`${what} could not be loaded (${String(error)})`);
  });
  if (!answer.ok) throw new Error(`${what} could not be loaded (${answer.status} ${answer.statusText})`);
  return new Uint8Array(await answer.arrayBuffer());
}
