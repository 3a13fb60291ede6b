import {type RefObject, useCallback, useLayoutEffect, useRef, useState} from "react";

export interface WindowedRows {
  /** For the element that scrolls. */
  box: RefObject<HTMLDivElement | null>;
  onScroll(): void;
  /** The rows to be drawn: from `first` up to `last`, exclusive. */
  first: number;
  last: number;
  /** Scrolls as little as needed to show a row. */
  reveal(row: number): void;
}

/** Rows beyond the edges that are drawn too, so that quick scrolling shows no gaps. */
const SPARE = 6;

/** Which rows of a long list are in sight, all of them `height` pixels high. */
export function useWindowedRows(count: number, height: number): WindowedRows {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({top: 0, height: 800});
  const look = useCallback(() => {
    const {scrollTop = 0, clientHeight = 800} = box.current ?? {};
    setSight((before) =>
      before.top === scrollTop && before.height === clientHeight ? before : {top: scrollTop, height: clientHeight}
    );
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);
  const reveal = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element || row < 0) return;
      const top = row * height;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + height > element.scrollTop + element.clientHeight)
        element.scrollTop = top + height - element.clientHeight;
    },
    [height]
  );
  const first = Math.max(0, Math.min(count, Math.floor(sight.top / height) - SPARE));
  const last = Math.min(count, Math.ceil((sight.top + sight.height) / height) + SPARE);
  return {box, onScroll: look, first, last, reveal};
}
