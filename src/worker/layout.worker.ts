import type {Endpoint} from "./endpoint.ts";
import {serveLayout} from "./serveLayout.ts";

serveLayout(self as unknown as Endpoint); // the whole worker: everything testable is in serveLayout
