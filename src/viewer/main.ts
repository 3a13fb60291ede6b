// The stand-alone page's own script: reads the data beside it, draws the network, answers pointer and keys.

import type {ViewerData} from "../export/viewerData.ts";
import {createPage} from "./page.ts";
import {readData} from "./readData.ts";
import "./viewer.css";

const data: ViewerData = readData(document);
document.body.append(...createPage(data));
