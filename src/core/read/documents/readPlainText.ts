import type {DocumentText} from "./documentText.ts";

/** Plain text and Markdown, as they are: offsets are those of the file itself, behind its byte-order mark. */
export const readPlainText = (text: string): DocumentText => ({
  text,
  paragraphs: "auto",
  title: "",
  author: "",
  date: null,
  language: ""
});
