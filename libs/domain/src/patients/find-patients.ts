import { LOCALES } from '../languages/languages.js';
import { plainName } from './likeness.js';
import type { Patient } from './patient.js';

/**
 * The patients that a search means: each of its words begins a part of the name, the number or the birth date. A date
 * is read in one way only: 1984-03-14, 14 Mar 1984, with slashes as month/day (03/14/1984, as US clinics write it) and
 * with points as day.month (14.03.1984). Accents, capitals and a # do not matter; an empty search means everybody.
 */
export function findPatients<T extends Patient>(patients: readonly T[], search: string): T[] {
  const words = plainName(search)
    .split(/[\s,]+/)
    .map((word) => word.replace(/^#/, ''))
    .filter((word) => word !== '');
  return patients.filter((patient) => {
    const parts = partsOf(patient);
    return words.every((word) => parts.some((part) => part.startsWith(word) || part.startsWith(withoutZeros(word))));
  });
}

function partsOf({ name, number, birthDate }: Patient): string[] {
  const whole = name ? [name.family, name.given] : [];
  const parts = whole.flatMap((part) => [plainName(part), ...plainName(part).split(/[\s'’-]+/)]);
  return [...parts, plainName(number), ...(birthDate === null ? [] : [birthDate, ...dateParts(birthDate)])];
}

/** Whoever searches says a month in their own language, whichever the clinic's is. */
const MONTHS = Object.values(LOCALES).map(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
);

/** "14", "march" and "1984", as a date is said; "3/14/1984" and "14.3.1984", as it is written. */
function dateParts(birthDate: string): string[] {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const written = [`${month}/${day}/${year}`, `${day}.${month}.${year}`].map(withoutZeros);
  const said = MONTHS.map((format) => plainName(format.format(Date.parse(birthDate))));
  return [day, String(Number(day)), ...said, ...written];
}

/** A date in figures without the noughts before a day and a month, whole or as far as it is typed. */
function withoutZeros(word: string): string {
  return /^\d+[/.][\d/.]*$/.test(word) ? word.replace(/(^|[/.])0/g, '$1') : word;
}
