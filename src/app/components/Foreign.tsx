import {cleanLine} from "../../core/scene/displayText.ts";

interface ForeignProps {
  text: string;
  className?: string;
}

/** A name, title or label of the study's on one clean line: whatever marks of direction it holds, they turn nothing. */
export function Foreign({text, className}: ForeignProps) {
  return <bdi className={className}>{cleanLine(text)}</bdi>;
}
