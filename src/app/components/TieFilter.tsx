import {memo, useState} from "react";
import {compare} from "../../core/base/compare.ts";
import type {View} from "../../core/model/view.ts";
import type {Theme} from "../../core/scene/theme.ts";
import {filters} from "../../words/en/filters.ts";
import {changeView, toggled} from "../changes/view.ts";
import {type Counted, only, useCounted} from "../counted.ts";
import {useWords} from "../language.ts";
import type {Change} from "../state.ts";
import {update} from "../store.ts";
import {Check} from "./Check.tsx";
import {Foreign} from "./Foreign.tsx";
import {TieStroke} from "./Stroke.tsx";

const TIES = ["layers", "hiddenClasses", "hiddenTypes", "kinds"] as const;

/** What the sources state: classes of ties, and the types of the one that is open. */
export function TieFilter() {
  const t = useWords(filters);
  const [open, setOpen] = useState<string | null>(null);
  const counted = useCounted(TIES);
  if (!counted) return null;
  const {shown, counts} = counted;
  const {layers} = shown.view;
  return (
    <section aria-label={t.ties}>
      <h2>{t.ties}</h2>
      <Check
        checked={layers.tie}
        onChange={() => update(changeView({layers: {...layers, tie: !layers.tie}}))}
        only={only(shown, {of: "layer", layer: "tie"}, t.stated)}
      >
        {t.stated}
      </Check>
      <ul className="tie-classes">
        {counts.classes.map(({name, count}) => (
          <li key={name}>
            <TieClass
              {...{name, count, layers, setOpen}}
              types={counts.types.filter((type) => type.class === name).length}
              isHidden={shown.view.hiddenClasses.includes(name)}
              isSole={counts.classes.length === 1}
              isAlone={!layers.coOccurrence && only(shown, {of: "class", name}, name).isAlone}
              isOpen={open === name}
              theme={shown.theme}
            />
            {open === name && <TieTypes name={name} shown={shown} counts={counts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TieClassProps {
  name: string;
  count: number;
  /** How many types are of it. */
  types: number;
  layers: View["layers"];
  isHidden: boolean;
  /** Whether there is no other, and whether no other is shown. */
  isSole: boolean;
  isAlone: boolean;
  /** Whether its types are listed. */
  isOpen: boolean;
  setOpen(name: string | null): void;
  theme: Theme;
}

/** One of many that a tick at another leaves as they are. */
const TieClass = memo(function TieClass(props: TieClassProps) {
  const {name, count, types, layers, isHidden, isSole, isAlone, isOpen, setOpen, theme} = props;
  const t = useWords(filters);
  return (
    <Check
      checked={layers.tie && !isHidden}
      disabled={!layers.tie}
      onChange={() => update(toggleClass(name))}
      sign={<TieStroke theme={theme} tieClass={name} />}
      only={isSole ? undefined : {this: {of: "class", name}, name, isAlone}}
      end={
        <button
          type="button"
          className="quiet tie-types-toggle"
          aria-expanded={isOpen}
          aria-label={t.typesOf({count, types, name})}
          onClick={() => setOpen(isOpen ? null : name)}
        >
          {count}
        </button>
      }
    >
      <Foreign className="first-capital" text={name} />
    </Check>
  );
});

const toggleClass =
  (name: string): Change =>
  (state) => {
    const {opened, view} = state;
    if (!opened) return state;
    const classes = [...new Set(opened.study.tieTypes.map((type) => type.class))].sort(compare);
    return changeView({hiddenClasses: toggled(view.hiddenClasses, name, classes)})(state);
  };

/** The types of a class. */
function TieTypes({name, shown, counts}: Counted<(typeof TIES)[number]> & {name: string}) {
  const {study, view} = shown;
  const ids = study.tieTypes.map(({id}) => id);
  return (
    <ul className="tie-types">
      {counts.types
        .filter((type) => type.class === name)
        .map((type) => (
          <li key={type.id}>
            <Check
              checked={!view.hiddenTypes.includes(type.id)}
              onChange={() => update(changeView({hiddenTypes: toggled(view.hiddenTypes, type.id, ids)}))}
              only={only(shown, {of: "type", id: type.id}, type.label)}
              count={type.count}
            >
              <Foreign text={type.label} />
            </Check>
          </li>
        ))}
    </ul>
  );
}
