import { describe, expect, it } from '@jest/globals';
import type { Board, Patient } from '@chairside/domain';
import { similarNames } from './similar-names.js';

function patients(...names: [family: string, given: string][]): Board['patients'] {
  const all = names.map(([family, given]): Patient => {
    const id = `${family} ${given}`;
    return { id, name: { family, given }, birthDate: null, number: id, initials: 'XX', allergies: null, phone: null };
  });
  return Object.fromEntries(all.map((patient) => [patient.id, patient]));
}

describe('similar names', () => {
  it('are two of the same surname, whatever the accents and capitals', () => {
    const similar = similarNames(patients(['Okáfor', 'Amara'], ['OKAFOR', 'Adaeze'], ['Chua', 'Mei-Ling']));
    expect([...similar].map(([id, others]) => [id, ...others.map((other) => other.id)])).toEqual([
      ['Okáfor Amara', 'OKAFOR Adaeze'],
      ['OKAFOR Adaeze', 'Okáfor Amara'],
    ]);
  });

  it('are two names within two letters of each other', () => {
    expect(similarNames(patients(['Hansen', 'Eva'], ['Hanson', 'Eve'])).size).toBe(2);
    expect(similarNames(patients(['Hansen', 'Eva'], ['Jonsson', 'Eva'])).size).toBe(0);
  });

  it('are the same initials where no names are shown', () => {
    const shown = patients(['A', 'B'], ['Chua', 'Mei-Ling']);
    const hidden = Object.fromEntries(Object.entries(shown).map(([id, patient]) => [id, { ...patient, name: null }]));
    expect(similarNames(hidden).size).toBe(2);
  });
});
