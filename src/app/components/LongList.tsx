import {type ReactNode, useState} from "react";
import "./LongList.css";
import {evidence} from "../../words/en/evidence.ts";
import {useWords} from "../language.ts";

interface LongListProps<T> {
  items: readonly T[];
  /** How many are shown at first. */
  limit: number;
  /** "Show all 40 passages" */
  all(values: {count: number}): string;
  keyOf(item: T): string;
  children(item: T, index: number): ReactNode;
  className?: string;
  /** Shown from the first: someone asked for an item beyond the limit. */
  open?: boolean;
}

/** A list that is cut until one asks for all of it. */
export function LongList<T>({items, limit, all, keyOf, children, className, open = false}: LongListProps<T>) {
  const t = useWords(evidence);
  const [isWhole, setWhole] = useState(false);
  const whole = isWhole || open;
  // One more line costs less than a button that hides it.
  const isCut = items.length > limit + 1;
  const listed = isCut && !whole ? items.slice(0, limit) : items;
  return (
    <>
      <ul className={className}>
        {listed.map((item, i) => (
          <li key={keyOf(item)}>{children(item, i)}</li>
        ))}
      </ul>
      {isCut && !open && (
        <button
          type="button"
          className="link small long-list-more"
          aria-expanded={whole}
          onClick={() => setWhole(!isWhole)}
        >
          {whole ? t.first({count: limit}) : all({count: items.length})}
        </button>
      )}
    </>
  );
}
