import {compare} from "../base/compare.ts";
import type {TieType} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import type {Table} from "./readTable.ts";
import type {Columns} from "./tableHeader.ts";
import {type UniqueRecords, uniqueRecords} from "./uniqueRecords.ts";

export const TIE_TYPE_COLUMNS: Columns = {
  required: ["id"],
  optional: ["label", "reverse_label", "class", "directed", "note"]
};

/** The class of types that name none. */
const NO_CLASS = "other";

/**
 * The tie types of tie-types.csv. An empty `label` is the id, an empty `reverse_label` the label, an empty `class`
 * "other"; `directed` is yes, true or 1, and no, false, 0 or empty.
 */
export function readTieTypes(table: Table, report: Report): UniqueRecords<TieType> {
  return uniqueRecords(table, report, (fields, extra) => {
    const id = fields.text("id");
    const label = fields.text("label") || id;
    return {
      id,
      label,
      reverseLabel: fields.text("reverse_label") || label,
      class: fields.text("class") || NO_CLASS,
      directed: YES.includes(fields.choice("directed", YES_OR_NO, "no")),
      note: fields.text("note"),
      extra
    };
  });
}

/** Types for a study without a tie-types.csv that can be read: each word in ties.csv is its own label, undirected, without a class. */
export function impliedTieTypes(ties: Table | null, report: Report): TieType[] {
  const ids = [...new Set(ties?.rows.map((row) => ties.cell(row, "type")))].filter((id) => id !== "").sort(compare);
  if (ids.length > 0 && ties) {
    const message = "no tie-types.csv could be read, so every type of tie is undirected and has no class";
    report({
      code: "no-tie-types",
      severity: "warning",
      message,
      place: {file: ties.file},
      hint: `Add one with the columns ${[...TIE_TYPE_COLUMNS.required, ...TIE_TYPE_COLUMNS.optional].join(", ")}.`
    });
  }
  return ids.map((id) => ({
    id,
    label: id,
    reverseLabel: id,
    class: NO_CLASS,
    directed: false,
    note: "",
    extra: new Map()
  }));
}

const YES_OR_NO = ["yes", "no", "true", "false", "1", "0"] as const;
const YES: readonly string[] = ["yes", "true", "1"];
