/** How much is under way between the machines of a run, and how long each step may take. */

/** Documents that are queued and not yet done: Redis holds some kilobytes for each, however large the archive is. */
export const MAX_AHEAD = 10_000;
/** Bytes of members that are unpacked and not yet done. */
export const MAX_SPOOLED = 256 * 1024 * 1024;

/** Tries of a document where the machine fails, and milliseconds before the second; each later pause is twice as long. */
export const ATTEMPTS = 5;
export const BACKOFF = 1000;

/**
 * Milliseconds that a worker may be silent before what it was doing is given to others, and between two looks for such
 * workers. The lock is renewed from a thread that reads no documents: what is silent for so long is dead or cut off.
 */
export const LOCK = 10_000;
export const LOST_WORKER_CHECK = 5000;
/** Workers that may be lost over one document before it is suspected of killing them. */
export const MAX_LOST_WORKERS = 3;

/** Milliseconds between two looks at what is queued, for outcomes whose news was lost. */
export const LOOK = 15_000;
/** Seconds that an outcome is kept for a run that has ended and may be started again. */
export const KEEP_OUTCOME = 24 * 60 * 60;

/** Milliseconds that a worker has to end what it is doing when it is stopped: less than Kubernetes gives (30 s). */
export const GRACE = 20_000;
