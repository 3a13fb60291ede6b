import type {FileFormat} from "../../export/formats.ts";
import {exporting} from "../../words/en/exporting.ts";
import {formatName} from "../exportFormats.ts";
import {useLanguage, useWords} from "../language.ts";
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
  const t = useWords(exporting);
  const {url, description, warnings, trouble, isDrawing} = preview;
  const layout = useApp((state) => state.layout.state);
  return (
    <div className="export-preview">
      <section
        className="export-frame"
        aria-label={t.preview}
        aria-busy={isDrawing}
        data-whole={whole}
        tabIndex={whole ? -1 : 0}
      >
        {url ? (
          <img src={url} alt={description} width={width} height={height} style={whole ? {} : {width, height}} />
        ) : (
          <p className="quiet">{trouble ? "" : t.drawing}</p>
        )}
      </section>
      <p className="export-zoom">
        <button type="button" className="pill" aria-pressed={whole} onClick={() => zoom(true)}>
          {t.whole}
        </button>
        <button type="button" className="pill" aria-pressed={!whole} onClick={() => zoom(false)}>
          100 %
        </button>
      </p>
      {trouble && <p role="alert">{t.notDrawn({error: trouble})}</p>}
      {layout === "running" && <p className="quiet small">{t.stillLaidOut}</p>}
      {warnings.length > 0 && (
        <ul className="export-warnings small" aria-label={t.toKnow}>
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
  const t = useWords(exporting);
  const language = useLanguage();
  return (
    <div className="export-preview">
      <div className="export-data">
        <h3>{formatName(format, language)}</h3>
        <p>{t[`${format}Note`]}</p>
        <p className="quiet">{t.dataHolds({people, lines})}</p>
      </div>
    </div>
  );
}
