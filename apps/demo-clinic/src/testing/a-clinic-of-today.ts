import type { Iso } from '@chairside/domain';
import { PastClinic } from '../past/past-clinic.js';

/** A clinic in UTC whose day is open, and in which nothing has happened yet. */
export function aClinicOfToday(openedAt: Iso, rate = 1, seed = 'today'): PastClinic {
  const clinic = new PastClinic(openedAt, rate, seed, 'UTC');
  clinic.openDay(openedAt.slice(0, 10));
  return clinic;
}
