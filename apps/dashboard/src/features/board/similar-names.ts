import type { Board, Id, Patient } from '@chairside/domain';

/** The patients of the day whose names can be mistaken for each other: same surname, or two letters apart at most. */
export function similarNames(patients: Board['patients']): ReadonlySet<Id> {
  const named = Object.values(patients).filter((patient) => patient.name !== null);
  const similar = new Set<Id>();
  named.forEach((patient, index) => {
    for (const other of named.slice(index + 1)) {
      if (!areSimilar(patient, other)) continue;
      similar.add(patient.id);
      similar.add(other.id);
    }
  });
  return similar;
}

function areSimilar({ name: a }: Patient, { name: b }: Patient): boolean {
  if (!a || !b) return false;
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
