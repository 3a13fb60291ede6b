import {memo} from "react";
import {timeline} from "../../words/en/timeline.ts";
import {useWords} from "../language.ts";

const SHADES = [
  ["timeline-begun", "keyTies"],
  ["timeline-passages-key", "keyPassages"],
  ["timeline-perhaps", "keyPerhaps"],
  ["timeline-lasting", "keyLasting"],
  ["timeline-voices", "keySources"]
] as const;

/** What the shades of the bars say. */
export const TimelineKey = memo(function TimelineKey() {
  const t = useWords(timeline);
  return (
    <ul className="timeline-key quiet small">
      {SHADES.map(([shade, name]) => (
        <li key={name}>
          <svg width="9" height="9" aria-hidden="true">
            <rect className={shade} width="9" height="9" />
          </svg>
          {t[name]}
        </li>
      ))}
    </ul>
  );
});
