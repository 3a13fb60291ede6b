import {spawnSync} from "node:child_process";
import {DOMParser} from "@xmldom/xmldom";

/** Parses XML and throws at the least fault. Where xmllint is installed, it has to agree. */
export function readXml(xml: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const lint = spawnSync("xmllint", ["--noout", "-"], {input: xml, encoding: "utf8"});
  if (!lint.error && lint.status !== 0) fail(lint.stderr);
  return new DOMParser({errorHandler: {warning: fail, error: fail, fatalError: fail}}).parseFromString(
    xml,
    "application/xml"
  );
}
