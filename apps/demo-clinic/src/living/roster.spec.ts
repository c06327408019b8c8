import { describe, expect, it } from '@jest/globals';
import { conditions, MOOD_IV, plannedDose } from '@chairside/domain';
import { ROSTER, rosterPatient } from './roster.js';

describe('the made-up patients of the demo', () => {
  it('have names and numbers of their own', () => {
    const names = ROSTER.map(({ name }) => `${name.given} ${name.family}`);
    expect(new Set(names).size).toBe(ROSTER.length);
    expect(new Set(ROSTER.map(({ number }) => number)).size).toBe(ROSTER.length);
  });

  it('share a surname with one or two others of a day at most, so that a similar name means something', () => {
    const families = ROSTER.map(({ name }) => name.family);
    for (let from = 0; from + 45 <= families.length; from += 1) {
      const shared = 45 - new Set(families.slice(from, from + 45)).size;
      expect([0, 1, 2]).toContain(shared);
    }
  });

  it('are treated for every condition', () => {
    expect(new Set(ROSTER.map(({ condition }) => condition))).toEqual(new Set(conditions));
  });

  it('were born between 1950 and 2005', () => {
    const years = ROSTER.map(({ birthDate }) => Number(birthDate.slice(0, 4)));
    expect(Math.min(...years)).toBe(1950);
    expect(Math.max(...years)).toBe(2005);
    expect(ROSTER.every(({ birthDate }) => new Date(birthDate).toISOString().startsWith(birthDate))).toBe(true);
  });

  it('get orders that need no reason', () => {
    const softMg = MOOD_IV.doseGuards?.doseMg?.soft ?? 0;
    for (const { weightKg, concentrationMgPerMl } of ROSTER) {
      const plan = plannedDose({ weightKg, doseMgPerKg: 0.5, minutes: 40, concentrationMgPerMl });
      expect(plan.doseMg).toBeLessThanOrEqual(softMg);
    }
  });

  it('are known by number and name together, and by their birth date after the name was corrected', () => {
    const [first] = ROSTER;
    expect(first && rosterPatient(first)).toBe(first);
    const other = { number: first?.number ?? '', name: { given: 'Somebody', family: 'Else' } };
    expect(rosterPatient({ ...other, birthDate: '1901-01-01' })).toBeUndefined();
    expect(rosterPatient({ ...other, birthDate: first?.birthDate ?? '' })).toBe(first);
    expect(rosterPatient({ number: 'R-1', name: null, birthDate: null })).toBeUndefined();
  });
});
