import { setTimeout as timer } from 'node:timers/promises';

/** Waits; ends early, and without an error, when the signal comes. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await timer(milliseconds, undefined, signal ? { signal } : {});
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
