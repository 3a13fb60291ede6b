import type {Language} from "../../words/language.ts";
import type {Study} from "../model/study.ts";

/** The BCP 47 tag of a picture: of the language that it is made in, or, where that is English, of its study. */
export const writtenIn = ({code}: Pick<Language, "code">, study: Pick<Study, "language">): string =>
  code === "en" ? study.language || "en" : code;
