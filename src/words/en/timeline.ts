/** The time line under the stage. */
export const timeline = {
  area: "timeline",
  title: "Years",
  empty: "Nothing in this study is dated.",
  allYears: "All years",
  undatedToo: "undated too",
  shown: "Years shown",
  from: "From year",
  to: "To year",
  play: "Play",
  pause: "Pause",
  back: "A year back",
  on: "A year on",
  bar: "{years}: {ties|# tie|# ties} and {passages|# passage begins|# passages begin}, {lasting|# lasts|# last} from before",
  table: "Evidence by year",
  years: "Years",
  tiesBegin: "Ties that begin",
  passages: "Passages",
  only: "Only {years}",
  outside: "{count} before and after",
  outsideSays: "Show all years, {years}",
  lasting: "Lasting from before"
} as const;
