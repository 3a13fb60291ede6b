import type {Isolation, IsolationDisplay, IsolationRule} from "../../core/model/view.ts";
import {changeView} from "../state.ts";
import {update} from "../store.ts";

type Combination = "any" | "all" | "against";

const COMBINATIONS: readonly Choice<Combination>[] = [
  {value: "any", label: "in any", says: "Whoever is in any of these groups"},
  {value: "all", label: "in all", says: "Whoever is in every one of these groups"},
  {value: "against", label: "against", says: "One group against another: only what runs across"}
];
const RULES: readonly Choice<IsolationRule>[] = [
  {value: "inside", label: "inside", says: "Members, and what ties them to one another"},
  {value: "boundary", label: "boundary", says: "Also whom members are tied to outside"},
  {value: "between", label: "between", says: "Also whoever is tied to two members"}
];
const DISPLAYS: readonly Choice<IsolationDisplay>[] = [
  {value: "hide", label: "hide the rest", says: "Everybody keeps their place"},
  {value: "ghost", label: "ghost it", says: "The rest stays, faint"},
  {value: "again", label: "lay out again", says: "What is left finds new places"}
];

/** How the isolated groups are cut: who counts as a member, what is kept with them, what becomes of the rest. */
export function IsolationChoices({isolation}: {isolation: Isolation}) {
  const change = (part: Partial<Isolation>) => update(changeView({isolation: {...isolation, ...part}}));
  const combination: Combination = isolation.match === "all" ? "all" : isolation.across ? "against" : "any";
  const chosen = [
    isolation.groups.length > 1 && COMBINATIONS.find(({value}) => value === combination),
    RULES.find(({value}) => value === isolation.rule),
    DISPLAYS.find(({value}) => value === isolation.display)
  ];
  return (
    <div className="isolation">
      {isolation.groups.length > 1 && (
        <Choices
          legend="Who counts as a member"
          choices={COMBINATIONS}
          chosen={combination}
          choose={(value) => change({match: value === "all" ? "all" : "any", across: value === "against"})}
        />
      )}
      <Choices legend="What is kept" choices={RULES} chosen={isolation.rule} choose={(rule) => change({rule})} />
      <Choices
        legend="What becomes of the rest"
        choices={DISPLAYS}
        chosen={isolation.display}
        choose={(display) => change({display})}
      />
      <p className="quiet small">
        {chosen.map((choice) => (choice ? `${choice.says}. ` : "")).join("")}
        {isolation.without.length > 0 && "Whoever is in a group marked not is left out. "}
      </p>
      <button type="button" className="link small" onClick={() => update(changeView({isolation: null}))}>
        Show everybody again
      </button>
    </div>
  );
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
