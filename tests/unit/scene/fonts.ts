import {readFileSync} from "node:fs";
import {createTypeface, type FontFiles} from "../../../src/core/scene/typeface.ts";

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/${path}`));

/** The fonts that pictures are drawn with. */
export const fonts: FontFiles = {
  sans400: read("source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  sans600: read("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  serif400: read("source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  serif600: read("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf")
};

export const typeface = createTypeface(fonts);
