/** Whether a line of Markdown is a heading: `# Title`, one to six signs. */
export const isMarkdownHeading = (line: string): boolean => /^#{1,6}[ \t]+\S/.test(line);

/**
 * Whether a line of plain text, standing alone, is the head of a chapter: `Chapter 3`, `CHAPTER III—A Title`,
 * `Part Two`, `ГЛАВА ПЕРВАЯ`, or a Roman numeral by itself. Rather misses one than takes a sentence for a heading.
 */
export function isPlainHeading(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  if (LONE_NUMERAL.test(line)) return true;
  const head = KEYWORD.exec(line);
  if (!head) return false;
  const [, keyword = "", title = ""] = head;
  return title === "" || keyword === keyword.toUpperCase() || !/[.;,:!?]$/.test(title);
}

/** Where the words of a heading begin, behind the signs of Markdown. */
export const headingStart = (text: string, start: number): number => {
  let i = start;
  while (text[i] === "#" || (i > start && (text[i] === " " || text[i] === "\t"))) i++;
  return i;
};

const MAX_LENGTH = 100;
const ROMAN = "(?=[IVXLCivxlc])(?:X[CL]|L?X{0,3}|x[cl]|l?x{0,3})(?:I[XV]|V?I{0,3}|i[xv]|v?i{0,3})";
const LONE_NUMERAL = /^(?=[IVXL])(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})\.?$/;
const WORD_NUMBER = [
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth",
  "перв(?:ая|ый)|втор(?:ая|ой)|трет(?:ья|ий)|четв[её]рт(?:ая|ый)|пят(?:ая|ый)|шест(?:ая|ой)|седьм(?:ая|ой)|восьм(?:ая|ой)|девят(?:ая|ый)|десят(?:ая|ый)"
].join("|");
const KEYWORDS =
  "chapter|book|part|volume|act|scene|letter|canto|kapitel|teil|buch|band|chapitre|partie|livre|tome|cap[ií]tulo|capitolo|parte|rozdział|część|глава|часть|том|книга|раздел|письмо";
/** Keyword, number, and then either the end or a title behind a stop, colon or dash. */
const KEYWORD = new RegExp(
  `^(${KEYWORDS})\\s+(?:\\d{1,3}|${ROMAN}|${WORD_NUMBER})(?:[.:]?|\\s*(?:[.:]\\s*|[—–]|--?|\\s-\\s)+(\\S.*))$`,
  "iu"
);
