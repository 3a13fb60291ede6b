import {useShown} from "../derived.ts";
import {changeView} from "../state.ts";
import {update} from "../store.ts";

/** The study's saved views: one choice brings filters, isolation and title; places moved by hand stay. */
export function ViewPicker() {
  const shown = useShown();
  if (!shown || shown.study.views.length < 2) return null;
  const {study, view} = shown;
  const show = (id: string) => {
    const chosen = study.views.find((one) => one.id === id);
    if (chosen) update(changeView({...chosen, layout: view.layout, pins: view.pins}));
  };
  return (
    <label className="view-picker">
      <span className="quiet">View</span>
      <select value={view.id} onChange={({target}) => show(target.value)}>
        {study.views.map(({id, title}) => (
          <option key={id} value={id}>
            {title || id}
          </option>
        ))}
      </select>
    </label>
  );
}
