import {between} from "../../words/en/between.ts";
import {changeView} from "../changes/view.ts";
import type {Shown} from "../derived.ts";
import {useWords} from "../language.ts";
import {update} from "../store.ts";
import {DisplayChoice} from "./IsolationChoices.tsx";
import "./AroundChoice.css";

const STEPS = [1, 2, 3, 4];

/** Cuts the view to whoever this one reaches in so many steps, through the layers and types that are shown. */
export function AroundChoice({shown, node}: {shown: Shown; node: string}) {
  const t = useWords(between);
  const id = shown.network.getNodeAttribute(node, "id");
  const {around} = shown.view;
  const own = around?.entities.length === 1 && around.entities[0] === id ? around : null;
  const toggle = (steps: number) =>
    update(
      changeView({
        around: steps === own?.steps ? null : {entities: [id], steps, display: around?.display ?? "hide"}
      })
    );
  return (
    <div className="around-choice small">
      <fieldset>
        <legend>{t.around}</legend>
        {STEPS.map((count) => (
          <button
            key={count}
            type="button"
            className="pill"
            aria-pressed={count === own?.steps}
            aria-label={t.steps({count})}
            title={t.stepsTitle({count})}
            onClick={() => toggle(count)}
          >
            {count}
          </button>
        ))}
      </fieldset>
      {own && (
        <DisplayChoice display={own.display} choose={(display) => update(changeView({around: {...own, display}}))} />
      )}
    </div>
  );
}
