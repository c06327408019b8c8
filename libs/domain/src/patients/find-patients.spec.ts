import { describe, expect, it } from '@jest/globals';
import { findPatients } from './find-patients.js';
import type { Patient } from './patient.js';

const patient = (given: string, family: string, number: string, birthDate: string): Patient => {
  return { id: number, name: { given, family }, number, birthDate, initials: '', allergies: null, phone: null };
};
const PATIENTS = [
  patient('Amara', 'Okáfor', '1184', '1984-03-14'),
  patient('Mei-Ling', 'Chua', '2208', '1990-11-02'),
  patient('Siobhan', "O'Brien", '2210', '1984-12-01'),
];

describe('a search for patients', () => {
  it.each([
    ['', ['1184', '2208', '2210']],
    ['okafor', ['1184']],
    ['OKÁFOR, am', ['1184']],
    ['am ok', ['1184']],
    ['ling', ['2208']],
    ['brien', ['2210']],
    ['22', ['2208', '2210']],
    ['1984', ['1184', '2210']],
    ['1984-12 o', ['2210']],
    ['#2208', ['2208']],
    ['14 Mar 1984', ['1184']],
    ['2 nov', ['2208']],
    ['03/14/1984', ['1184']],
    ['3/14/84', []],
    ['03/1', ['1184']],
    ['okafor 3/14', ['1184']],
    ['14.03.1984', ['1184']],
    ['1.12.1984', ['2210']],
    ['02.11.1990', ['2208']],
    ['11/02/1990', ['2208']],
    ['11/0', ['2208']],
    ['14/03/1984', []],
    ['02/11/1990', []],
    ['03.14.1984', []],
    ['okafor 2208', []],
    ['kafor', []],
  ])('"%s" finds %j', (search, numbers) => {
    expect(findPatients(PATIENTS, search).map(({ number }) => number)).toEqual(numbers);
  });
});
