import {readXml, type XmlElement, type XmlFault} from "../documents/xml.ts";
import {datesOf} from "./edgeDates.ts";
import {colourOf, numberOf, plainName, rgbOf, takeOut} from "./knownColumns.ts";
import type {NetworkBuilder} from "./networkBuilder.ts";

/** A node or an edge while its element is open. */
interface Item {
  is: "node" | "edge";
  element: XmlElement;
  values: Map<string, string>;
  colour?: number | undefined;
  x?: number | undefined;
  y?: number | undefined;
  spells: {start: string; end: string}[];
}

interface Attribute {
  title: string;
  /** What holds where an item says nothing; null for none. */
  fallback: string | null;
}

/**
 * Reads GEXF 1.1 to 1.3 into `builder`: labels, attributes with their titles and defaults, positions, colours, kinds,
 * weights, directions and spells; of a dynamic attribute the last value. Null, or where the reading ended and why.
 * @see https://gexf.net/schema.html
 */
export function readGexf(xml: string, builder: NetworkBuilder): XmlFault | null {
  const attributes = {node: new Map<string, Attribute>(), edge: new Map<string, Attribute>()};
  let declares: "node" | "edge" = "node";
  let declared: Attribute | null = null;
  let directed = false;
  const items: Item[] = []; // nodes may stand inside nodes
  let heard: string[] | null = null;

  function openItem(is: Item["is"], element: XmlElement): void {
    const values = new Map<string, string>();
    for (const {title, fallback} of attributes[is].values()) if (fallback !== null) values.set(title, fallback);
    items.push({is, element, values, spells: spellOf(element)});
  }

  function open(element: XmlElement): void {
    const {name, get} = element;
    const item = items.at(-1);
    if (name === "graph") directed = get("defaultedgetype") === "directed";
    else if (name === "attributes") declares = get("class") === "edge" ? "edge" : "node";
    else if (name === "attribute" && !item) {
      declared = {title: get("title") ?? get("id") ?? "", fallback: null};
      attributes[declares].set(get("id") ?? "", declared);
    } else if (name === "node" || name === "edge") openItem(name, element);
    else if (item && name === "attvalue") {
      const id = get("for") ?? get("id") ?? "";
      item.values.set(attributes[item.is].get(id)?.title ?? id, get("value") ?? "");
    } else if (item) look(item, element);
    if (name === "default" || name === "title" || name === "Title" || name === "description") heard = [];
  }

  function close(name: string): void {
    const said = heard?.join("").trim() ?? "";
    if (name === "default" && declared) declared.fallback = said;
    if (name === "title" || name === "Title") builder.title = said;
    if (name === "description") builder.description = said;
    heard = null;
    if (name !== "node" && name !== "edge") return;
    const item = items.pop();
    if (item?.is === "node") addNode(item, builder);
    else if (item) addEdge(item, directed, builder);
  }

  return readXml(xml, {open, close, text: (text) => heard?.push(text)});
}

/** Position, colour, size and spells; all else inside an item is not for us. */
function look(item: Item, element: XmlElement): void {
  const {name, get} = element;
  if (name === "color") item.colour = colourOf(get("hex")) ?? rgbOf(get("r"), get("g"), get("b"));
  else if (name === "position") [item.x, item.y] = [numberOf(get("x")), numberOf(get("y"))];
  else if (name === "size") item.values.set("size", get("value") ?? "");
  else if (name === "spell") item.spells.push(...spellOf(element));
}

/** A spell has `start` and `end`, or bounds that it just misses. */
function spellOf({get}: XmlElement): {start: string; end: string}[] {
  const start = get("start") ?? get("startopen") ?? get("timestamp") ?? "";
  const end = get("end") ?? get("endopen") ?? get("timestamp") ?? "";
  return start === "" && end === "" ? [] : [{start, end}];
}

function addNode({element: {line, get}, values, colour, x, y, spells}: Item, builder: NetworkBuilder): void {
  const {start, end} = datesOf(spells);
  if (start) values.set("start", start);
  if (end) values.set("end", end);
  builder.addNode({id: get("id") ?? "", label: get("label"), x, y, colour, line, values});
}

function addEdge({element: {line, get}, values, spells}: Item, directed: boolean, builder: NetworkBuilder): void {
  const span = datesOf(spells);
  const type = get("kind") ?? get("label");
  for (const name of [...values.keys()]) {
    // said by the element or its spells already
    if ((plainName(name) === "label" && get("label") !== undefined) || values.get(name) === type) values.delete(name);
  }
  const direction = get("type");
  const weight = get("weight") ?? takeOut(values, "weight");
  builder.addEdge({
    source: get("source") ?? "",
    target: get("target") ?? "",
    directed: direction === "directed" || (direction !== "undirected" && direction !== "mutual" && directed),
    weight,
    type: type || takeOut(values, "type"),
    start: span.start || takeOut(values, "start"),
    end: span.end || takeOut(values, "end"),
    line,
    values
  });
}
