import {type FormEvent, useId, useState} from "react";
import {cleanLine} from "../../core/scene/displayText.ts";
import {addOwnGroup, ownGroupIsolated} from "../changes/groups.ts";
import {toggleLasso} from "../changes/screen.ts";
import {pick, pickAll, select} from "../changes/selection.ts";
import type {Shown} from "../derived.ts";
import {update, useApp} from "../store.ts";
import {NameButton} from "./NameButton.tsx";
import "./PickedPanel.css";
import {between} from "../../words/en/between.ts";
import {evidence} from "../../words/en/evidence.ts";
import {picking} from "../../words/en/picking.ts";
import {useWords} from "../language.ts";

/** Those who were picked one by one: what to do with them together. */
export function PickedPanel({shown, keys}: {shown: Shown; keys: readonly string[]}) {
  const t = useWords(evidence);
  const b = useWords(between);
  const p = useWords(picking);
  const {network} = shown;
  const [first, second] = keys;
  return (
    <>
      <h2 tabIndex={-1}>{t.picked({count: keys.length})}</h2>
      <p className="quiet small">{p.how}</p>
      <AddMore shown={shown} keys={keys} />
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

/** More of them without a mouse: by name, or all whom the shown ties lead to. */
function AddMore({shown, keys}: {shown: Shown; keys: readonly string[]}) {
  const p = useWords(picking);
  const isLasso = useApp(({lasso}) => lasso);
  const [name, setName] = useState("");
  const {network, part} = shown;
  const list = useId();
  const others = [...part.nodes].filter((key) => !keys.includes(key));
  const labelOf = (key: string) => cleanLine(network.getNodeAttribute(key, "label"));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const found = others.find((key) => labelOf(key) === name.trim());
    if (found === undefined) return;
    update(pickAll([found]));
    setName("");
  };
  const neighbours = () =>
    update(
      pickAll(
        keys.flatMap((key) =>
          network.filterEdges(key, (edge) => part.edges.has(edge)).map((edge) => network.opposite(key, edge))
        )
      )
    );
  return (
    <form className="picked-add small" onSubmit={add}>
      <label>
        <span className="visually-hidden">{p.add}</span>
        <input
          type="text"
          list={list}
          value={name}
          placeholder={p.add}
          autoComplete="off"
          onChange={({target}) => setName(target.value)}
        />
      </label>
      <datalist id={list}>
        {others.slice(0, MOST_OFFERED).map((key) => (
          <option key={key} value={labelOf(key)} />
        ))}
      </datalist>
      <button type="submit" className="link">
        {p.addOne}
      </button>
      <button type="button" className="link" onClick={neighbours}>
        {p.neighbours}
      </button>
      <button type="button" className="pill" aria-pressed={isLasso} onClick={() => update(toggleLasso)}>
        {isLasso ? p.lassoOn : p.lasso}
      </button>
    </form>
  );
}

const MOST_OFFERED = 400;

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
