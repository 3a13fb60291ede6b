import {useId} from "react";
import {BACKBONE_METHODS, type Backbone, LINE_WEIGHTS, type LineWeight, type View} from "../../core/model/view.ts";
import {changeView} from "../changes/view.ts";
import {update, useApp} from "../store.ts";
import "./NearnessFilter.css";
import {filters} from "../../words/en/filters.ts";
import {nearness} from "../../words/en/nearness.ts";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

/** What the lines between those who are named together tell, and which of them are kept. */
export function NearnessFilter({view}: {view: Pick<View, "layers" | "lineWeight" | "backbone">}) {
  const disabled = !view.layers.coOccurrence;
  return (
    <div className="nearness">
      <LineWeightChoice weight={view.lineWeight} disabled={disabled} />
      <BackboneChoice backbone={view.backbone} disabled={disabled} />
    </div>
  );
}

function LineWeightChoice({weight, disabled}: {weight: LineWeight; disabled: boolean}) {
  const t = useWords(filters);
  const n = useWords(nearness);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{t.wider}</label>
      <select
        id={id}
        aria-describedby={`${id}-says`}
        value={weight}
        disabled={disabled}
        onChange={({target}) => update(changeView({lineWeight: target.value as LineWeight}))}
      >
        {LINE_WEIGHTS.map((one) => (
          <option key={one} value={one}>
            {n[`${one}Name`]}
          </option>
        ))}
      </select>
      <p className="quiet small" id={`${id}-says`}>
        {n[`${weight}Says`]}
      </p>
    </>
  );
}

const ALL = "";
const ALPHAS = [0.1, 0.05, 0.01, 0.001];

function BackboneChoice({backbone, disabled}: {backbone: Backbone | null; disabled: boolean}) {
  const t = useWords(filters);
  const n = useWords(nearness);
  const id = useId();
  const keep = (change: Partial<Backbone> | null) => {
    const next = change && {method: "q" as const, alpha: 0.05, ...backbone, ...change};
    update(changeView({backbone: next}));
  };
  const alphas = backbone && !ALPHAS.includes(backbone.alpha) ? [...ALPHAS, backbone.alpha] : ALPHAS;
  return (
    <>
      <label htmlFor={id}>{t.keepOnly}</label>
      <select
        id={id}
        aria-describedby={`${id}-says`}
        value={backbone?.method ?? ALL}
        disabled={disabled}
        onChange={({target}) => keep(target.value === ALL ? null : {method: target.value as Backbone["method"]})}
      >
        <option value={ALL}>{t.allLines}</option>
        {BACKBONE_METHODS.map((one) => (
          <option key={one} value={one}>
            {n[`${one}Name`]}
          </option>
        ))}
      </select>
      {backbone && (
        <>
          <label className="nearness-alpha">
            {t.probability}{" "}
            <select
              value={backbone.alpha}
              disabled={disabled}
              onChange={({target}) => keep({alpha: Number(target.value)})}
            >
              {alphas.map((alpha) => (
                <option key={alpha} value={alpha}>
                  {alpha}
                </option>
              ))}
            </select>
          </label>
          <p className="quiet small" id={`${id}-says`}>
            {n[`${backbone.method}Says`]} {t.reckoned}
          </p>
          <Shuffling />
        </>
      )}
    </>
  );
}

/** How far the shuffling is that FDSM asks for, with a way to stop it. */
function Shuffling() {
  const n = useWords(nearness);
  const s = useWords(screen);
  const share = useApp((state) => state.shuffled);
  if (share === null) return null;
  return (
    <p role="status">
      <progress value={share} aria-label={n.fdsmShuffling} />{" "}
      <button type="button" className="link" onClick={() => void stopShuffling()}>
        {s.stop}
      </button>
    </p>
  );
}

const stopShuffling = async (): Promise<void> => (await import("../shuffling.ts")).stopShuffling();
