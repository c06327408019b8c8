import { plainName } from './likeness.js';
import type { Patient } from './patient.js';

/**
 * The patients that a search means: each of its words begins a part of the name, the number or the birth date
 * (1984-03-14, or 14 Mar 1984). Accents, capitals and a # do not matter; an empty search means everybody.
 */
export function findPatients<T extends Patient>(patients: readonly T[], search: string): T[] {
  const words = plainName(search)
    .split(/[\s,]+/)
    .map((word) => word.replace(/^#/, ''))
    .filter((word) => word !== '');
  return patients.filter((patient) => {
    const parts = partsOf(patient);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function partsOf({ name, number, birthDate }: Patient): string[] {
  const whole = name ? [name.family, name.given] : [];
  const parts = whole.flatMap((part) => [plainName(part), ...plainName(part).split(/[\s'’-]+/)]);
  return [...parts, plainName(number), ...(birthDate === null ? [] : [birthDate, ...dateParts(birthDate)])];
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** "14", "march" and "1984", as a date is said. */
function dateParts(birthDate: string): string[] {
  const day = birthDate.slice(8);
  return [day, String(Number(day)), plainName(MONTH.format(Date.parse(birthDate)))];
}
