import workerUrl from "../worker/picture.worker.ts?worker&url";
import {createPictureClient, type PictureWorker} from "../worker/pictureClient.ts";
import {trustedWorkerUrl} from "../worker/trustedWorkerUrl.ts";

/** The app's one picture maker: preview and files come from the same worker, so they cannot differ. */
export const pictures = createPictureClient(
  () => new Worker(trustedWorkerUrl(workerUrl), {type: "module"}) as unknown as PictureWorker
);
