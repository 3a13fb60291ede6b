import {screen} from "../../words/en/screen.ts";
import {changeView, savedView} from "../changes/view.ts";
import {isViewChanged} from "../derived.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";

/** No id of a view: ids are never empty. */
const CHANGED = "";

/** The study's saved views: one choice brings filters, isolation, title and places. */
export function ViewPicker() {
  const t = useWords(screen);
  const opened = useApp((state) => state.opened);
  const isChanged = useApp(({opened, view}) => opened !== null && isViewChanged(opened, view));
  const id = useApp(({view}) => view.id);
  if (!opened || opened.study.views.length < 2) return null;
  const {study} = opened;
  const saved = savedView(study, {id});
  const show = (id: string) => {
    const chosen = study.views.find((one) => one.id === id);
    if (chosen) update(changeView(chosen));
  };
  return (
    <label className="view-picker">
      <span className="quiet">{t.view}</span>
      <select value={isChanged ? CHANGED : saved.id} onChange={({target}) => show(target.value)}>
        {isChanged && <option value={CHANGED}>{t.changed({view: saved.title || saved.id})}</option>}
        {study.views.map(({id, title}) => (
          <option key={id} value={id}>
            {title || id}
          </option>
        ))}
      </select>
    </label>
  );
}
