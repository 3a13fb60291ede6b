import type {FileFormat} from "../../export/formats.ts";
import {FORMAT_WORDS} from "../exportFormats.ts";
import {useApp} from "../store.ts";
import type {Preview} from "../usePreview.ts";

interface PreviewProps {
  preview: Preview;
  /** CSS px */
  width: number;
  height: number;
  /** Whether all of it is seen at once; else it stands at its own size in a frame that scrolls. */
  whole: boolean;
  zoom(whole: boolean): void;
}

/** The picture as it will be, what is wrong with it, and its words for those who cannot see it. */
export function ExportPreview({preview, width, height, whole, zoom}: PreviewProps) {
  const {url, description, warnings, trouble, isDrawing} = preview;
  const layout = useApp((state) => state.layout.state);
  return (
    <div className="export-preview">
      <section
        className="export-frame"
        aria-label="The picture as it will be"
        aria-busy={isDrawing}
        data-whole={whole}
        tabIndex={whole ? -1 : 0}
      >
        {url ? (
          <img src={url} alt={description} width={width} height={height} style={whole ? {} : {width, height}} />
        ) : (
          <p className="quiet">{trouble ? "" : "Drawing…"}</p>
        )}
      </section>
      <p className="export-zoom">
        <button type="button" className="pill" aria-pressed={whole} onClick={() => zoom(true)}>
          Whole
        </button>
        <button type="button" className="pill" aria-pressed={!whole} onClick={() => zoom(false)}>
          100 %
        </button>
      </p>
      {trouble && <p role="alert">The picture could not be drawn: {trouble}.</p>}
      {layout === "running" && (
        <p className="quiet small">The network is still being laid out: the picture is as it stands now.</p>
      )}
      {warnings.length > 0 && (
        <ul className="export-warnings small" aria-label="What to know about this picture">
          {warnings.map(({code, message, hint}) => (
            <li key={code}>
              <bdi>{message}.</bdi> <span className="quiet">{hint}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** In place of the picture: what a file of the whole network holds. */
export function DataPreview({format, people, lines}: {format: FileFormat; people: number; lines: number}) {
  const {label, note} = FORMAT_WORDS[format];
  return (
    <div className="export-preview">
      <div className="export-data">
        <h3>{label}</h3>
        <p>{note}</p>
        <p className="quiet">
          {people} people, organisations, places, events and works; {lines} ties and pairs named together: all there
          are, whatever the view shows. Each line says what it rests on: the source, the paragraph, the words.
        </p>
      </div>
    </div>
  );
}
