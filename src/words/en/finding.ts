/** Words found in the texts: in the search's list, and in the panel that shows the passages. */
export const finding = {
  area: "finding",
  head: "In the texts",
  reading: "Reading the texts, {percent} %",
  counted: "{passages|# passage|# passages} in {sources|# source|# sources}",
  with: "with {words}",
  title: "“{words}”",
  people: "{count|one person named there|# people named there}",
  nobody: "nobody named there",
  pick: "Pick them all",
  more: "Show {count} more of {left}",
  readOn: "Read on in the source",
  readLess: "The passage alone",
  earlier: "Earlier",
  further: "Further",
  begins: "The text begins here.",
  ends: "The text ends here."
} as const;
