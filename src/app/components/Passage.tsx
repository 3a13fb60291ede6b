import {memo, useMemo} from "react";
import {formatDate} from "../../core/model/formatDate.ts";
import type {TextSpan} from "../../core/model/markup.ts";
import type {PassageEvidence} from "../../core/model/network.ts";
import {mentionsWithin} from "../../core/network/mentionsWithin.ts";
import {passagePieces} from "../../core/network/passagePieces.ts";
import {marksIn, passage} from "../../core/network/passages.ts";
import {unturned} from "../../core/scene/displayText.ts";
import type {Shown} from "../derived.ts";
import type {Opened} from "../state.ts";
import {Foreign} from "./Foreign.tsx";
import {ReadOn} from "./ReadOn.tsx";
import "./Passage.css";
import {evidence as texts} from "../../words/en/evidence.ts";
import {useLanguage, useWords} from "../language.ts";

interface PassageProps {
  opened: Opened;
  evidence: PassageEvidence;
  /** Whose names are marked, and in what colour; from `useNamed`, so that a filter draws no passage anew. */
  named: ReadonlyMap<string, string>;
  /** Whether its source passes the filters. */
  counted: boolean;
  /** A mention in it that nobody can tell whom it means: marked, too. */
  unsure?: TextSpan;
  /** Words in it that were looked for, in the source's own offsets: marked in place of names. */
  found?: readonly TextSpan[];
  /** The one that was stepped to. */
  current?: boolean;
}

/** In place of an entity's id; ids are never empty. */
const NOT_A_NAME = "";

/** A passage as the source has it, with names marked, and under it where it stands. */
export const Passage = memo(function Passage({
  opened,
  evidence,
  named,
  counted,
  unsure,
  found,
  current = false
}: PassageProps) {
  const t = useWords(texts);
  const language = useLanguage();
  const source = opened.study.sources.find(({id}) => id === evidence.source);
  const segmentation = opened.segmentations.find((one) => one.source === evidence.source);
  if (!source || source.text === null || !segmentation) return <p className="quiet small">{t.notTypedIn}</p>;
  const {text, date, locator, ...place} = passage(evidence, segmentation, source.text);
  const words = found ?? (unsure && [unsure]);
  const marks = words
    ? words.map(({start, end}) => ({start: start - place.start, end: end - place.start, entity: NOT_A_NAME}))
    : marksIn({text, date, locator, ...place}, mentionsWithin(opened.mentions, place), named.keys());
  return (
    <figure className="passage" data-quiet={!counted || undefined} data-current={current || undefined}>
      <blockquote>
        <p dir="auto">
          {passagePieces(text, marks).map(({text: piece, entity}, i) =>
            entity === null ? (
              unturned(piece)
            ) : (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
                key={i}
                data-unsure={unsure !== undefined || undefined}
                data-found={found !== undefined || undefined}
                style={{textDecorationColor: named.get(entity)}}
              >
                {unturned(piece)}
              </mark>
            )
          )}
        </p>
      </blockquote>
      <figcaption className="quiet small">
        <Foreign text={source.title} />
        {date !== null && `, ${formatDate(date, language)}`}
        {locator !== "" && (
          <>
            {" · "}
            <Foreign text={locator} />
          </>
        )}
        {!counted && ` · ${t.filteredOut}`}
        {" · "}
        <ReadOn text={source.text} paragraphs={segmentation.paragraphs} at={place.paragraph} />
      </figcaption>
    </figure>
  );
});

/** Entity id → the colour of its first group, or ink, for some nodes; the same map until ids or colours change. */
export function useNamed({network, appearance, theme}: Shown, nodes: readonly string[]): ReadonlyMap<string, string> {
  const entries = nodes.map((node) => {
    const colour = appearance.node(node).colours[0] ?? theme.plain;
    return [network.getNodeAttribute(node, "id"), colour === theme.plain ? theme.ink : colour] as const;
  });
  const key = JSON.stringify(entries);
  return useMemo(() => new Map(JSON.parse(key) as [string, string][]), [key]);
}
