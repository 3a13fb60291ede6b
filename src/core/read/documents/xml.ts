// XML, the same in browser and command line: no document type is obeyed, no entity declared, nothing fetched.

import {type SaxesAttributePlain, SaxesParser} from "saxes";
import {characterEntities} from "./characterEntities.ts";
import {DECLARATIONS} from "./documentProblems.ts";

/** An element as it opens. Names are without their prefix: TEI and OOXML are told by their elements. */
export interface XmlElement {
  name: string;
  /** The line where it opens, from 1. */
  line: number;
  /** An attribute by its full name (`ref`, `xml:id`, `w:val`). */
  get(attribute: string): string | undefined;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
  /** Told of each `&name;` that nobody knows, which stays in the text as it is. */
  unknownSign?(): void;
}

/** Where and why the reading ended before the document did. Line and column from 1. */
export interface XmlFault {
  line: number;
  column: number;
  message: string;
}

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 64;

/**
 * Reads XML element by element; null where all of it could be read, else what is wrong with it first, which ends the
 * reading: what came before has been handed on. A document type with declarations of its own is refused, and so is
 * nesting deeper than 256 and an element with more than 64 attributes.
 */
export function readXml(xml: string, handlers: XmlHandlers): XmlFault | null {
  const parser = new SaxesParser({xmlns: false});
  parser.ENTITIES = characterEntities();
  let depth = 0;
  const fail = (message: string): never => {
    throw new Fault({line: parser.line, column: parser.column + 1, message});
  };
  parser.on("doctype", (declaration) => {
    if (declaration.includes("[")) fail(DECLARATIONS);
  });
  parser.on("opentag", ({name, attributes}) => {
    if (++depth > MAX_DEPTH) fail(`elements are nested deeper than ${MAX_DEPTH}`);
    if (Object.keys(attributes).length > MAX_ATTRIBUTES) fail(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    const get = (attribute: string): string | undefined =>
      (attributes as Record<string, SaxesAttributePlain["value"]>)[attribute];
    handlers.open({name: localName(name), line: parser.line, get});
  });
  parser.on("closetag", ({name}) => {
    depth--;
    handlers.close(localName(name));
  });
  parser.on("text", handlers.text);
  parser.on("cdata", handlers.text);
  parser.on("error", ({message}) => {
    if (message.includes("undefined entity")) handlers.unknownSign?.();
    else fail(inWords(message));
  });
  try {
    // In pieces, so that a fault near the beginning of a large file costs little.
    for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

const PIECE = 65_536;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** saxes puts `line:column: ` before what it says. */
const inWords = (message: string): string => message.replace(/^(?:[^\s:]*:)?\d+:\d+: /, "").replace(/\.$/, "");

class Fault extends Error {
  fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.message);
    this.fault = fault;
  }
}
