import type {Endpoint} from "./endpoint.ts";
import {serveStudy} from "./serveStudy.ts";

serveStudy(self as unknown as Endpoint); // the whole worker: everything testable is in serveStudy
