import type { Board, Id, Patient } from '@chairside/domain';

/**
 * The patients of the day who can be mistaken for each other, each with the others: same surname, or two letters apart
 * at most; on a view without names, the same initials.
 */
export function similarNames(patients: Board['patients']): ReadonlyMap<Id, Patient[]> {
  const all = Object.values(patients);
  const similar = all.map((patient) => {
    const others = all.filter((other) => other !== patient && areSimilar(patient, other));
    return [patient.id, others] as const;
  });
  return new Map(similar.filter(([, others]) => others.length > 0));
}

function areSimilar(one: Patient, other: Patient): boolean {
  const { name: a } = one;
  const { name: b } = other;
  if (!a || !b) return one.initials === other.initials;
  if (plain(a.family) === plain(b.family)) return true;
  return editDistance(plain(a.family) + plain(a.given), plain(b.family) + plain(b.given)) <= 2;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').trim();
}

/** How many letters must be put in, left out or changed to make one name of the other. */
function editDistance(a: string, b: string): number {
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
