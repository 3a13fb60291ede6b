import type {Group} from "../../model/study.ts";
import {plainName} from "../../read/networks/knownColumns.ts";
import type {NetworkFile} from "../../read/networks/networkFile.ts";
import {createDictionary, type Lists, listsOf} from "../typedNetwork.ts";
import {NO_COLUMNS} from "./noColumns.ts";

export interface FileGroups {
  groups: Group[];
  /** Of each node: indices into `groups`. */
  ofNodes: Lists;
}

/** The groups that a column names, if it has one by that name and few enough words; several in a cell are parted by |. */
export function groupsOfFile({nodes}: NetworkFile): FileGroups {
  const column = nodes.columns.find(
    ({name, words}) => GROUP_COLUMN.test(plainName(name)) && words.length > 1 && words.length <= MOST_GROUPS
  );
  const names = createDictionary();
  const ofWord = (column?.words ?? [""]).map((word) =>
    listed(word).map((name) => names.indexOf(/^\d+(?:\.0+)?$/.test(name) ? `${column?.name} ${Number(name)}` : name))
  );
  return {
    groups: names.words.map(
      (name): Group => ({id: name, name, kind: "group", start: null, end: null, note: "", extra: NO_COLUMNS})
    ),
    ofNodes: listsOf(nodes.ids.map((_id, i) => ofWord[column?.values[i] ?? 0] ?? []))
  };
}

const GROUP_COLUMN =
  /^(?:groups?|communit(?:y|ies)|modularity(?:class)?|clusters?|factions?|part(?:y|ies)|house|class)$/;
/** A column of more words than these tells people apart and does not put them together. */
const MOST_GROUPS = 200;

/** `a|b`, or `["a", "b"]` as GEXF writes lists. */
function listed(cell: string): string[] {
  const items = cell.startsWith("[")
    ? cell
        .slice(1, -1)
        .split(/",\s*"/)
        .map((item) => item.replaceAll('"', ""))
    : cell.split("|");
  return items.map((item) => item.trim()).filter((item) => item !== "");
}
