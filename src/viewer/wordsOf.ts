import type {ViewerData} from "../export/viewerData.ts";
import type {page} from "../words/en/page.ts";
import {createLanguage, type Words} from "../words/language.ts";

export type PageWords = Words<typeof page>;

/** What the page says, in the language that it was made in. */
export const wordsOf = ({words: {code, texts}}: Pick<ViewerData, "words">): PageWords =>
  createLanguage(code, []).words(texts as typeof page);
