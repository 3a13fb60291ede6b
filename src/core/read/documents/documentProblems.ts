import type {Report} from "../problemList.ts";
import type {XmlFault} from "./xml.ts"; // its code is heavy, and loaded with the documents that need it

export const DECLARATIONS = "a document type with declarations of its own is not accepted";

/** Says that the XML of a document breaks off, and where; `part` names the file inside an archive. */
export function reportXmlFault(fault: XmlFault, file: string, report: Report, part = ""): void {
  const {line, column, message} = fault;
  const inPart = part === "" ? "" : `${part}, line ${line}: `;
  report({
    code: "bad-xml",
    severity: "error",
    message: `${inPart}${message}; what stands before it is read`,
    place: part === "" ? {file, line, column} : {file},
    hint: hintFor(message, part)
  });
}

function hintFor(message: string, part: string): string {
  if (message === DECLARATIONS)
    return "Take out what stands in [ ] behind <!DOCTYPE, and write the text itself in place of each &…; that it declares.";
  return part === "" ? "Correct the document there." : "Open the document in its own program and save it again.";
}

/** Says that a document has no words. */
export function reportNoText(file: string, report: Report, hint: string): void {
  report({code: "no-text", severity: "error", message: "there is no text in this document", place: {file}, hint});
}
