import {formatDate} from "../core/model/formatDate.ts";

/** "1923–December 1927", "from 1923", "until 1927", or nothing. */
export function spanInWords({start, end}: {start: string | null; end: string | null}): string {
  if (start !== null && end !== null)
    return start === end ? formatDate(start) : `${formatDate(start)}–${formatDate(end)}`;
  return start !== null ? formatDate(start) : end !== null ? `until ${formatDate(end)}` : "";
}
