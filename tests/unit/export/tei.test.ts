import {expect, it} from "vitest";
import type {Study} from "../../../src/core/model/study.ts";
import {toTei} from "../../../src/export/tei.ts";
import {entity} from "../../fixtures/smallNetwork.ts";
import {HOSTILE, inXml, STUDY, smallNetwork} from "./network.ts";
import {readXml} from "./readXml.ts";

const source = {
  ...{id: "profile", title: "A <Profile>", author: "Anon.", date: "2017", kind: "profile", citation: "", text: null},
  ...{paragraphs: "auto" as const}
};
const membership = {
  ...{entity: "smilga", group: "g-left", start: "1923", end: "1927-12", role: "leader", certainty: "implied" as const},
  ...{source: "profile", locator: "¶ 22", note: "", extra: new Map()}
};
const study: Study = {
  ...STUDY,
  sources: [source],
  memberships: [membership],
  entities: [entity("smilga", {note: "Born at Aloja."})]
};
const document = () => readXml(toTei(smallNetwork(), study));
const all = (name: string) => Array.from(document().getElementsByTagName(name));
const byId = (name: string, id: string) => all(name).find((element) => element.getAttribute("xml:id") === id)!;
const attributes = (element: Element) =>
  Object.fromEntries(Array.from(element.attributes, ({name, value}) => [name, value]));
const texts = (element: Element, name: string) =>
  Array.from(element.getElementsByTagName(name), ({textContent}) => textContent);

it("toTei(network, study) is well-formed TEI with a header, and every pointer of it points at something", () => {
  const {documentElement: root} = document();
  expect([root.namespaceURI, root.localName]).toEqual(["http://www.tei-c.org/ns/1.0", "TEI"]);
  expect(texts(root, "title")[0]).toBe('The "<Baltic>" & others');
  const elements = Array.from(root.getElementsByTagName("*"));
  const ids = elements.map((element) => element.getAttribute("xml:id")).filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  const pointers = elements.flatMap((element) =>
    ["active", "passive", "mutual", "ref", "source"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? [])
  );
  expect(pointers.filter((pointer) => pointer !== "" && !ids.includes(pointer.slice(1)))).toEqual([]);
});

it("toTei(network, study) lists people with their names, dates and groups", () => {
  const smilga = byId("person", "n0");
  expect(texts(smilga, "persName")).toEqual(["Ivar Smilga", "Smilga", 'I. "T", Smilga']);
  expect(texts(smilga, "idno")).toEqual(["smilga"]);
  expect(attributes(smilga.getElementsByTagName("birth")[0]!)).toEqual({when: "1892"});
  const joined = smilga.getElementsByTagName("affiliation")[0]!;
  expect(attributes(joined)).toEqual({ref: "#g0", from: "1923", to: "1927-12", cert: "medium", source: "#s0"});
  expect(texts(smilga, "note")).toEqual(["Born at Aloja."]);
  expect(attributes(byId("person", "n1").getElementsByTagName("death")[0]!)).toEqual({when: "1940-08-21"});
});

it("toTei(network, study) writes ties as relations with direction, doubt, dates and sources", () => {
  const relation = (key: string) => attributes(byId("relation", key));
  expect(relation("e1")).toEqual({
    ...{"xml:id": "e1", name: "friend", type: "comradeship", subtype: "asserted", cert: "high", mutual: "#n0 #n1"},
    ...{notBefore: "1923-01-01", source: "#s0", n: "1"} // until 1926-04/..: still open
  });
  expect(relation("e2")).toMatchObject({active: "#n0", passive: "#n1", cert: "low", notBefore: "1928-01-05"});
  expect(relation("e3")).toMatchObject({subtype: "coerced"});
  const [desc] = Array.from(byId("relation", "e1").getElementsByTagName("desc"));
  expect(desc!.firstChild!.textContent).toBe("friend of");
  expect(texts(desc!, "item")).toEqual(["A <Profile>, ¶ 22 (=1+1)"]);
});

it("toTei(network, study) writes co-occurrences as relations of their own type", () => {
  expect(attributes(byId("relation", "e0"))).toMatchObject({
    ...{name: "named-together", type: "co-occurrence", from: "1917-04", to: "1927", n: "2", source: "#s0"}
  });
});

it("toTei(network, study) keeps hostile names as text, and hostile types as one word", () => {
  const people = all("person").slice(2);
  expect(people.map((person) => texts(person, "persName")[0])).toEqual(HOSTILE.map(inXml));
  const names = all("relation").map((relation) => relation.getAttribute("name")!);
  expect(names.filter((name) => !/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(name))).toEqual([]);
});

it("toTei(network, study) lists each kind of entity in its own list", () => {
  const network = smallNetwork();
  const kinds = ["organisation", "place", "event", "work"] as const;
  kinds.forEach((kind, i) => network.mergeNodeAttributes(`n${i + 2}`, {kind, born: "1905", died: "1906"}));
  const root = readXml(toTei(network, study)).documentElement;
  const lists = Array.from(root.getElementsByTagName("standOff")[0]!.childNodes, ({nodeName}) => nodeName);
  expect(lists.filter((name) => name !== "#text")).toEqual([
    ...["listPerson", "listOrg", "listPlace", "listEvent", "listBibl", "listOrg", "listRelation"]
  ]);
  expect(attributes(root.getElementsByTagName("event")[0]!)).toMatchObject({from: "1905", to: "1906"});
});

/**
 * What the Guidelines let stand in the elements that the file is made of, those of names and dates above all: children
 * in this order, any number of each, and attributes. A list of rules read off their pages, no schema.
 */
const RULES: Readonly<Record<string, {children: string; attributes?: string}>> = {
  TEI: {children: "teiHeader standOff", attributes: "xmlns xml:lang"},
  standOff: {children: "listPerson listOrg listPlace listEvent listBibl listOrg listRelation"},
  listPerson: {children: "person"},
  listOrg: {children: "org", attributes: "type"},
  listPlace: {children: "place"},
  listEvent: {children: "event"},
  listBibl: {children: "bibl", attributes: "type"},
  listRelation: {children: "relation"},
  person: {children: "persName idno birth death affiliation note"},
  org: {children: "idno orgName idno note"},
  place: {children: "placeName idno note"},
  event: {children: "label desc note", attributes: "when from to notBefore notAfter cert"},
  relation: {
    children: "desc",
    attributes: "name type subtype cert active passive mutual when from to notBefore notAfter source n"
  },
  persName: {children: "", attributes: "type"},
  affiliation: {children: "", attributes: "ref cert source when from to notBefore notAfter"},
  birth: {children: "", attributes: "when from to notBefore notAfter cert"},
  death: {children: "", attributes: "when from to notBefore notAfter cert"}
};

it("toTei(network, study) puts elements and attributes only where the Guidelines have them", () => {
  const network = smallNetwork();
  const kinds = ["organisation", "place", "event", "work"] as const;
  kinds.forEach((kind, i) => network.mergeNodeAttributes(`n${i + 2}`, {kind, born: "1905?", died: "1906/.."}));
  const {documentElement: root} = readXml(toTei(network, study));
  const elements = [root, ...Array.from(root.getElementsByTagName("*"))];
  const broken = elements.flatMap((element) => {
    const rule = RULES[element.localName!];
    if (!rule) return [];
    const inside = Array.from(element.childNodes, ({nodeName}) => nodeName).filter((name) => name !== "#text");
    const order = new RegExp(
      `^${rule.children
        .split(" ")
        .map((name) => `(?:${name} )*`)
        .join("")}$`
    );
    const strange = Object.keys(attributes(element)).filter(
      (name) => name !== "xml:id" && !(rule.attributes ?? "").split(" ").includes(name)
    );
    const isOrdered = order.test(inside.map((name) => `${name} `).join(""));
    return [...(isOrdered ? [] : [`${element.localName}: ${inside.join(" ")}`]), ...strange];
  });
  expect(broken).toEqual([]);
  for (const relation of Array.from(root.getElementsByTagName("relation"))) {
    expect(relation.getElementsByTagName("desc")).toHaveLength(1);
    expect(relation.hasAttribute("mutual")).not.toBe(relation.hasAttribute("active"));
    expect(relation.hasAttribute("passive")).toBe(relation.hasAttribute("active"));
  }
});
