import type {Server} from "node:http";
import {errorCode} from "./errorCode.ts";
import {UsageError} from "./usageError.ts";

export const DEFAULT_PORT = 4321;
const PORTS_TRIED = 100;

/** Listens on 127.0.0.1 and nowhere else; returns the port. Without one, the first free from 4321 up. */
export async function listenLocally(server: Server, port: number | undefined): Promise<number> {
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let candidate = port ?? DEFAULT_PORT; candidate <= last; ++candidate) {
    const taken = await tryPort(server, candidate);
    if (taken !== null) return taken;
  }
  throw new UsageError(port === undefined ? `ports ${DEFAULT_PORT} to ${last} are all taken` : `port ${port} is taken`);
}

/** Fulfilled when the user ends the program (Ctrl-C) and the server has stopped. */
export function stopOnInterrupt(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      server.close(() => resolve());
      server.closeAllConnections();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
  });
}

/** The port listened on; null where it is taken. */
function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => {
      server.off("listening", onListening);
      if (errorCode(error) === "EADDRINUSE") resolve(null);
      else reject(new UsageError(`port ${port}: cannot be used (${errorCode(error)})`));
    };
    const onListening = () => {
      server.off("error", onError);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    };
    server.once("error", onError).once("listening", onListening).listen({port, host: "127.0.0.1", exclusive: true});
  });
}
