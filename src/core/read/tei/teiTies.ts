import {type Certainty, STANCES} from "../../model/study.ts";
import type {StatedEntity, StatedTie} from "../stated.ts";
import {dateWithin, spanOf} from "./teiDates.ts";
import {keysIn, kindByKey, kindNamed} from "./teiKeys.ts";
import {nameIn} from "./teiNames.ts";
import {childrenNamed, descendantsNamed, elements, wordsIn, type XmlNode} from "./xmlTree.ts";

/** Ties, and those they tie who have no record. */
export interface TeiTies {
  ties: StatedTie[];
  entities: StatedEntity[];
}

/** A tie for each pair that a `relation` puts in relation: active with passive, directed, or mutual with each other. */
export function relationsIn(root: XmlNode, prefixes: ReadonlySet<string>): TeiTies {
  // Names that only stand together are no tie; our own export writes them down beside the ties.
  const relations = descendantsNamed(root, "relation").filter((relation) => relation.get("type") !== "co-occurrence");
  const ties = relations.flatMap((relation) => {
    const keys = (attribute: string): string[] => keysIn(relation.get(attribute), prefixes);
    const [active, passive, mutual] = [keys("active"), keys("passive"), keys("mutual")];
    const oneWay = active.flatMap((from) => passive.map((to) => ({from, to, directed: true})));
    const bothWays = mutual.flatMap((from, i) => mutual.slice(i + 1).map((to) => ({from, to, directed: false})));
    const said = saidOf(relation);
    return [...oneWay, ...bothWays].filter(({from, to}) => from !== to).map((pair) => ({...pair, ...said}));
  });
  const keys = new Set(ties.flatMap(({from, to}) => [from, to]));
  return {ties, entities: [...keys].map((key) => pointedTo(key, kindByKey(key), false, []))};
}

type Said = Omit<StatedTie, "from" | "to" | "directed">;

function saidOf(relation: XmlNode): Said {
  const type = relation.get("type") ?? "";
  const name = relation.get("name") ?? relation.get("ref")?.split(/[/#]/).at(-1) ?? type;
  return {
    name: name || "related",
    class: classOf(name, type),
    ...spanOf(relation),
    certainty: CERTAINTIES.get(relation.get("cert") ?? "") ?? "stated",
    stance: STANCES.find((stance) => stance === relation.get("subtype")) ?? "asserted",
    locator: keysIn(relation.get("source"), new Set()).join(" "),
    note: wordsIn(relation)
  };
}

const CERTAINTIES: ReadonlyMap<string, Certainty> = new Map([
  ["medium", "implied"],
  ["low", "doubtful"],
  ["unknown", "doubtful"]
]);

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [
    /parent|child|sibling|spous|father|mother|brother|sister|\bson\b|daughter|married|marriage|famil|kin|widow|grand|cousin|uncle|aunt|nephew|niece/i,
    "family"
  ],
  [/correspond|letter|wrote|sent|epistol/i, "correspondence"],
  [/friend|associat|colleague|companion|ally|allied/i, "comradeship"],
  [/enem|rival|oppos|conflict|quarrel/i, "conflict"],
  [/teacher|student|pupil|disciple|master/i, "scholarship"],
  [/member|employ|office|bishop|abbot|subordinat|superior|serv/i, "committee"]
];

const KNOWN = new Set([
  "family",
  "comradeship",
  "committee",
  "correspondence",
  "meeting",
  "conflict",
  "persecution",
  "scholarship",
  "place"
]);

/** The class that the type is, or that the words hint at. */
const classOf = (name: string, type: string): string =>
  KNOWN.has(type) ? type : (CLASSES.find(([pattern]) => pattern.test(`${name} ${type}`))?.[1] ?? "other");

/** A tie from each sender of a letter to each of those it was sent to, with the date of sending. */
export function lettersIn(root: XmlNode, prefixes: ReadonlySet<string>): TeiTies {
  const found: TeiTies = {ties: [], entities: []};
  for (const description of descendantsNamed(root, "correspDesc")) {
    const actions = childrenNamed(description, "correspAction");
    const of = (type: string): XmlNode[] => actions.filter((action) => action.get("type") === type);
    const senders = of("sent").flatMap((action) => peopleIn(action, prefixes));
    const receivers = of("received").flatMap((action) => peopleIn(action, prefixes));
    const date = dateWithin(childrenNamed(of("sent")[0] ?? description, "date")[0]);
    const [start = "", end = ""] = date?.includes("/") ? date.split("/") : [date ?? "", ""];
    found.entities.push(...senders, ...receivers);
    for (const {
      keys: [from = ""]
    } of senders)
      for (const {
        keys: [to = ""]
      } of receivers) {
        const said = {
          name: "wrote to",
          class: "correspondence",
          directed: true,
          certainty: "stated",
          stance: "asserted",
          locator: "",
          note: ""
        } as const;
        const bound = (text: string): string | null => (text === "" || text === ".." ? null : text);
        if (from !== to) found.ties.push({from, to, ...said, start: bound(start), end: bound(end)});
      }
  }
  return found;
}

/** The persons and bodies in an action; one without a reference is known by the name alone. */
function peopleIn(action: XmlNode, prefixes: ReadonlySet<string>): StatedEntity[] {
  return elements(action).flatMap((element) => {
    const kind = kindNamed(element.name, element.get("type"));
    if (kind !== "person" && kind !== "organisation") return [];
    const name = nameIn(element);
    const keys = [...keysIn(element.get("ref"), prefixes), ...keysIn(element.get("key"), prefixes)];
    if (keys.length > 0)
      return keys.map((key) => pointedTo(key, kind, true, keys.length === 1 && name !== "" ? [name] : []));
    return name === "" ? [] : [pointedTo(`name:${name}`, kind, true, [name])];
  });
}

export function pointedTo(key: string, kind: StatedEntity["kind"], isKindSure: boolean, names: string[]): StatedEntity {
  const sameAs = /^https?:\/\//i.test(key) ? [key] : [];
  return {keys: [key], kind, isRecord: false, isKindSure, names, born: null, died: null, sameAs};
}
