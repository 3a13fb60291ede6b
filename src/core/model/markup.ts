/** A stretch of a source's text: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A name that the document itself says whose it is, as TEI's `<persName ref="…">`. */
export interface MarkedName extends TextSpan {
  /** The entity's id. */
  entity: string;
}

/** Where a page of the document begins, and what it calls itself: `12`, `xiv`, `fol. 3r`. */
export interface PageStart {
  start: number;
  label: string;
}

/** What a document says about its own text beyond the words. Every list in the order of `start`. */
export interface Markup {
  /** Whole paragraphs that are headings. */
  headings: TextSpan[];
  /** Whole paragraphs that are foot- or endnotes; each stands behind the paragraph that it belongs to. */
  notes: TextSpan[];
  pages: PageStart[];
  names: MarkedName[];
}
