import {readXml, type XmlElement, type XmlFault} from "../documents/xml.ts";
import {colourOf, numberOf, rgbOf, takeOut} from "./knownColumns.ts";
import type {NetworkBuilder} from "./networkBuilder.ts";

interface Item {
  is: "node" | "edge" | "graph";
  element: XmlElement;
  values: Map<string, string>;
}

/**
 * Reads GraphML into `builder`: keys with their names and defaults, labels, positions (`x`, `y`) and colours (`r`, `g`,
 * `b`, `color`) as Gephi and yEd write them, weights, directions. Null, or where the reading ended and why.
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function readGraphml(xml: string, builder: NetworkBuilder): XmlFault | null {
  const keys = new Map<string, {name: string; of: string; fallback: string | null}>();
  const items: Item[] = [];
  let directed = false;
  let column = "";
  let heard: string[] | null = null;

  function open(element: XmlElement): void {
    const {name, get} = element;
    const item = items.at(-1);
    if (name === "key") {
      column = get("id") ?? "";
      keys.set(column, {name: get("attr.name") ?? column, of: get("for") ?? "all", fallback: null});
    } else if (name === "graph") {
      if (items.length === 0) directed = get("edgedefault") === "directed";
      items.push({is: "graph", element, values: new Map()});
    } else if (name === "node" || name === "edge") items.push({is: name, element, values: defaults(name)});
    else if (name === "data") column = keys.get(get("key") ?? "")?.name ?? get("key") ?? "";
    else if (item && name === "Geometry") {
      item.values.set("x", get("x") ?? "");
      item.values.set("y", String(-Number(get("y")))); // yEd counts downwards
    } else if (item && name === "Fill") item.values.set("color", get("color") ?? "");
    if (["data", "default", "NodeLabel", "EdgeLabel"].includes(name)) heard = [];
  }

  const defaults = (of: string) =>
    new Map(
      [...keys.values()].flatMap(({name, of: ofKey, fallback}): [string, string][] =>
        fallback !== null && (ofKey === of || ofKey === "all") ? [[name, fallback]] : []
      )
    );

  function close(name: string): void {
    const said = heard?.join("").trim() ?? "";
    const item = items.at(-1);
    if (name === "default" && keys.has(column)) keys.get(column)!.fallback = said;
    if (name === "data" && item && said !== "") item.values.set(column, said);
    if ((name === "NodeLabel" || name === "EdgeLabel") && item && said !== "") item.values.set("label", said);
    if (heard !== null) heard = null;
    if (name !== "node" && name !== "edge" && name !== "graph") return;
    items.pop();
    if (item?.is === "node") addNode(item, builder);
    else if (item?.is === "edge") addEdge(item, directed, builder);
    else if (item) builder.title = item.values.get("title") ?? builder.title;
  }

  return readXml(xml, {open, close, text: (text) => heard?.push(text)});
}

function addNode({element: {line, get}, values}: Item, builder: NetworkBuilder): void {
  const [x, y] = [numberOf(values.get("x")), numberOf(values.get("y"))];
  const colour =
    colourOf(values.get("color") ?? values.get("colour")) ?? rgbOf(values.get("r"), values.get("g"), values.get("b"));
  for (const name of ["x", "y", "z", "r", "g", "b", "color"]) values.delete(name);
  builder.addNode({id: get("id") ?? "", label: takeOut(values, "label"), x, y, colour, line, values});
}

function addEdge({element: {line, get}, values}: Item, directed: boolean, builder: NetworkBuilder): void {
  const own = get("directed");
  const weight = takeOut(values, "weight");
  const [typed, type] = [values.get("type"), takeOut(values, "type")];
  values.delete("type");
  for (const name of ["r", "g", "b"]) values.delete(name);
  builder.addEdge({
    source: get("source") ?? "",
    target: get("target") ?? "",
    directed: own === undefined ? directed : own === "true",
    weight,
    type: type ?? typed,
    start: takeOut(values, "start"),
    end: takeOut(values, "end"),
    line,
    values
  });
}
