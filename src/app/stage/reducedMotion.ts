/** Whether whoever reads wants nothing to move; asked of a list that is kept, for the browser takes its time to make one. */
export const reducedMotion = (): boolean => query().matches;

let kept: MediaQueryList | undefined;

const query = (): MediaQueryList => (kept ??= matchMedia("(prefers-reduced-motion: reduce)"));
