import type { Patient, PersonName } from './patient.js';

/** Letters in which two names may differ and still be mistaken for each other (experience.md 9). */
const MOST_LETTERS_APART = 2;

type Known = Pick<Patient, 'name' | 'initials'>;
type Person = Pick<Patient, 'name' | 'birthDate'>;

/**
 * Whether two patients can be mistaken for each other: same surname, or two letters apart at most; where names are not
 * shown, the same initials; where nothing is shown of them, nobody.
 */
export function areAlike(one: Known, other: Known): boolean {
  if (!one.name || !other.name) return one.initials !== '' && one.initials === other.initials;
  return plainName(one.name.family) === plainName(other.name.family) || areNear(one.name, other.name);
}

/** Whether two records are probably one person: the names alike or swapped, and born on the same day. */
export function areProbablyOne(one: Person, other: Person): boolean {
  if (!one.name || !other.name || one.birthDate !== other.birthDate) return false;
  const swapped = { family: one.name.given, given: one.name.family };
  return areNear(one.name, other.name) || areNear(swapped, other.name);
}

function areNear(one: PersonName, other: PersonName): boolean {
  return (
    lettersApart(plainName(one.family) + plainName(one.given), plainName(other.family) + plainName(other.given)) <=
    MOST_LETTERS_APART
  );
}

/** A name without accents and capitals, for comparing. */
export function plainName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').trim();
}

/** How many letters must be put in, left out or changed to make one name of the other. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
