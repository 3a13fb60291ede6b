import {Slider, SliderThumb, SliderTrack} from "react-aria-components";
import type {YearSpan} from "../../core/network/timeline.ts";
import {timeline} from "../../words/en/timeline.ts";
import {useWords} from "../language.ts";
import type {YearsChange} from "./Timeline.tsx";

interface YearSliderProps {
  axis: YearSpan;
  chosen: YearSpan;
  choose: YearsChange;
}

/** First and last year, by keyboard or by dragging one end. */
export function YearSlider({axis, chosen, choose}: YearSliderProps) {
  const t = useWords(timeline);
  const length = axis.to - axis.from + 1;
  // The right thumb stands at the end of its year, so that a single year has a length.
  const [left, right] = [(chosen.from - axis.from) / length, (chosen.to + 1 - axis.from) / length];
  const change = ([from = axis.from, to = axis.to]: number[]) => choose.to({from, to});
  return (
    <Slider
      className="year-slider"
      aria-label={t.shown}
      minValue={axis.from}
      maxValue={axis.to}
      value={[chosen.from, chosen.to]}
      formatOptions={{useGrouping: false}}
      onChange={change}
      onChangeEnd={choose.end}
    >
      <SliderTrack className="year-track">
        <span className="year-fill" style={{left: `${left * 100}%`, width: `${(right - left) * 100}%`}} />
        <SliderThumb index={0} className="year-thumb" aria-label={t.from} style={{left: `${left * 100}%`}} />
        <SliderThumb index={1} className="year-thumb" aria-label={t.to} style={{left: `${right * 100}%`}} />
      </SliderTrack>
    </Slider>
  );
}
