import { describe, expect, it } from '@jest/globals';
import { demoDaysAfter, demoHours } from '@chairside/domain';
import { planOfDay, type Coming } from './day-plan.js';
import { CHAIR_NAMES } from './world.js';

const WEEKS = demoDaysAfter('2025-11-30', 20);
const plans = WEEKS.map((day) => ({ day, visits: planOfDay(day, CHAIR_NAMES.length) }));

describe('the plan of a day', () => {
  it('books the day out, but for the last chair, which is kept for those who call on the day', () => {
    for (const { visits } of plans) {
      expect(visits.length).toBeGreaterThan(40);
      expect(new Set(visits.map(({ chairName }) => chairName))).toEqual(new Set(CHAIR_NAMES.slice(0, -1)));
    }
  });

  it('asks nobody twice, and no two to come at the same time', () => {
    for (const { visits } of plans) {
      expect(new Set(visits.map(({ patient }) => patient.number)).size).toBe(visits.length);
      expect(new Set(visits.map(({ scheduledAt }) => scheduledAt)).size).toBe(visits.length);
    }
  });

  it('has patients come while the doors are open', () => {
    for (const { day, visits } of plans) {
      const { from, to } = demoHours(day);
      expect(visits.every(({ scheduledAt }) => scheduledAt > from && scheduledAt < to)).toBe(true);
    }
  });

  it('has somebody late, somebody who calls it off and somebody who does not come, after the demo has opened', () => {
    const unusual: Coming[] = ['late', 'calls it off', 'does not come'];
    for (const { day, visits } of plans) {
      const later = visits.filter(({ scheduledAt }) => scheduledAt > `${day}T16:30`).map(({ coming }) => coming);
      expect(later).toEqual(expect.arrayContaining(unusual));
    }
  });

  it('is the same whenever it is made', () => {
    const [first] = plans;
    expect(planOfDay(first?.day ?? '', CHAIR_NAMES.length)).toEqual(first?.visits);
    expect(new Set(plans.flatMap(({ visits }) => visits.map(({ id }) => id))).size).toBe(
      plans.reduce((sum, { visits }) => sum + visits.length, 0),
    );
  });
});
