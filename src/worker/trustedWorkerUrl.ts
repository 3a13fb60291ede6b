// A browser that demands Trusted Types takes a worker's address only from a policy that the page's own rules name.

interface WorkerPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy;
}

const rules: WorkerPolicy = {
  createScriptURL(url) {
    const {href, origin} = new URL(url, location.href);
    if (origin !== location.origin) throw new TypeError(`url: expected a file of this app, got ${href}`);
    return href;
  }
};

const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
const policy = trustedTypes?.createPolicy("prosopograph-worker", rules) ?? rules;

/**
 * The address of one of our worker files, from `import url from "./x.worker.ts?worker&url"`, as `new Worker` takes it
 * under the page's policy. Throws a TypeError for an address outside this app.
 */
export function trustedWorkerUrl(url: string): string {
  return policy.createScriptURL(url);
}
