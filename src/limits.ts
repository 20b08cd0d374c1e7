/** What one file may be. */

/** Minutes of a meeting are far smaller; what is larger is something else, and would take gigabytes of memory. */
export const MAX_BYTES = 128 * 1024 * 1024;

export const TOO_LARGE = `is larger than ${MAX_BYTES / 1024 / 1024} MiB`;
