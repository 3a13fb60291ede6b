import type {Endpoint} from "./endpoint.ts";
import {serveAnalysis} from "./serveAnalysis.ts";

serveAnalysis(self as unknown as Endpoint); // the whole worker: everything testable is in serveAnalysis
