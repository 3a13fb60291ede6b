import {createLayout, type Layout} from "../core/layout/layout.ts";
import type {Endpoint} from "./endpoint.ts";
import type {LayoutReply, LayoutRequest} from "./layoutProtocol.ts";

/** Answers layout requests on `endpoint` until its other side is closed. Never throws: it replies `failed`. */
export function serveLayout(endpoint: Endpoint): void {
  let layout: Layout | undefined;
  const reply = (message: LayoutReply, transfer: ArrayBuffer[] = []) => endpoint.postMessage(message, transfer);

  endpoint.onmessage = ({data}: MessageEvent<LayoutRequest>) => {
    try {
      switch (data.type) {
        case "start":
          layout = createLayout(data.input);
          break;
        case "step": {
          if (!layout) throw new Error("step before start");
          const {run, share, positions} = data;
          const left = layout.step(share, positions);
          reply({type: "stepped", run, positions, left}, [positions.buffer]);
          break;
        }
        default:
          data satisfies never;
      }
    } catch (error) {
      reply({type: "failed", run: data.run, message: String(error)});
    }
  };
}
