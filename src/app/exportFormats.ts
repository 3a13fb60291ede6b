import type {FileFormat} from "../export/formats.ts";

/** What a kind of file is called and good for. */
export interface FormatWords {
  label: string;
  note: string;
}

/** The kinds of files in the words of those who use them. */
export const FORMAT_WORDS: Readonly<Record<FileFormat, FormatWords>> = {
  png: {label: "PNG", note: "An image for slides and texts."},
  svg: {label: "SVG", note: "Lines and letters that a drawing program can edit, sharp at any size."},
  pdf: {label: "PDF", note: "A page for print, sharp at any size, its text can be searched."},
  pptx: {
    label: "PowerPoint",
    note: "A slide of real shapes: move a person, and the ties follow. What it rests on is in the notes."
  },
  html: {
    label: "Web page",
    note: "One file that opens in any browser, without a network: to move about in, search, isolate, and read the passages."
  },
  mp4: {label: "MP4", note: "A film for slides and the web: the years pass, or one view gives way to the next."},
  webm: {label: "WebM", note: "The same film in a free format, for browsers and Wikipedia."},
  gexf: {label: "GEXF", note: "The whole network for Gephi, with dates, sources, places and colours."},
  graphml: {label: "GraphML", note: "The whole network for yEd, Cytoscape, NetworkX and igraph."},
  csv: {label: "CSV", note: "Two tables, the lines and who they join, for spreadsheets and R."},
  tei: {label: "TEI", note: "People, groups, places and relations with their sources, for editions."},
  json: {label: "JSON", note: "The whole network for programs, as Graphology reads it."}
};
