import type {ReactNode} from "react";
import {filters} from "../../words/en/filters.ts";
import {useWords} from "../language.ts";
import type {Only} from "../only.ts";
import {OnlyButton} from "./OnlyButton.tsx";
import "./Check.css";

export interface CheckProps {
  checked: boolean;
  /** Neither on nor off: some of what stands under it is. */
  isMixed?: boolean;
  disabled?: boolean;
  onChange(): void;
  /** Between box and words. */
  sign?: ReactNode;
  children: ReactNode;
  count?: number;
  /** How many there are with those of kinds that are switched off: said where none is left without. */
  inAll?: number;
  /** What "only" at the end of the row leaves; its name, for those who do not see the row; whether it is alone now. */
  only?: {this: Only; name: string; isAlone: boolean};
  /** In place of the count. */
  end?: ReactNode;
}

/** A box to tick, with what it switches, "only" for whoever wants nothing else, and how many there are. */
export function Check({
  checked,
  isMixed = false,
  disabled = false,
  onChange,
  sign,
  children,
  count,
  inAll = 0,
  only,
  end
}: CheckProps) {
  const t = useWords(filters);
  const isNone = count === 0 && inAll > 0;
  return (
    <div className="check-row">
      <label className="check">
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = isMixed;
          }}
          checked={checked}
          disabled={disabled}
          onChange={onChange}
        />
        {sign}
        <span className="check-label">{children}</span>
      </label>
      {only && <OnlyButton {...only} />}
      {count !== undefined && (
        <span className="quiet" title={isNone ? t.ofOtherKinds : undefined}>
          {isNone ? t.noneOf({count: inAll}) : count}
        </span>
      )}
      {end}
    </div>
  );
}
