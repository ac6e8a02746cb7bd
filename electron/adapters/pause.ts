import type { Pause } from '#core/ports';

/** Lets Node answer whoever waits: requests, replies of threads and files that have been read. */
export const pause: Pause = () => new Promise((resolve) => setImmediate(resolve));
