import {filters} from "../../words/en/filters.ts";
import {useWords} from "../language.ts";
import {type Only, toggleOnly} from "../only.ts";
import {update} from "../store.ts";

/** "only", at the end of a row; pressed while nothing else is shown, and pressed again it takes in the others. */
export function OnlyButton({this: only, name, isAlone}: {this: Only; name: string; isAlone: boolean}) {
  const t = useWords(filters);
  return (
    <button
      type="button"
      className="pill only"
      aria-pressed={isAlone}
      aria-label={t.onlyThis({name})}
      title={isAlone ? t.allAgain : undefined}
      onClick={() => update(toggleOnly(only))}
    >
      {t.only}
    </button>
  );
}
