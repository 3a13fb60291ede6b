import {memo} from "react";
import type {Group, Study} from "../../core/model/study.ts";
import type {Isolation} from "../../core/model/view.ts";
import {cleanLine} from "../../core/scene/displayText.ts";
import {groups} from "../../words/en/groups.ts";
import {toggleIsolated, toggleWithout} from "../changes/groups.ts";
import {select} from "../changes/selection.ts";
import {changeView, toggled} from "../changes/view.ts";
import {selectShown} from "../derived.ts";
import {useWords} from "../language.ts";
import type {AppState, Change} from "../state.ts";
import {update, useApp} from "../store.ts";
import {Foreign} from "./Foreign.tsx";

/** What an isolation does with a group: it is isolated or left out, or neither though others are; "none" without one. */
type Cut = "isolated" | "left" | "beside" | "none";

export function cutOf(isolation: Isolation | null, group: string): Cut {
  if (!isolation) return "none";
  return isolation.groups.includes(group) ? "isolated" : isolation.without.includes(group) ? "left" : "beside";
}

interface GroupRowProps {
  study: Study;
  group: Group;
  colour: string | undefined;
  size: number;
  /** What there is to press follows this; what is pressed follows the view at once. */
  cut: Cut;
  isOutlined: boolean;
}

/** One of many that a step of the slider leaves as they are. */
export const GroupRow = memo(function GroupRow({study, group, colour, size, cut, isOutlined}: GroupRowProps) {
  const t = useWords(groups);
  const now = useApp(({view}) => cutOf(view.isolation, group.id));
  const selected = useApp(({selection}) => selection?.type === "group" && selection.id === group.id);
  const isMore = cut === "left" || cut === "beside";
  return (
    <li className="group-row" data-active={now === "isolated" || now === "left" || selected || undefined}>
      <button
        type="button"
        className="group-name"
        aria-current={selected || undefined}
        onClick={() => update(select({type: "group", id: group.id}))}
      >
        <span
          className="swatch"
          style={colour ? {background: colour} : {boxShadow: "inset 0 0 0 1.5px var(--control)"}}
        />
        <Foreign text={group.name} />
      </button>
      <span className="group-cuts">
        {isMore && (
          <button
            type="button"
            className="pill"
            aria-pressed={now === "left"}
            aria-label={t.leaveOut({name: cleanLine(group.name)})}
            title={t.leaveOutSays}
            onClick={() => update(toggleWithout(group.id))}
          >
            {t.not}
          </button>
        )}
        <button
          type="button"
          className="pill"
          aria-pressed={now === "isolated"}
          aria-label={(isMore ? t.andName : t.isolateName)({name: cleanLine(group.name)})}
          onClick={() => update(toggleIsolated(group.id))}
        >
          {isMore ? t.and : t.isolate}
        </button>
      </span>
      <span className="quiet">{size}</span>
      {(cut === "isolated" || selected || isOutlined) && <OutlineCheck study={study} group={group} />}
    </li>
  );
});

/** Whether a group is outlined: what is isolated is, and others by choice. */
function OutlineCheck({study, group: {id, name}}: Pick<GroupRowProps, "study" | "group">) {
  const t = useWords(groups);
  const isOutlined = useApp((state) => isShownOutlined(state, id));
  const isByChoice = useApp(({view}) => view.hulls.includes(id));
  return (
    <label className="check small group-outline">
      <input
        type="checkbox"
        checked={isOutlined}
        disabled={isOutlined && !isByChoice}
        aria-label={t.outlineName({name: cleanLine(name)})}
        onChange={() => update(outline(study, id))}
      />
      {t.outline}
    </label>
  );
}

const isShownOutlined = (state: AppState, group: string): boolean =>
  selectShown(state)?.hulls.some(({id}) => id === group) ?? false;

const outline =
  (study: Study, group: string): Change =>
  (state) =>
    changeView({
      hulls: toggled(
        state.view.hulls,
        group,
        study.groups.map(({id}) => id)
      )
    })(state);
