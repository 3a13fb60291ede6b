import {useId, useState} from "react";
import {MAX_REACH, MAX_TOKENS} from "../../core/model/parseWindow.ts";
import {counting} from "../../words/en/counting.ts";
import {rich, useWords} from "../language.ts";

interface WindowChoiceProps {
  /** As `windowText` spells it; with a number that is out of bounds while one is typed. */
  chosen: string;
  choose(window: string): void;
}

/** Within what two names are near each other: one of five, two of them with a number. */
export function WindowChoice({chosen, choose}: WindowChoiceProps) {
  const t = useWords(counting);
  const [unit = "", number = ""] = chosen.split(":");
  const [tokens, setTokens] = useState(unit === "tokens" ? number : "25");
  const [reach, setReach] = useState(unit === "paragraphs" ? number : "1");
  return (
    <fieldset className="counting-choice">
      <legend>{t.where}</legend>
      <Unit name="sentence" isChosen={unit === "sentence"} choose={() => choose("sentence")} />
      <Unit name="paragraph" isChosen={unit === "paragraph"} choose={() => choose("paragraph")} />
      <Unit
        name="paragraphs"
        isChosen={unit === "paragraphs"}
        choose={() => choose(`paragraphs:${reach}`)}
        number={{label: t.reach, value: reach, most: MAX_REACH}}
        change={(value) => {
          setReach(value);
          choose(`paragraphs:${value}`);
        }}
      />
      <Unit
        name="tokens"
        isChosen={unit === "tokens"}
        choose={() => choose(`tokens:${tokens}`)}
        number={{label: t.words, value: tokens, most: MAX_TOKENS}}
        change={(value) => {
          setTokens(value);
          choose(`tokens:${value}`);
        }}
      />
      <Unit name="chapter" isChosen={unit === "chapter"} choose={() => choose("chapter")} />
    </fieldset>
  );
}

interface UnitProps {
  name: "sentence" | "paragraph" | "paragraphs" | "tokens" | "chapter";
  isChosen: boolean;
  choose(): void;
  number?: {label: string; value: string; most: number};
  change?(value: string): void;
}

function Unit({name, isChosen, choose, number, change}: UnitProps) {
  const t = useWords(counting);
  const [id, about] = [useId(), useId()];
  const says = t[`${name}Says`];
  return (
    <div className="counting-unit">
      <input id={id} type="radio" name="window" checked={isChosen} onChange={choose} aria-describedby={about} />
      <div>
        {number && change && (name === "tokens" || name === "paragraphs") ? (
          <NumberIn id={id} sentence={t[name]} number={number} change={change} isChosen={isChosen} />
        ) : (
          <label htmlFor={id}>{name === "tokens" || name === "paragraphs" ? "" : t[name]}</label>
        )}
        <p id={about} className="quiet small">
          {says}
        </p>
      </div>
    </div>
  );
}

type Sentence = ReturnType<typeof useWords<typeof counting>>["tokens" | "paragraphs"];

/** A field in the middle of its sentence; the rest of the sentence names the choice. */
function NumberIn({
  id,
  sentence,
  number: {label, value, most},
  change,
  isChosen
}: {
  id: string;
  sentence: Sentence;
  number: {label: string; value: string; most: number};
  change(value: string): void;
  isChosen: boolean;
}) {
  const t = useWords(counting);
  const isWrong = isChosen && !(/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= most);
  return (
    <>
      <label htmlFor={id}>
        {rich(sentence, {
          number: (
            <input
              key="number"
              className="counting-number"
              inputMode="numeric"
              aria-label={label}
              aria-invalid={isWrong}
              size={4}
              value={value}
              onChange={({target}) => change(target.value.trim())}
            />
          )
        })}
      </label>
      {isWrong && (
        <p className="small counting-wrong" role="alert">
          {t.badNumber({from: 1, to: most})}
        </p>
      )}
    </>
  );
}
