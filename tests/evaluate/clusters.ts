import {discover} from "../../src/core/text/discovery/discoverySteps.ts";
import type {Lexicon} from "../../src/core/text/discovery/lexicon/lexicon.ts";
import {bareSource} from "./finders.ts";
import {bCubed} from "./score.ts";
import type {NamedText} from "./spans.ts";

/** B³ F1 of our persons over the annotated mentions that were found; texts are never mixed. */
export function clusterScore(
  texts: readonly NamedText[],
  lexicon: Lexicon,
  full: boolean
): {value: number; of: number} {
  const pairs = texts.flatMap(({text, gold}, number) => {
    const {proposals} = discover([bareSource(text)], lexicon);
    const persons = proposals.filter(({kind}) => kind === "person");
    const idAt = new Map(
      persons.flatMap(({id, passages}) =>
        passages.map(({start, end, fullStart}) => [`${full ? fullStart : start}-${end}`, id] as const)
      )
    );
    return gold.flatMap(({start, end, person}) => {
      const id = idAt.get(`${start}-${end}`);
      return id === undefined ? [] : [[`${number} ${id}`, `${number} ${person}`] as const];
    });
  });
  return {value: bCubed(pairs).f1, of: pairs.length};
}
