import type {Markup} from "../../model/markup.ts";
import type {ParagraphMode} from "../../model/study.ts";
import type {Stated} from "../stated.ts";

/** A document, read: its words, what it says about them, and about itself. */
export interface DocumentText {
  /** Paragraphs stand between empty lines, except in plain text, which stays as it is. */
  text: string;
  paragraphs: ParagraphMode;
  /** Absent for plain text and Markdown. */
  markup?: Markup;
  /** What the document says of itself; "" where it says nothing. */
  title: string;
  author: string;
  /** EDTF, null where none is given. */
  date: string | null;
  language: string;
  /** What it states beyond its words; names in `markup` are the document's own keys until `mergeStated`. */
  stated?: Stated;
}
