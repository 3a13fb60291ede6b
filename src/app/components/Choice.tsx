import type {ReactNode} from "react";

interface ChoiceProps<T extends string> {
  legend: string;
  items: readonly {key: T; label: string}[];
  chosen: T;
  choose(key: T): void;
  note?: ReactNode;
}

/** One of a few, as pills. */
export function Choice<T extends string>({legend, items, chosen, choose, note}: ChoiceProps<T>) {
  return (
    <fieldset className="export-choice">
      <legend>{legend}</legend>
      {items.map(({key, label}) => (
        <button key={key} type="button" className="pill" aria-pressed={key === chosen} onClick={() => choose(key)}>
          {label}
        </button>
      ))}
      {note && <p className="quiet small">{note}</p>}
    </fieldset>
  );
}

interface PickProps<T extends string> {
  label: string;
  items: readonly {key: T; label: string}[];
  chosen: T;
  choose(key: T): void;
}

/** One of many, as the browser's own list. */
export function Pick<T extends string>({label, items, chosen, choose}: PickProps<T>) {
  return (
    <label className="export-field">
      <span>{label}</span>
      <select value={chosen} onChange={({target}) => choose(target.value as T)}>
        {items.map(({key, label}) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
