/** The part of Worker, MessagePort and self that we use: a test passes a MessageChannel's port. */
export interface Endpoint {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
