import {compare} from "../../base/compare.ts";
import {mapSteps, type Steps} from "../../base/steps.ts";
import type {NodeAttributes} from "../../model/network.ts";
import {ENTITY_KINDS, type Entity, type Group, type Membership, type Source, type Study} from "../../model/study.ts";
import {DEFAULT_VIEW, type View} from "../../model/view.ts";
import type {NetworkFile} from "../../read/networks/networkFile.ts";
import {NO_COLUMNS} from "./noColumns.ts";
import type {FileTypes} from "./tieTypesOfFile.ts";

/** The file as a study whose one source it is; without its ties, of which there may be too many to write them out. In steps. */
export function* studyOfFile(
  file: NetworkFile,
  nodes: readonly NodeAttributes[],
  groups: Group[],
  {tieTypes}: FileTypes
): Steps<Study> {
  const title = file.title || file.file.replace(/\.[^.]*$/, "");
  return {
    title,
    description: file.description,
    language: "",
    sources: [sourceOf(file)],
    entities: yield* entitiesOf(file, nodes),
    groups,
    memberships: (yield* membershipsOf(file, nodes)).flat(),
    tieTypes: [...tieTypes].sort((a, b) => compare(a.id, b.id)),
    ties: [],
    views: [viewOf(title, nodes)]
  };
}

const sourceOf = ({file}: NetworkFile): Source => ({
  id: file,
  title: file,
  author: "",
  date: null,
  kind: "network made elsewhere",
  citation: "",
  paragraphs: "auto",
  text: null
});

/** The nodes, with all that their columns say of them. */
function entitiesOf({nodes: {columns}}: NetworkFile, nodes: readonly NodeAttributes[]): Steps<Entity[]> {
  const telling = columns.filter(({words}) => words.length > 1);
  return mapSteps(nodes, ({id, label, kind, born, died}, i) => ({
    ...{id, name: label, kind, aliases: [], born, died, sameAs: [], note: ""},
    extra:
      telling.length === 0
        ? NO_COLUMNS
        : new Map(telling.flatMap(({name, words, values}) => (values[i] === 0 ? [] : [[name, words[values[i]!]!]])))
  }));
}

const membershipsOf = ({file}: NetworkFile, nodes: readonly NodeAttributes[]): Steps<Membership[][]> =>
  mapSteps(nodes, ({id, groups}) =>
    groups.map(({group}) => ({
      ...{entity: id, group, start: null, end: null, role: "", certainty: "stated" as const},
      ...{source: file, locator: "", note: "", extra: NO_COLUMNS}
    }))
  );

/** Everybody, of whatever kind. */
function viewOf(title: string, nodes: readonly NodeAttributes[]): View {
  const kinds = new Set(nodes.map(({kind}) => kind));
  return {...DEFAULT_VIEW, id: "all", title, kinds: ENTITY_KINDS.filter((kind) => kinds.has(kind)), unconnected: true};
}
