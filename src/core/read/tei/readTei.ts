import {reportXmlFault} from "../documents/documentProblems.ts";
import type {DocumentText} from "../documents/documentText.ts";
import {createTextBuilder} from "../documents/textBuilder.ts";
import type {Report} from "../problemList.ts";
import {figure} from "../quoted.ts";
import type {StatedEntity} from "../stated.ts";
import {dateWithin} from "./teiDates.ts";
import {turned} from "./teiNames.ts";
import {recordsIn} from "./teiRecords.ts";
import {addTeiText, type MarkedUse} from "./teiText.ts";
import {lettersIn, pointedTo, relationsIn} from "./teiTies.ts";
import {childrenNamed, descendantsNamed, wordsIn, type XmlNode, xmlTree} from "./xmlTree.ts";

/** A tree takes about twenty times the room of its letters. */
const MOST_LETTERS = 60_000_000;

/**
 * A TEI document as text, with the names that it marks and all that it states: its lists of persons, organisations and
 * places, their relations, who wrote to whom. Null where it is too large.
 *
 * The text begins with what a letter's head says of its sending; apparatus, commentary and footnotes stand behind their
 * paragraphs; of lists of entities only the prose is text.
 */
export function readTei(xml: string, file: string, report: Report): DocumentText | null {
  if (xml.length > MOST_LETTERS) {
    const message = `${figure(xml.length)} characters are more than the ${figure(MOST_LETTERS)} that are read of one TEI document`;
    report({code: "file-too-big", severity: "error", message, place: {file}, hint: "Split the document."});
    return null;
  }
  const {root, fault, unknownSigns} = xmlTree(xml);
  if (fault) reportXmlFault(fault, file, report);
  if (unknownSigns > 0) reportUnknownSigns(unknownSigns, file, report);
  const prefixes = new Set(descendantsNamed(root, "prefixDef").map((definition) => definition.get("ident") ?? ""));
  const builder = createTextBuilder();
  const uses: MarkedUse[] = [];
  const use = (one: MarkedUse): void => void uses.push(one);
  for (const action of descendantsNamed(root, "correspAction")) {
    builder.breakParagraph("heading");
    addTeiText({...action, children: action.children.flatMap((child) => [child, " "])}, prefixes, builder, use);
  }
  builder.breakParagraph();
  addTeiText(root, prefixes, builder, use);
  const [relations, letters] = [relationsIn(root, prefixes), lettersIn(root, prefixes)];
  const pointed = [...relations.entities, ...letters.entities, ...used(uses)];
  return {
    ...builder.finish(),
    paragraphs: "blank-line",
    ...headOf(root),
    stated: {entities: [...recordsIn(root, prefixes), ...pointed], ties: [...relations.ties, ...letters.ties]}
  };
}

function reportUnknownSigns(count: number, file: string, report: Report): void {
  const many = count === 1 ? "1 sign is" : `${figure(count)} signs are`;
  const message = `${many} written by a name that the document does not explain, as &name; it stays as it is`;
  report({code: "unknown-sign", severity: "warning", message, place: {file}, hint: "Write the signs themselves."});
}

/** Those whom the text names; the words are a name only where they look like one: `Julius`, not `my friend`. */
function used(uses: readonly MarkedUse[]): StatedEntity[] {
  return uses.flatMap(({keys, kind, words, isName}) => {
    const isTelling = keys.length === 1 && /^\p{Lu}/u.test(words) && words.length <= 80;
    return keys.map((key) => pointedTo(key, kind, true, isTelling ? [isName ? turned(words) : words] : []));
  });
}

function headOf(root: XmlNode): Pick<DocumentText, "title" | "author" | "date" | "language"> {
  const [header] = descendantsNamed(root, "teiHeader");
  const [statement] = header ? descendantsNamed(header, "titleStmt") : [];
  const titles = statement ? childrenNamed(statement, "title") : [];
  const title =
    titles.find((one) => one.get("level") === "a") ?? titles.find((one) => one.get("type") === "main") ?? titles[0];
  const [author] = statement ? childrenNamed(statement, "author") : [];
  const sent = descendantsNamed(root, "correspAction").find((action) => action.get("type") === "sent");
  const [creation] = descendantsNamed(root, "creation");
  const [tei] = descendantsNamed(root, "TEI", "TEI.2");
  const [language] = header ? descendantsNamed(header, "language") : [];
  const [person] = author ? descendantsNamed(author, "persName") : [];
  return {
    title: title ? wordsIn(title) : "",
    author: person ? turned(wordsIn(person)) : author ? turned(wordsIn(author, ["idno"])) : "",
    date: dateWithin(sent && childrenNamed(sent, "date")[0]) ?? dateWithin(creation),
    language: tei?.get("xml:lang") ?? language?.get("ident") ?? ""
  };
}
