import {memo} from "react";
import type {PassageEvidence} from "../../core/model/network.ts";
import {formatDate} from "../../core/model/formatDate.ts";
import {marksIn, passage} from "../../core/network/passages.ts";
import {nodeKeys, type Shown} from "../derived.ts";
import {mentionsWithin} from "../mentionsWithin.ts";
import {passagePieces} from "../passagePieces.ts";
import "./Passage.css";

interface PassageProps {
  shown: Shown;
  evidence: PassageEvidence;
  /** Ids of the entities whose names are marked. */
  entities: readonly string[];
  /** Whether its source passes the filters. */
  counted: boolean;
  /** The one that was stepped to. */
  current?: boolean;
}

/** A passage as the source has it, with names marked, and under it where it stands. */
export const Passage = memo(function Passage({shown, evidence, entities, counted, current = false}: PassageProps) {
  const source = shown.study.sources.find(({id}) => id === evidence.source);
  const segmentation = shown.opened.segmentations.find((one) => one.source === evidence.source);
  if (!source || source.text === null || !segmentation) return <p className="quiet small">Nobody has typed in this source.</p>;
  const {text, date, locator, ...place} = passage(evidence, segmentation, source.text);
  const marks = marksIn({text, date, locator, ...place}, mentionsWithin(shown.opened.mentions, place), entities);
  return (
    <figure className="passage" data-quiet={!counted || undefined} data-current={current || undefined}>
      <blockquote>
        <p dir="auto">
          {passagePieces(text, marks).map(({text: piece, entity}, i) =>
            entity === null ? (
              piece
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
              <mark key={i} style={{textDecorationColor: markColour(shown, entity)}}>
                {piece}
              </mark>
            )
          )}
        </p>
      </blockquote>
      <figcaption className="quiet small">
        <bdi>{source.title}</bdi>
        {date !== null && `, ${formatDate(date)}`}
        {locator !== "" && (
          <>
            {" · "}
            <bdi>{locator}</bdi>
          </>
        )}
        {!counted && " · filtered out"}
      </figcaption>
    </figure>
  );
});

/** The colour of someone's first group, or ink. */
function markColour({network, appearance, theme}: Shown, entity: string): string {
  const key = nodeKeys(network).get(entity);
  const colour = key === undefined ? theme.plain : (appearance.node(key).colours[0] ?? theme.plain);
  return colour === theme.plain ? theme.ink : colour;
}
