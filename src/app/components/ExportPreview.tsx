import type {PictureShape} from "../pictureShapes.ts";
import {useApp} from "../store.ts";
import type {Preview} from "../usePreview.ts";

/** The picture as it will be, what is wrong with it, and its words for those who cannot see it. */
export function ExportPreview({
  preview: {url, description, warnings, trouble, isDrawing},
  shape
}: {
  preview: Preview;
  shape: PictureShape;
}) {
  const layout = useApp((state) => state.layout.state);
  return (
    <div className="export-preview">
      <div className="export-frame" aria-busy={isDrawing}>
        {url ? (
          <img src={url} alt={description} width={shape.width} height={shape.height} />
        ) : (
          <p className="quiet">{trouble ? "" : "Drawing…"}</p>
        )}
      </div>
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
