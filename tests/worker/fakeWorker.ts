import {MessageChannel, type MessagePort} from "node:worker_threads";
import type {Endpoint} from "../../src/worker/endpoint.ts";

/** A worker as the page sees it, with the test at its other end. */
export interface FakeWorker extends Endpoint {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
  terminated: boolean;
  /** The worker's own side. */
  inside: Endpoint;
  /** What a worker does that runs out of memory or cannot load its file. */
  die(message: string): void;
}

/** Workers over MessageChannels; `serve` gives each its program. `close()` frees them all. */
export function fakeWorkers(serve: (inside: Endpoint) => void = () => {}) {
  const workers: FakeWorker[] = [];
  const ports: MessagePort[] = [];
  return {
    workers,
    create(): FakeWorker {
      const {port1, port2} = new MessageChannel();
      ports.push(port1);
      const worker: FakeWorker = {
        onerror: null,
        terminated: false,
        inside: port2 as unknown as Endpoint,
        postMessage: (message, transfer) => port1.postMessage(message, transfer),
        terminate() {
          worker.terminated = true;
          port1.close();
        },
        die(message) {
          worker.onerror?.({message, preventDefault: () => {}} as unknown as ErrorEvent);
        },
        get onmessage() {
          return (port1 as unknown as Endpoint).onmessage;
        },
        set onmessage(listener) {
          (port1 as unknown as Endpoint).onmessage = listener;
        }
      };
      serve(worker.inside);
      workers.push(worker);
      return worker;
    },
    close: () => {
      for (const port of ports) port.close();
    }
  };
}
