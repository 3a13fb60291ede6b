import type {Isolation, IsolationDisplay, IsolationRule} from "../../core/model/view.ts";
import {groups} from "../../words/en/groups.ts";
import {changeView} from "../changes/view.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";

type Combination = "any" | "all" | "against";

const COMBINATIONS: readonly Combination[] = ["any", "all", "against"];
const RULES: readonly IsolationRule[] = ["inside", "boundary", "between"];
const DISPLAYS: readonly IsolationDisplay[] = ["hide", "ghost", "again"];
/** The texts of a choice. */
const NAMES = {
  ...({any: "any", all: "allOf", against: "against", inside: "inside", boundary: "boundary"} as const),
  ...({between: "between", hide: "hide", ghost: "ghost", again: "again"} as const)
};

/** How the isolated groups are cut: who counts as a member, what is kept with them, what becomes of the rest. */
export function IsolationChoices({last}: {last: Isolation}) {
  const t = useWords(groups);
  const isolation = useApp(({view}) => view.isolation) ?? last;
  const change = (part: Partial<Isolation>) => update(changeView({isolation: {...isolation, ...part}}));
  const combination: Combination = isolation.match === "all" ? "all" : isolation.across ? "against" : "any";
  const choiceOf = <T extends Combination | IsolationRule | IsolationDisplay>(value: T): Choice<T> => {
    const name = NAMES[value as Combination | IsolationRule | IsolationDisplay];
    return {value, label: t[name], says: t[`${name}Says`]};
  };
  const chosen = [
    isolation.groups.length > 1 && choiceOf(combination),
    choiceOf(isolation.rule),
    choiceOf(isolation.display)
  ];
  return (
    <div className="isolation">
      {isolation.groups.length > 1 && (
        <Choices
          legend={t.whoCounts}
          choices={COMBINATIONS.map(choiceOf)}
          chosen={combination}
          choose={(value) => change({match: value === "all" ? "all" : "any", across: value === "against"})}
        />
      )}
      <Choices
        legend={t.whatIsKept}
        choices={RULES.map(choiceOf)}
        chosen={isolation.rule}
        choose={(rule) => change({rule})}
      />
      <DisplayChoice display={isolation.display} choose={(display) => change({display})} />
      <p className="quiet small">
        {chosen.map((choice) => (choice ? `${choice.says}. ` : "")).join("")}
        {isolation.without.length > 0 && t.notSays}
      </p>
      <button type="button" className="link small" onClick={() => update(changeView({isolation: null}))}>
        {t.everybody}
      </button>
    </div>
  );
}

/** What becomes of the rest. */
export function DisplayChoice({display, choose}: {display: IsolationDisplay; choose(display: IsolationDisplay): void}) {
  const t = useWords(groups);
  const choices = DISPLAYS.map((value) => ({value, label: t[value], says: t[`${value}Says`]}));
  return <Choices legend={t.theRest} choices={choices} chosen={display} choose={choose} />;
}

interface Choice<T> {
  value: T;
  label: string;
  says: string;
}

function Choices<T extends string>({
  legend,
  choices,
  chosen,
  choose
}: {
  legend: string;
  choices: readonly Choice<T>[];
  chosen: T;
  choose(value: T): void;
}) {
  return (
    <fieldset>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(({value, label, says}) => (
        <button
          key={value}
          type="button"
          className="pill"
          aria-pressed={value === chosen}
          title={says}
          onClick={() => choose(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
