/** Where it is kept who heard the sound of this device, and on which day. */
export const KEPT_TEST = 'chairside-sound-test';

/** Whoever signs out takes their test along. */
export function forgetTest(): void {
  localStorage.removeItem(KEPT_TEST);
}
