import {readXml, type XmlFault} from "../documents/xml.ts";

/** An element of a document, with what stands in it. Names are without their prefix. */
export interface XmlNode {
  name: string;
  get(attribute: string): string | undefined;
  children: (XmlNode | string)[];
}

/**
 * A document as a tree, as far as it could be read, the fault that ended the reading, if one did, and how many signs
 * were written by unknown names.
 */
export function xmlTree(xml: string): {root: XmlNode; fault: XmlFault | null; unknownSigns: number} {
  const root: XmlNode = {name: "", get: () => undefined, children: []};
  const stack = [root];
  let unknownSigns = 0;
  const fault = readXml(xml, {
    open({name, get}) {
      const node: XmlNode = {name, get, children: []};
      stack.at(-1)?.children.push(node);
      stack.push(node);
    },
    unknownSign: () => void unknownSigns++,
    close: () => void stack.pop(),
    text: (text) => void stack.at(-1)?.children.push(text)
  });
  return {root, fault, unknownSigns};
}

export const elements = (node: XmlNode): XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== "string");

/** The elements right inside a node that have one of some names. */
export const childrenNamed = (node: XmlNode, ...names: string[]): XmlNode[] =>
  elements(node).filter(({name}) => names.includes(name));

/** All elements at any depth that have one of some names, in the order of the document. */
export function descendantsNamed(node: XmlNode, ...names: string[]): XmlNode[] {
  return elements(node).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsNamed(child, ...names)
  ]);
}

/** The words in a node, white space as single blanks, those of the elements that `skip` names left out. */
export function wordsIn(node: XmlNode, skip: readonly string[] = []): string {
  const collect = (from: XmlNode): string =>
    from.children
      .map((child) => (typeof child === "string" ? child : skip.includes(child.name) ? "" : collect(child)))
      .join("");
  return collect(node).replace(/\s+/g, " ").trim();
}
