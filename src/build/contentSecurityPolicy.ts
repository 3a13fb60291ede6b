// What the built page may do: run its own files and read its own files. Nothing of others, nothing over the network.

import type {Plugin} from "vite";

/**
 * The page's policy. `wasm-unsafe-eval` lets the layout's kernel start; it
 * does not allow `eval`.
 * The one Trusted Types policy wraps the addresses of our own workers (see worker/trustedWorkerUrl.ts).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types prosopograph-worker"
].join("; ");

/** Writes the policy into the built index.html, before anything it could apply to. The dev server's page has none. */
export function contentSecurityPolicy(): Plugin {
  const attrs = {"http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY};
  return {
    name: "prosopograph:content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [{tag: "meta", attrs, injectTo: "head-prepend"}]
    }
  };
}
