import { plainName } from './likeness.js';
import type { Patient } from './patient.js';

/**
 * The patients that a search means: each of its words begins a part of the name, the number or the birth date
 * (YYYY-MM-DD). Accents and capitals do not matter; an empty search means everybody.
 */
export function findPatients<T extends Patient>(patients: readonly T[], search: string): T[] {
  const words = plainName(search)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return patients.filter((patient) => {
    const parts = partsOf(patient);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

function partsOf({ name, number, birthDate }: Patient): string[] {
  const whole = name ? [name.family, name.given] : [];
  const parts = whole.flatMap((part) => [plainName(part), ...plainName(part).split(/[\s'’-]+/)]);
  return [...parts, plainName(number), birthDate ?? ''];
}
