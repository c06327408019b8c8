import type { ClinicDay } from '@chairside/domain';

/** What an address ends with where a visit is to be booked: for a day, or for one that is still to be chosen. */
export function bookLink(day: ClinicDay | null): string {
  return day ? `?book=${day}` : '?book';
}
