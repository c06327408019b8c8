import type { ClinicDay } from '../clinic/clinic-time.js';

/** Whole years from a birth date to a clinic day; both are calendar days and have no zone. */
export function yearsOld(birthDate: string, day: ClinicDay): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
