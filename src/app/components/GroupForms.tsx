import {capitalised} from "../../core/base/capitalised.ts";
import type {Study} from "../../core/model/study.ts";
import {type FormOfKind, formOf, GROUP_FORMS, type GroupForm} from "../../core/model/view.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {groups} from "../../words/en/groups.ts";
import {changeView} from "../changes/view.ts";
import {useWords} from "../language.ts";
import {update, useApp} from "../store.ts";

const NAMES = {outline: "asOutline", hub: "asHub", pairs: "asPairs"} as const satisfies Record<GroupForm, string>;

interface GroupFormsProps {
  study: Study;
  /** Ids of the groups that are drawn. */
  outlined: ReadonlySet<string>;
  /** Whether any of them is drawn as pairs. */
  hasPairs: boolean;
}

/** How the groups that are drawn are drawn: all alike, or each kind in its own form. */
export function GroupForms({study, outlined, hasPairs}: GroupFormsProps) {
  const t = useWords(groups);
  const forms = useApp(({view}) => view.forms);
  if (outlined.size === 0) return null;
  const kinds = [...new Set(study.groups.flatMap(({id, kind}) => (outlined.has(id) ? [kind] : [])))];
  const set = (kind: string | null, form: GroupForm) => {
    const others = kind === null ? [] : forms.filter((one) => one.kind !== kind);
    update(changeView({forms: [...others, {kind, form}].filter((one) => isNeeded(one, others))}));
  };
  const common = new Set(kinds.map((kind) => formOf({forms}, kind)));
  const now = common.size === 1 ? [...common][0]! : "";
  return (
    <div className="group-forms small">
      <FormChoice label={t.formOfAll} form={now} choose={(form) => set(null, form)} />
      {kinds.length > 1 &&
        kinds.map((kind) => (
          <FormChoice
            key={kind}
            label={t.formOf({kind: capitalised(cleanLine(kind)) || "–"})}
            form={formOf({forms}, kind)}
            choose={(form) => set(kind, form)}
          />
        ))}
      {hasPairs && <p className="quiet">{t.asPairsSays}</p>}
    </div>
  );
}

/** What is so anyway need not be said. */
const isNeeded = ({kind, form}: FormOfKind, others: readonly FormOfKind[]): boolean =>
  form !== "outline" || (kind !== null && others.some((one) => one.kind === null));

function FormChoice({label, form, choose}: {label: string; form: GroupForm | ""; choose(form: GroupForm): void}) {
  const t = useWords(groups);
  return (
    <label className="group-form">
      <span>{label}</span>
      <select value={form} onChange={({target}) => choose(target.value as GroupForm)}>
        {form === "" && (
          <option value="" disabled>
            …
          </option>
        )}
        {GROUP_FORMS.map((one) => (
          <option key={one} value={one}>
            {t[NAMES[one]]}
          </option>
        ))}
      </select>
    </label>
  );
}
