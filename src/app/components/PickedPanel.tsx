import {type FormEvent, useState} from "react";
import {cleanLine} from "../../core/scene/displayText.ts";
import type {Shown} from "../derived.ts";
import {addOwnGroup, ownGroupIsolated, pick, select} from "../state.ts";
import {update} from "../store.ts";
import {NameButton} from "./NameButton.tsx";
import "./PickedPanel.css";
import {between} from "../../words/en/between.ts";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

/** Those who were picked one by one: what to do with them together. */
export function PickedPanel({shown, keys}: {shown: Shown; keys: readonly string[]}) {
  const t = useWords(evidence);
  const b = useWords(between);
  const {network} = shown;
  const [first, second] = keys;
  return (
    <>
      <h2 tabIndex={-1}>{t.picked({count: keys.length})}</h2>
      <p className="quiet small">{t.pickedSays}</p>
      <ul className="picked-list">
        {keys.map((key) => (
          <li key={key}>
            <NameButton shown={shown} node={key} />
            <button
              type="button"
              className="link small"
              aria-label={t.takeOutName({name: cleanLine(network.getNodeAttribute(key, "label"))})}
              onClick={() => update(pick(key))}
            >
              {t.takeOut}
            </button>
          </li>
        ))}
      </ul>
      {keys.length === 2 && first !== undefined && second !== undefined && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => update(select({type: "path", from: first, to: second, tiesOnly: false}))}
          >
            {t.howLinked}
          </button>
        </p>
      )}
      {keys.length > 1 && (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => update(select({type: "brokers", keys: [...keys], tiesOnly: false}))}
          >
            {b.whoBetween}
          </button>
        </p>
      )}
      <NameThem shown={shown} keys={keys} />
    </>
  );
}

/** Makes a group of them, which the view keeps: coloured, and isolated if one likes. */
function NameThem({shown, keys}: {shown: Shown; keys: readonly string[]}) {
  const t = useWords(evidence);
  const [name, setName] = useState("");
  const make = (isolate: boolean) => {
    const members = keys.map((key) => shown.network.getNodeAttribute(key, "id"));
    const coloured = shown.appearance.groups.map(({id}) => id);
    const add = isolate ? ownGroupIsolated : addOwnGroup;
    update(add(name.trim() || t.pickedName({count: keys.length}), "selection", members, coloured));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make(false);
  };
  return (
    <form className="picked-name" onSubmit={submit}>
      <label>
        <span className="small">{t.nameThem}</span>
        <input type="text" value={name} maxLength={120} onChange={({target}) => setName(target.value)} />
      </label>
      <button type="submit" className="action">
        {t.makeGroup}
      </button>
      <button type="button" className="link" onClick={() => make(true)}>
        {t.makeAndIsolate}
      </button>
    </form>
  );
}
