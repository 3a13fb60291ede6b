import type {Entity, Extra} from "../../core/model/study.ts";
import {evidence} from "../../words/en/evidence.ts";
import {rich, useWords} from "../language.ts";
import {Foreign} from "./Foreign.tsx";
import {LongText} from "./LongText.tsx";

const FEW = 3;

/** Other names, note, identifiers elsewhere (as text: nothing is fetched), and the columns we do not know. */
export function EntityFacts({entity: {aliases, note, sameAs, extra}}: {entity: Entity}) {
  const t = useWords(evidence);
  return (
    <>
      {note !== "" && (
        <p className="evidence-note">
          <LongText text={note} />
        </p>
      )}
      {aliases.length > 0 && <Aliases aliases={aliases} />}
      {sameAs.length > 0 && (
        <p className="quiet small evidence-note">
          {rich(t.elsewhere, {
            links: sameAs.map((link, i) => (
              <span key={link}>
                {i > 0 && ", "}
                <Foreign text={/^Q\d+$/.test(link) ? t.wikidata({id: link}) : link} />
              </span>
            ))
          })}
        </p>
      )}
      <ExtraColumns extra={extra} />
    </>
  );
}

function Aliases({aliases}: {aliases: readonly string[]}) {
  const t = useWords(evidence);
  if (aliases.length <= FEW) {
    return <p className="quiet small evidence-note">{rich(t.alsoNames, {names: <Names names={aliases} />})}</p>;
  }
  return (
    <details>
      <summary>{t.otherForms({count: aliases.length})}</summary>
      <p className="quiet small">
        <Names names={aliases} />
      </p>
    </details>
  );
}

const Names = ({names}: {names: readonly string[]}) =>
  names.map((name, i) => (
    <span key={name}>
      {i > 0 && ", "}
      <Foreign text={name} />
    </span>
  ));

/** Columns of the historian's table that have no meaning to us, as they stand. */
export function ExtraColumns({extra}: {extra: Extra}) {
  const filled = [...extra].filter(([, value]) => value !== "");
  if (filled.length === 0) return null;
  return (
    <dl className="evidence-extra">
      {filled.map(([column, value]) => (
        <div key={column} className="evidence-extra-row">
          <dt>
            <Foreign text={column} />
          </dt>
          <dd>
            <LongText text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
