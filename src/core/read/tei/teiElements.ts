// What the elements of a TEI text are to a reader. What is in none of these sets is words within a paragraph.

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They begin a paragraph, and end it. */
export const BLOCKS = names(
  "ab argument body byline castGroup castItem castList cit closer dateline desc div div1 div2 div3 div4 div5 div6 div7 docAuthor docDate docEdition docImprint docTitle epigraph event floatingText front group head imprimatur item lg list listEvent listOrg listPerson listPlace listRelation occupation opener p postscript quote relation residence row sp stage state table text titlePage titlePart trailer trait"
);

/** Lines within a block. */
export const LINES = names("addrLine address l label salute signed speaker");

/** No part of the words of a text, or there a second time. */
export const SKIPPED = names(
  "birth certainty death del facsimile figDesc floruit fw geo graphic idno location precision rdg sex teiHeader"
);

/** Records of an entity; of these only the prose is text. */
export const RECORDS = names("org person personGrp place");

/** The prose of a record. */
export const RECORD_PROSE = names("ab desc event listRelation note occupation p quote residence state trait");
