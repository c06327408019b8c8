import type { HomeFound } from './home-record.js';

/** Whether a patient does not respond, or breathes badly; a wall does not know. */
export function isInDanger(found: HomeFound | null): boolean {
  return found !== null && (!found.isResponsive || !found.breathesNormally);
}
