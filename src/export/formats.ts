// The kinds of files that a view or a network can become. Names alone: the page asks for them before anything is made.

/** Files that show a view of the network. */
export const PICTURE_FORMATS = ["png", "svg", "pdf", "pptx", "html"] as const;
/** Files that hold all of the network, for other programs. */
export const DATA_FORMATS = ["gexf", "graphml", "csv", "tei", "json"] as const;

/** Moving pictures; made only where a browser's encoder is. */
export const VIDEO_FORMATS = ["mp4", "webm"] as const;

export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type DataFormat = (typeof DATA_FORMATS)[number];
export type VideoFormat = (typeof VIDEO_FORMATS)[number];
export type FileFormat = PictureFormat | DataFormat | VideoFormat;

/** What moves in a film: the years, or from view to view. */
export interface FilmOptions {
  of: "years" | "views";
  /** 2–120 */
  seconds: number;
}
