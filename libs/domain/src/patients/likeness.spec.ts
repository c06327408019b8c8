import { describe, expect, it } from '@jest/globals';
import { areAlike, areProbablyOne } from './likeness.js';

const person = (given: string, family: string, birthDate: string | null = '1984-03-14') => {
  return { name: { given, family }, birthDate, initials: 'XX' };
};
const AMARA = person('Amara', 'Okafor');

describe('two patients', () => {
  it.each([
    ['Amara', 'Okáfor', true],
    ['Adaeze', 'OKAFOR', true],
    ['Amara', 'Okafur', true],
    ['Amara', 'Oakford', false],
    ['Tunde', 'Bello', false],
  ])('%s %s can be mistaken for Amara Okafor: %s', (given, family, expected) => {
    expect(areAlike(AMARA, person(given, family))).toBe(expected);
  });

  it.each([
    ['Amara', 'Okafor', '1984-03-14', true],
    ['Okafor', 'Amara', '1984-03-14', true],
    ['Amarah', 'Okafor', '1984-03-14', true],
    ['Amara', 'Okafor', '1984-03-15', false],
    ['Adaeze', 'Okafor', '1984-03-14', false],
  ])('%s %s born %s is probably Amara Okafor: %s', (given, family, birthDate, expected) => {
    expect(areProbablyOne(AMARA, person(given, family, birthDate))).toBe(expected);
  });

  it.each([
    ['ED', 'ED', true],
    ['ED', 'AO', false],
    // a wall without people
    ['', '', false],
  ])('without names, of whom %j and %j is shown, can be mistaken: %s', (one, other, expected) => {
    expect(areAlike({ name: null, initials: one }, { name: null, initials: other })).toBe(expected);
  });

  it('are never one where a name is not shown', () => {
    expect(areProbablyOne(AMARA, { ...AMARA, name: null })).toBe(false);
  });
});
