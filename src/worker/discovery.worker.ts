import type {Endpoint} from "./endpoint.ts";
import {serveDiscovery} from "./serveDiscovery.ts";

serveDiscovery(self as unknown as Endpoint); // the whole worker: everything testable is in serveDiscovery
