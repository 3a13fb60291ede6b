import {lazy, Suspense} from "react";
import {useShownFields} from "../derived.ts";
import {CertaintyFilter} from "./CertaintyFilter.tsx";
import {KindFilter} from "./KindFilter.tsx";
import {TieFilter} from "./TieFilter.tsx";
import {WeightFilter} from "./WeightFilter.tsx";
import "./Filters.css";

// It stands below what one sees first, and comes after it.
const SourceFilter = lazy(async () => ({default: (await import("./SourceFilter.tsx")).SourceFilter}));

const NO_FIELDS = [] as const;

/**
 * What is drawn: layers, tie classes and types, kinds, certainty and stance, weight, sources. Dates are on the time line.
 * Each section reads its own fields of the view, and is drawn anew when one of these has changed.
 */
export function Filters() {
  const shown = useShownFields(NO_FIELDS);
  if (!shown) return null;
  const statesTies = shown.study.ties.length > 0; // of texts alone there is nothing to choose among
  return (
    <>
      {statesTies && <TieFilter />}
      <WeightFilter />
      <KindFilter />
      {statesTies && <CertaintyFilter />}
      <Suspense fallback={null}>
        <SourceFilter />
      </Suspense>
    </>
  );
}
