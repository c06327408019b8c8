// @ts-check
/** What a screen that calls itself live may at most be behind (trust P3). */
export const MOST_STALE_MS = 5_000;
