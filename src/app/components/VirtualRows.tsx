import {type ReactNode, useState} from "react";
import {screen} from "../../words/en/screen.ts";
import {useWords} from "../language.ts";

interface VirtualRowsProps {
  count: number;
  header: ReactNode;
  /** One row, a `tr` of ROW px. */
  children(row: number): ReactNode;
}

const ROW = 30;
const AROUND = 12;

/** A table that draws only the rows in sight, however many there are. */
export function VirtualRows({count, header, children}: VirtualRowsProps) {
  const t = useWords(screen);
  const [{top, height}, setSight] = useState({top: 0, height: 600});
  const first = Math.max(0, Math.floor(top / ROW) - AROUND);
  const last = Math.min(count, Math.ceil((top + height) / ROW) + AROUND);
  const look = ({scrollTop, clientHeight}: HTMLElement) => setSight({top: scrollTop, height: clientHeight});
  return (
    <section
      className="virtual-rows"
      aria-label={t.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onScroll={(event) => look(event.currentTarget)}
    >
      <table aria-rowcount={count + 1}>
        <thead>{header}</thead>
        <tbody>
          {first > 0 && <tr style={{height: first * ROW}} />}
          {Array.from({length: last - first}, (_, i) => children(first + i))}
          {last < count && <tr style={{height: (count - last) * ROW}} />}
        </tbody>
      </table>
    </section>
  );
}
