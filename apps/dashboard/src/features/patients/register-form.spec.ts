import { describe, expect, it } from '@jest/globals';
import { MOOD_IV, OBSERVATION, PAIN_IV } from '@chairside/domain';
import { birthFault, birthHint, correctionOf, registrationOf, startOf, stillToFill } from './register-form.js';

const TODAY = '2026-11-25';

describe('a registration', () => {
  it.each([
    ['', '', ''],
    ['okafor', 'Okafor', ''],
    ['amara okafor', 'Okafor', 'Amara'],
    ['okafor, amara', 'Okafor', 'Amara'],
    ['maria van der berg', 'Van der berg', 'Maria'],
    ['1184', '', ''],
  ])('after the search "%s" begins with surname "%s" and given name "%s"', (search, family, given) => {
    expect(startOf(search)).toMatchObject({ family, given });
  });

  it('says the age, and what a patient is too young for and until when', () => {
    const protocols = [MOOD_IV, PAIN_IV, OBSERVATION];
    expect(birthHint('1984-03-14', TODAY, protocols)).toBe('14 Mar 1984, 42 years old');
    expect(birthHint('2009-01-31', TODAY, protocols)).toBe(
      '31 Jan 2009, 17 years old. Cannot be booked for Mood IV 40, Pain IV 4 h before 31 Jan 2027.',
    );
  });

  it.each([
    ['', null],
    ['1984-03-14', null],
    ['2026-11-26', 'A birth date cannot be in the future.'],
    ['1884-03-14', 'Nobody is that old. Look at the year.'],
  ])('of somebody born "%s" says %j', (birthDate, fault) => {
    expect(birthFault(birthDate, TODAY)).toBe(fault);
  });

  it('names what is missing, and sends what was typed, trimmed', () => {
    const form = { ...startOf('okafor, amara'), number: ' #1184 ' };
    expect(stillToFill(form)).toEqual(['birthDate']);
    expect(registrationOf({ ...form, birthDate: '1984-03-14' })).toEqual({
      name: { family: 'Okafor', given: 'Amara' },
      birthDate: '1984-03-14',
      number: '1184',
    });
  });
});

describe('a correction', () => {
  const seen = { ...startOf('okafor, amara'), birthDate: '1984-03-14', number: '#1184' };
  const before = {
    name: { family: 'Okafor', given: 'Amara' },
    birthDate: '1984-03-14',
    number: '#1184',
    allergies: null,
    phone: null,
  };

  it('says all of it, with what was seen; a number that nobody touched keeps the mark it was charted with', () => {
    expect(correctionOf({ ...seen, allergies: ' latex ' }, seen)).toEqual({
      seen: before,
      ...before,
      allergies: 'latex',
    });
    expect(correctionOf({ ...seen, number: '#1185' }, seen)).toEqual({ seen: before, ...before, number: '1185' });
  });
});
